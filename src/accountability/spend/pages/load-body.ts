import type { Database } from '../../../db/connect.ts';
import { countLine, type LineCounts } from '../body-lines.rules.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import { missingMonths } from '../months.rules.ts';
import {
  countByPosition,
  countSuppliersPaid,
  type PaidSupplier,
  sumBySupplier,
} from '../totals/supplier-totals.queries.ts';
import { ruleForYear, type SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { listTierRules } from '../tiers/tier-rules.queries.ts';
import { listPayers, sumByKind, sumByMonth, sumSlice, type Total } from '../totals/totals.queries.ts';
import type { Gap, MonthSum } from './month-bars.rules.ts';
import { offsetOf, PAGE_SIZE } from './read-query.rules.ts';

type Kinds = Awaited<ReturnType<typeof sumByKind>>;
export type Named = { readonly slug: string; readonly name: string };

export type BodyMoney = {
  readonly body: Named;
  readonly scope: MoneyScope;
  readonly total: Total;
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
  const rule = ruleForYear(await listTierRules(db, body.id), scope.year);
  const [total, months, payers, services, kinds, positions] = await Promise.all([
    sumSlice(db, scope),
    sumByMonth(db, scope),
    listPayers(db, scope.invented),
    sumByKind(db, scope, 'service_area'),
    sumByKind(db, scope, 'category'),
    countByPosition(db, scope, [{ bodyId: body.id, rule }]),
  ]);
  const present = months.map(({ month }) => month);
  const missing = missingMonths(present, scope, scope.today);
  return {
    body,
    scope,
    total,
    months,
    gaps: missing.length > 0 ? [{ ...body, months: missing }] : [],
    services,
    kinds,
    line: countLine(positions),
    rule,
    payers,
  };
}

export type SupplierList = {
  readonly rows: readonly PaidSupplier[];
  readonly total: number;
  readonly search: string;
  readonly page: number;
};

/** A page of the suppliers a body paid; or, for a file, all of them. */
export async function loadSuppliers(
  db: Database,
  scope: MoneyScope,
  ask: { readonly search: string; readonly page: number; readonly whole: boolean },
): Promise<SupplierList> {
  const { search, page } = ask;
  const slice = ask.whole ? { search } : { search, limit: PAGE_SIZE, offset: offsetOf({ page }) };
  const [rows, { suppliers }] = await Promise.all([
    sumBySupplier(db, scope, slice),
    countSuppliersPaid(db, scope, search),
  ]);
  return { rows, total: suppliers, search, page };
}
