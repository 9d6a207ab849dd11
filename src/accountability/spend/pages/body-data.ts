import { monthKey } from '../months.rules.ts';
import { ruleSentence } from '../tiers/words.en.ts';
import type { BodyMoney, SupplierList } from './load-body.ts';
import { provenanceFacts } from './provenance-cells.rules.ts';

/** The page of a body’s money for machines, with every supplier. */
export function bodyData(money: BodyMoney, { rows, part }: SupplierList) {
  const { body, scope, total, parts, months, gaps, services, kinds, line, rule } = money;
  return {
    body: body.slug,
    ...provenanceFacts(scope),
    rule: ruleSentence(rule),
    pence: total.pence,
    payments: total.payments,
    redactedPence: total.redactedPence,
    parts: parts.map(({ part, pence, payments }) => ({ part, pence, payments })),
    missing: gaps.flatMap((gap) => gap.months.map(monthKey)),
    line,
    months: months.map(({ month, pence, payments }) => ({ month: monthKey(month), pence, payments })),
    part,
    suppliers: rows.map(({ slug, name, kind, pence, payments, asked }) => ({
      supplier: slug,
      name,
      kind,
      pence,
      payments,
      tier: asked?.tier ?? null,
      atLeast: asked?.atLeast ?? false,
    })),
    services: services.map(({ name, pence, payments }) => ({ service: name, pence, payments })),
    categories: kinds.map(({ name, pence, payments }) => ({ category: name, pence, payments })),
  };
}
