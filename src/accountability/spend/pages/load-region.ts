import type { Database } from '../../../db/connect.ts';
import { type Area, listAreas } from '../../../people/areas/areas.queries.ts';
import { countLine, type LineCounts, rulesOfBodies } from '../body-lines.rules.ts';
import { missingMonths } from '../months.rules.ts';
import { type BodyTiers, tiersOfBodies } from '../tiers/body-tiers.rules.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { listAllTierRules } from '../tiers/tier-rules.queries.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import type { PartSum } from '../totals/paid-parts.rules.ts';
import type { PaidSupplier } from '../totals/supplier-totals.queries.ts';
import type { Total } from '../totals/total.rules.ts';
import { listPayers, sumByBody, sumByKind, sumByMonth, sumSlice } from '../totals/totals.queries.ts';
import { sumYearAtOnce, type YearAtOnce } from '../totals/year-at-once.queries.ts';
import type { Gap, MonthSum } from './month-bars.rules.ts';

export type RegionMoney = {
  readonly scope: MoneyScope;
  readonly total: Total;
  readonly parts: readonly PartSum[];
  readonly bodies: Awaited<ReturnType<typeof sumByBody>>;
  /** Every body with payments of this kind, in this year or another. */
  readonly payers: Awaited<ReturnType<typeof listPayers>>;
  readonly months: readonly MonthSum[];
  readonly gaps: readonly Gap[];
  readonly services: Awaited<ReturnType<typeof sumByKind>>;
  readonly districts: YearAtOnce['districts'];
  /** As an operator has loaded them; none before that. */
  readonly boundaries: readonly Area[];
  readonly suppliers: readonly PaidSupplier[];
  readonly line: LineCounts;
  readonly rules: readonly { readonly bodyId: string; readonly rule: SourcedTierRule }[];
  /** What each body asks of how many suppliers, by its own rule. */
  readonly tiers: readonly BodyTiers[];
};

const TOP_SUPPLIERS = 10;

/** A region’s year: everything the page says, in one go. */
export async function loadRegion(db: Database, scope: MoneyScope): Promise<RegionMoney> {
  const paying = sumByBody(db, scope);
  const lines = Promise.all([paying, listAllTierRules(db)]).then(([found, tierRules]) => {
    const ids = found.map(({ bodyId }) => bodyId);
    return rulesOfBodies(ids, tierRules, scope.year);
  });
  const [bodies, rules, total, year, months, payers, services, boundaries] = await Promise.all([
    paying,
    lines,
    sumSlice(db, scope),
    sumYearAtOnce(db, scope, { lines, top: TOP_SUPPLIERS }),
    sumByMonth(db, scope),
    listPayers(db, scope.invented),
    sumByKind(db, scope, 'service_area'),
    listAreas(db, { kind: 'district' }),
  ]);
  const { parts, districts, top: suppliers, positions } = year;
  const gaps = payers.map(({ bodyId, name, slug }) => {
    const present = bodies.find((body) => body.bodyId === bodyId)?.months ?? [];
    return { name, slug, months: missingMonths(present, scope, scope.today) };
  });
  return {
    scope,
    total,
    parts,
    bodies,
    payers,
    months,
    gaps: gaps.filter((gap) => gap.months.length > 0),
    services,
    districts,
    boundaries,
    suppliers,
    line: countLine(positions),
    rules,
    tiers: tiersOfBodies(rules, positions),
  };
}
