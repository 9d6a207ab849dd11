import { Temporal } from 'temporal-polyfill';
import { inOrder } from '../instalments.rules.ts';
import type { Planned } from './variation.rules.ts';

/** What of a promise is to go to one place by one day. */
export type Carving = {
  /** In the promise’s unit, above zero, to hundredths. */
  readonly quantity: number;
  readonly dueOn: Temporal.PlainDate;
};

/**
 * What is left of each instalment when so much is taken for an earlier or equal day: from the nearest date on, never
 * from what is due before that day (it would then be owed later than was agreed), nor from what another need was
 * given. The total stays. Undefined where not so much is owed from that day on.
 */
export function carve(
  standing: readonly Planned[],
  { quantity, dueOn }: Carving,
): { readonly replaced: readonly Planned[]; readonly rest: readonly Planned[] } | undefined {
  let left = Math.round(quantity * 100);
  const replaced: Planned[] = [];
  const rest: Planned[] = [];
  for (const each of inOrder(standing)) {
    const has = Math.round(each.quantity * 100);
    const isOpen = each.source !== 'need' && Temporal.PlainDate.compare(each.dueOn, dueOn) >= 0;
    if (left === 0 || !isOpen) continue;
    const taken = Math.min(has, left);
    left -= taken;
    replaced.push(each);
    if (taken < has) rest.push({ ...each, quantity: (has - taken) / 100 });
  }
  return left === 0 && quantity > 0 ? { replaced, rest } : undefined;
}
