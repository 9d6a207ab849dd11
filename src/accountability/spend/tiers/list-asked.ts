import type { Database, Transaction } from '../../../db/connect.ts';
import { listBasesOfSuppliers } from './ask-basis.queries.ts';
import type { AskBasis, AskOf } from './ask-basis.rules.ts';
import { findAskBasis } from './ask-basis.ts';
import { listPaid, type PaidAndCounted, type PaidAsk, type PaidRow, sumByStanding } from './asked.queries.ts';
import { type Asked, basisOf, decideAsked, type Standing, type SumBasis, shownPence } from './asked.rules.ts';
import {
  asksAt,
  type Position,
  positions,
  type SourcedTierRule,
  type TierKey,
  tierKey,
} from './tier-policy.rules.ts';
import type { Ask } from './tiers.rules.ts';

/** A supplier with what it was paid in the period and what is asked of it. Money is pence, net of credits. */
export type AskedSupplier = PaidAndCounted &
  Asked & {
    readonly supplierId: string;
    readonly slug: string;
    /** Safe to show in public. */
    readonly name: string;
    /** A person’s own name, for the body’s officers only; null for everyone else and for every organisation. */
    readonly hiddenName: string | null;
    readonly kind: string;
    /** What the amount rests on. Where it is not the rule’s, whatever shows the tier says so. */
    readonly vatBasis: SumBasis;
  };

export type AskedList = AskBasis & {
  readonly suppliers: readonly AskedSupplier[];
  /** How many there are on all pages; 0 where the page asked for is past the last. */
  readonly total: number;
};

export type ListAsked = AskOf & {
  /**
   * Who reads this. An officer of the body sees the amount that decides (which may be its private ledger’s) and
   * people’s names; the public sees published amounts, and nobody whom only the ledger names.
   */
  readonly audience: 'public' | 'officer';
  /** Only those asked for this: `charter` holds those asked for both. Without it, everybody paid. */
  readonly ask?: Ask | undefined;
  /** Only these, in the keys of totals: `nothing` holds public bodies. */
  readonly tier?: TierKey | undefined;
  readonly search?: string | undefined;
  /** Only these suppliers. */
  readonly supplierIds?: readonly string[] | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
};

/**
 * What a body asks of each supplier it paid in a period: by the rule in force on the period’s first day, from what it
 * published, or from its whole ledger where it brought that in for every month; never from both. Credits reduce;
 * grants stand apart unless the rule counts them; public bodies, and names left out of files, are asked nothing.
 */
export async function listAsked(db: Database | Transaction, ask: ListAsked): Promise<AskedList> {
  const basis = await findAskBasis(db, ask);
  const { audience, search = '', supplierIds, limit, offset } = ask;
  const standings = standingsOf(basis.rule, ask);
  const paid: PaidAsk = { standings, audience, search, supplierIds, limit, offset };
  const rows = await listPaid(db, basis, paid);
  const basisOfRow = await readBases(db, basis, rows);
  const suppliers = rows.map((row) => {
    const { total: _, ...paidRow } = row;
    return {
      ...paidRow,
      ...decideAsked(row, basis.rule, basis.deciding),
      pence: shownPence(row, { audience, deciding: basis.deciding }),
      vatBasis: basisOfRow(row.supplierId),
    };
  });
  return { ...basis, suppliers, total: rows[0]?.total ?? 0 };
}

/** One row of what is asked: how many suppliers, and what they were paid. */
export type AskedSum = PaidAndCounted & { readonly tier: TierKey; readonly suppliers: number };

export type AskedSums = AskBasis & {
  /** Charter, both, Review, nothing, as far as anybody stands there; public bodies are in none of them. */
  readonly tiers: readonly AskedSum[];
  readonly publicBodies: PaidAndCounted & { readonly suppliers: number };
  /** How many stand below the line, on it, above it, and were paid nothing net. */
  readonly line: Readonly<Record<Position, number>>;
};

/** How many suppliers a body asks for what in a period, and what it paid them. */
export async function sumAsked(db: Database | Transaction, ask: AskOf): Promise<AskedSums> {
  const basis = await findAskBasis(db, ask);
  const sums = await sumByStanding(db, basis);
  const tiers = new Map<TierKey, AskedSum>();
  for (const position of positions) {
    const sum = sums.find(({ standing }) => standing === position);
    if (!sum) continue;
    const tier = tierKey(asksAt(position, basis.rule));
    const { standing: _, ...counts } = sum;
    const before = tiers.get(tier);
    tiers.set(tier, { tier, ...(before ? added(before, counts) : counts) });
  }
  const publicBodies = sums.find(({ standing }) => standing === 'public-body') ?? none;
  const at = (position: Position) => sums.find(({ standing }) => standing === position)?.suppliers ?? 0;
  const line = { below: at('below'), at: at('at'), above: at('above'), nothing: at('nothing') };
  return { ...basis, tiers: [...tiers.values()], publicBodies, line };
}

type Counts = PaidAndCounted & { readonly suppliers: number };
const none: Counts = {
  suppliers: 0,
  pence: 0,
  publishedPence: 0,
  payments: 0,
  grantPence: 0,
  grantPayments: 0,
};

function added(a: Counts, b: Counts): Counts {
  return {
    pence: a.pence + b.pence,
    publishedPence: a.publishedPence + b.publishedPence,
    payments: a.payments + b.payments,
    grantPence: a.grantPence + b.grantPence,
    grantPayments: a.grantPayments + b.grantPayments,
    suppliers: a.suppliers + b.suppliers,
  };
}

function standingsOf(rule: SourcedTierRule, { ask, tier }: Pick<ListAsked, 'ask' | 'tier'>): Standing[] {
  const isWanted = (asks: readonly Ask[]) =>
    (ask === undefined || asks.includes(ask)) && (tier === undefined || tierKey(asks) === tier);
  const wanted: Standing[] = positions.filter((position) => isWanted(asksAt(position, rule)));
  return isWanted([]) ? [...wanted, 'public-body'] : wanted;
}

/** Where all files share a basis so does every supplier; else each supplier’s own lines are asked. */
async function readBases(db: Database | Transaction, basis: AskBasis, rows: readonly PaidRow[]) {
  const { vatBasis } = basis;
  if (vatBasis !== 'mixed') return () => vatBasis ?? 'unstated';
  const bases = await listBasesOfSuppliers(
    db,
    basis,
    rows.map(({ supplierId }) => supplierId),
  );
  return (supplierId: string): SumBasis => basisOf(bases.get(supplierId) ?? []) ?? 'mixed';
}
