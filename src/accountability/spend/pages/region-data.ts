import { monthKey } from '../months.rules.ts';
import { ruleSentence } from '../tiers/words.en.ts';
import type { RegionMoney } from './load-region.ts';
import type { Gap } from './month-bars.rules.ts';
import { suppliersIn } from './parts.rules.ts';
import { provenanceFacts } from './provenance-cells.rules.ts';

/** The page of a region’s money for machines. */
export function regionData(money: RegionMoney) {
  const { scope, total, parts, bodies, months, services, districts, suppliers, line, rules, gaps, tiers } =
    money;
  return {
    ...provenanceFacts(scope),
    pence: total.pence,
    payments: total.payments,
    redactedPence: total.redactedPence,
    parts: parts.map(({ part, pence, payments }) => ({ part, pence, payments })),
    suppliers: suppliersIn(parts),
    missing: gaps.map(gapFacts),
    bodies: bodies.map(({ bodyId, slug, name, pence, payments }) => ({
      body: slug,
      name,
      pence,
      payments,
      tiers: tiers.find((each) => each.bodyId === bodyId)?.tiers ?? null,
    })),
    months: months.map(({ month, pence }) => ({ month: monthKey(month), pence })),
    services: services.map(({ name, pence, payments }) => ({ service: name, pence, payments })),
    districts: districts.map(({ slug, pence, suppliers: count }) => ({
      district: slug,
      pence,
      suppliers: count,
    })),
    mostPaid: suppliers.map(({ slug, name, pence, payments }) => ({ supplier: slug, name, pence, payments })),
    line,
    rules: [...new Set(rules.map(({ rule }) => ruleSentence(rule)))],
  };
}

/** What is missing, for machines. */
export function gapFacts({ slug, months }: Gap) {
  return { body: slug, months: months.map(monthKey) };
}
