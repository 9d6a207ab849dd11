import type { Database } from '../../../db/connect.ts';
import { countLine, type LineCounts } from '../body-lines.rules.ts';
import { missingMonths } from '../months.rules.ts';
import { findAskBasis } from '../tiers/ask-basis.ts';
import { sumByStanding } from '../tiers/asked.queries.ts';
import { type AskedSupplier, listAsked } from '../tiers/list-asked.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import { sumParts } from '../totals/paid-parts.queries.ts';
import type { PaidPart, PartSum } from '../totals/paid-parts.rules.ts';
import { countSuppliersPaid, type PaidSupplier, sumBySupplier } from '../totals/supplier-totals.queries.ts';
import type { Total } from '../totals/total.rules.ts';
import { listPayers, sumByKind, sumByMonth, sumSlice } from '../totals/totals.queries.ts';
import type { Gap, MonthSum } from './month-bars.rules.ts';
import { offsetOf, PAGE_SIZE } from './read-query.rules.ts';

type Kinds = Awaited<ReturnType<typeof sumByKind>>;
export type Named = { readonly slug: string; readonly name: string };

export type BodyMoney = {
  readonly body: Named;
  readonly scope: MoneyScope;
  readonly total: Total;
  readonly parts: readonly PartSum[];
  readonly months: readonly (MonthSum & { readonly payments: number })[];
  readonly gaps: readonly Gap[];
  readonly services: Kinds;
  readonly kinds: Kinds;
  readonly line: LineCounts;
  readonly rule: SourcedTierRule;
  /** Bodies with payments, for the filter. */
  readonly payers: readonly Named[];
};

/** A body’s year: everything its page says but the list of suppliers. */
export async function loadBody(
  db: Database,
  body: Named & { readonly id: string },
  scope: MoneyScope,
): Promise<BodyMoney> {
  const basis = await findAskBasis(db, {
    bodyId: body.id,
    period: { year: scope.year },
    invented: scope.invented,
  });
  const [total, parts, months, payers, services, kinds, standings] = await Promise.all([
    sumSlice(db, scope),
    sumParts(db, scope),
    sumByMonth(db, scope),
    listPayers(db, scope.invented),
    sumByKind(db, scope, 'service_area'),
    sumByKind(db, scope, 'category'),
    sumByStanding(db, basis),
  ]);
  const present = months.map(({ month }) => month);
  const missing = missingMonths(present, scope, scope.today);
  return {
    body,
    scope,
    total,
    parts,
    months,
    gaps: missing.length > 0 ? [{ ...body, months: missing }] : [],
    services,
    kinds,
    line: countLine(
      standings.flatMap(({ standing, suppliers }) =>
        standing === 'public-body' ? [] : [{ position: standing, suppliers }],
      ),
    ),
    rule: basis.rule,
    payers,
  };
}

/** A supplier with what is asked of it; null for grants and for public bodies, of whom nothing is asked. */
export type ListedSupplier = PaidSupplier & {
  readonly asked: Pick<AskedSupplier, 'tier' | 'atLeast'> | null;
};

export type SupplierList = {
  readonly rows: readonly ListedSupplier[];
  readonly total: number;
  readonly search: string;
  readonly page: number;
  /** Suppliers for what was bought, grants, or other public bodies. */
  readonly part: PaidPart;
};

/** A page of the suppliers a body paid; or, for a file, all of them. */
export async function loadSuppliers(
  db: Database,
  scope: MoneyScope & { readonly bodyId: string },
  ask: { readonly search: string; readonly page: number; readonly part: PaidPart; readonly whole: boolean },
): Promise<SupplierList> {
  const { search, page, part } = ask;
  const of = { search, part };
  const slice = ask.whole ? of : { ...of, limit: PAGE_SIZE, offset: offsetOf({ page }) };
  const [rows, { suppliers }] = await Promise.all([
    sumBySupplier(db, scope, slice),
    countSuppliersPaid(db, scope, of),
  ]);
  const asked = part === 'suppliers' ? await findAsked(db, scope, ask.whole ? undefined : rows) : new Map();
  const listed = rows.map((row) => ({ ...row, asked: asked.get(row.supplierId) ?? null }));
  return { rows: listed, total: suppliers, search, page, part };
}

/** What is asked of these suppliers, or of all; by the one rule, which may rest on a ledger nobody else sees. */
async function findAsked(
  db: Database,
  { bodyId, year, invented }: MoneyScope & { readonly bodyId: string },
  rows: readonly PaidSupplier[] | undefined,
): Promise<Map<string, AskedSupplier>> {
  const supplierIds = rows?.map(({ supplierId }) => supplierId);
  const period = { year };
  const { suppliers } = await listAsked(db, { bodyId, period, invented, audience: 'public', supplierIds });
  return new Map(suppliers.map((supplier) => [supplier.supplierId, supplier]));
}
