import type { Database } from '../../../db/connect.ts';
import { countLine, type LineCounts, rulesOfBodies } from '../body-lines.rules.ts';
import type { MoneyScope } from '../money-scope.ts';
import { missingMonths } from '../months.rules.ts';
import {
  countByPosition,
  type PaidSupplier,
  sumByDistrict,
  sumBySupplier,
} from '../supplier-totals.queries.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { listAllTierRules } from '../tiers/tier-rules.queries.ts';
import { listPayers, sumByBody, sumByKind, sumByMonth, sumSlice, type Total } from '../totals.queries.ts';
import type { Gap, MonthSum } from './month-bars.rules.ts';

export type RegionMoney = {
  readonly scope: MoneyScope;
  readonly total: Total;
  readonly bodies: Awaited<ReturnType<typeof sumByBody>>;
  /** Every body with payments of this kind, in this year or another. */
  readonly payers: Awaited<ReturnType<typeof listPayers>>;
  readonly months: readonly MonthSum[];
  readonly gaps: readonly Gap[];
  readonly services: Awaited<ReturnType<typeof sumByKind>>;
  readonly districts: Awaited<ReturnType<typeof sumByDistrict>>;
  readonly suppliers: readonly PaidSupplier[];
  readonly line: LineCounts;
  readonly rules: readonly { readonly bodyId: string; readonly rule: SourcedTierRule }[];
};

const TOP_SUPPLIERS = 10;

/** A region’s year: everything the page says, in one go. */
export async function loadRegion(db: Database, scope: MoneyScope): Promise<RegionMoney> {
  const [total, bodies, months, payers, services, districts, suppliers, tierRules] = await Promise.all([
    sumSlice(db, scope),
    sumByBody(db, scope),
    sumByMonth(db, scope),
    listPayers(db, scope.invented),
    sumByKind(db, scope, 'service_area'),
    sumByDistrict(db, scope),
    sumBySupplier(db, scope, { limit: TOP_SUPPLIERS }),
    listAllTierRules(db),
  ]);
  const rules = rulesOfBodies(
    bodies.map(({ bodyId }) => bodyId),
    tierRules,
    scope.year,
  );
  const positions = await countByPosition(db, scope, rules);
  const gaps = payers.map(({ bodyId, name, slug }) => {
    const present = bodies.find((body) => body.bodyId === bodyId)?.months ?? [];
    return { name, slug, months: missingMonths(present, scope, scope.today) };
  });
  return {
    scope,
    total,
    bodies,
    payers,
    months,
    gaps: gaps.filter((gap) => gap.months.length > 0),
    services,
    districts,
    suppliers,
    line: countLine(positions),
    rules,
  };
}
