import type { Temporal } from 'temporal-polyfill';
import { rulesOfBodies } from '../../accountability/spend/body-lines.rules.ts';
import {
  defaultYear,
  type Period,
  yearName,
  yearPeriod,
  yearStartOf,
} from '../../accountability/spend/months.rules.ts';
import { basisOf, type SumBasis } from '../../accountability/spend/tiers/asked.rules.ts';
import { type AskedSupplier, listAsked } from '../../accountability/spend/tiers/list-asked.ts';
import { policyRule, type SourcedTierRule } from '../../accountability/spend/tiers/tier-policy.rules.ts';
import { listAllTierRules } from '../../accountability/spend/tiers/tier-rules.queries.ts';
import {
  listLedgerBodies,
  listPublishersOfSupplier,
  sumByPayer,
  sumByYear,
} from '../../accountability/spend/totals/supplier-years.queries.ts';
import type { Database } from '../../db/connect.ts';
import { getSupplierStanding } from '../../people/organisations/supplier-standing.queries.ts';
import type { Supplier } from '../../people/organisations/suppliers.queries.ts';
import { type AskedOfPayer, askedOfPayer } from './asked-of-payer.rules.ts';

/** What one body paid the supplier in the year, that body’s rule for it, and what it asks. */
export type Payer = Awaited<ReturnType<typeof sumByPayer>>[number] &
  AskedOfPayer & { readonly rule: SourcedTierRule };

export type PaidYear = Period & {
  readonly year: string;
  readonly years: readonly string[];
  readonly payers: readonly Payer[];
  /** Every body in every year, the latest first. */
  readonly history: Awaited<ReturnType<typeof sumByYear>>;
  readonly publishers: readonly string[];
  readonly vatBasis: SumBasis;
};

/** What a supplier was paid, and is asked for, in the year asked for or the last whole one; null where in none. */
export async function loadSupplierPaid(
  db: Database,
  { supplierId, invented }: Supplier,
  today: Temporal.PlainDate,
  asked: string | null,
): Promise<PaidYear | null> {
  const history = await sumByYear(db, supplierId, invented);
  const starts = [...new Set(history.map(({ start }) => start))];
  const years = starts.map(yearName);
  const year = years.find((known) => known === asked) ?? defaultYear(starts, today);
  if (!year) return null;
  const period = yearPeriod(year);
  const [payers, rules, sources] = await Promise.all([
    sumByPayer(db, { invented, ...period }, supplierId),
    listAllTierRules(db),
    listPublishersOfSupplier(db, supplierId),
  ]);
  return {
    ...period,
    year,
    years,
    history,
    payers: await withAsked(db, { supplierId, year, invented }, payers, rules),
    publishers: [...new Set(sources.map(({ publisher }) => publisher))],
    vatBasis: basisOf(sources.map(({ vatBasis }) => vatBasis)) ?? 'unstated',
  };
}

type Of = { readonly supplierId: string; readonly year: string; readonly invented: boolean };

/** What each payer asks: from what it published, unless it brought in its whole ledger, which then decides. */
async function withAsked(
  db: Database,
  of: Of,
  payers: Awaited<ReturnType<typeof sumByPayer>>,
  rules: Awaited<ReturnType<typeof listAllTierRules>>,
): Promise<Payer[]> {
  const yearStart = yearStartOf(yearPeriod(of.year).from);
  const [{ kind }, ledgers] = await Promise.all([
    getSupplierStanding(db, of.supplierId),
    listLedgerBodies(db, of.supplierId, yearStart),
  ]);
  const bodyIds = payers.map(({ bodyId }) => bodyId);
  const ruled = rulesOfBodies(bodyIds, rules, of.year);
  return Promise.all(
    payers.map(async (payer) => {
      const rule = ruled.find(({ bodyId }) => bodyId === payer.bodyId)?.rule ?? policyRule;
      const own = ledgers.includes(payer.bodyId) ? await askBody(db, of, payer.bodyId) : undefined;
      return { ...payer, rule, ...(own ?? askedOfPayer(payer, kind, rule)) };
    }),
  );
}

async function askBody(db: Database, { supplierId, year, invented }: Of, bodyId: string) {
  const ask = { bodyId, period: { year }, invented, audience: 'public', supplierIds: [supplierId] } as const;
  const { suppliers } = await listAsked(db, ask);
  const [found]: readonly (AskedSupplier | undefined)[] = suppliers;
  return found && { tier: found.tier, atLeast: found.atLeast };
}
