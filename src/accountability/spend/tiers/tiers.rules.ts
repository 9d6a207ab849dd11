import type { DatedRow } from '../../../values/dated-rows.ts';
import { checkedPence } from '../../../values/money.ts';

/** What a supplier is asked for: to sign the Social Value Charter, to complete the Social Value Review. */
export type Ask = 'charter' | 'review';

/**
 * A body’s rule, from a date on. The policy’s own text asks for the Charter at £50,000 or less and the Review
 * at £50,000 or more, so both at exactly £50,000; a body may say otherwise with `atLine`.
 */
export type TierRule = DatedRow & {
  readonly thresholdPence: number;
  readonly atLine: 'both' | Ask;
  /** How close under the line “at least” is said; a tenth of the threshold where the body has not set it. */
  readonly nearPence?: number;
};

export type Tier = {
  readonly asks: readonly Ask[];
  /** The total is a floor and the line is near: more may have been paid than was published. */
  readonly atLeast: boolean;
};

/** `published` files leave out small lines, so their total is a floor; a `full` ledger leaves out nothing. */
export type Coverage = 'published' | 'full';

/**
 * What a supplier is asked for by what a body paid it, net, in one period: the Charter under the threshold, the
 * Review over it, and at exactly the threshold what the body’s rule says. Net nothing (or less: credits can
 * exceed payments) is asked nothing. Both are requests, never a condition of bidding.
 */
export function decideTier(paidPence: number, rule: TierRule, coverage: Coverage = 'published'): Tier {
  const { thresholdPence } = rule;
  const paid = checkedPence(paidPence);
  const isNear = paid > 0 && paid <= thresholdPence && thresholdPence - paid <= nearPenceOf(rule);
  return { asks: asksFor(paid, rule), atLeast: coverage === 'published' && isNear };
}

/** How close under the line “at least” is said: what the body has set, else a tenth of the line. */
export function nearPenceOf({ thresholdPence, nearPence }: TierRule): number {
  return nearPence ?? Math.floor(thresholdPence / 10);
}

function asksFor(paidPence: number, { thresholdPence, atLine }: TierRule): readonly Ask[] {
  if (paidPence <= 0) return [];
  if (paidPence < thresholdPence) return ['charter'];
  if (paidPence > thresholdPence) return ['review'];
  return atLine === 'both' ? ['charter', 'review'] : [atLine];
}
