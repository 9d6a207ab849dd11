import { monthKey } from '../months.rules.ts';
import { tierKey } from '../tiers/tier-policy.rules.ts';
import { decideTier } from '../tiers/tiers.rules.ts';
import { ruleSentence } from '../tiers/words.en.ts';
import type { BodyMoney, SupplierList } from './load-body.ts';
import { provenanceFacts } from './provenance-cells.rules.ts';

/** The page of a body’s money for machines, with every supplier. */
export function bodyData(money: BodyMoney, { rows }: SupplierList) {
  const { body, scope, total, months, gaps, services, kinds, line, rule } = money;
  return {
    body: body.slug,
    ...provenanceFacts(scope),
    rule: ruleSentence(rule),
    pence: total.pence,
    payments: total.payments,
    redactedPence: total.redactedPence,
    missing: gaps.flatMap((gap) => gap.months.map(monthKey)),
    line,
    months: months.map(({ month, pence, payments }) => ({ month: monthKey(month), pence, payments })),
    suppliers: rows.map(({ slug, name, pence, payments }) => {
      const { asks, atLeast } = decideTier(pence, rule);
      return { supplier: slug, name, pence, payments, tier: tierKey(asks), atLeast };
    }),
    services: services.map(({ name, pence, payments }) => ({ service: name, pence, payments })),
    categories: kinds.map(({ name, pence, payments }) => ({ category: name, pence, payments })),
  };
}
