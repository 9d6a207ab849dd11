import { Temporal } from 'temporal-polyfill';
import { sha256Hex } from '../../../accountability/files/sha256.rules.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { fraction } from '../../../values/fraction.ts';
import { type LowPrompt, possiblyAbnormallyLow } from '../../evaluation/scoring/abnormally-low.rules.ts';
import { workingDaysAfter } from '../../working-days.rules.ts';

export type PriceDecision = 'accepted' | 'disregarded' | 'not-asked';

/** What passed between the authority and a bidder about its price. */
export type PriceAsked = {
  readonly explainBy: Temporal.PlainDate | null;
  readonly explainedAt: Temporal.Instant | null;
  readonly decision: PriceDecision | null;
};

/** Where a question about a price stands. `time-is-up`: the day passed without an explanation. */
export type PriceState = 'waiting' | 'explained' | 'time-is-up' | PriceDecision;

export function stateOf(asked: PriceAsked, today: Temporal.PlainDate): PriceState {
  if (asked.decision) return asked.decision;
  if (asked.explainedAt) return 'explained';
  return asked.explainBy && Temporal.PlainDate.compare(today, asked.explainBy) > 0 ? 'time-is-up' : 'waiting';
}

/** Which of the opened bids call for a question, by their identifier; prices are whole pence. */
export function promptsAmong(
  bids: readonly { readonly id: string; readonly pricePence: number }[],
): ReadonlyMap<string, LowPrompt['reasons']> {
  const offers = bids.map(({ id, pricePence }) => ({ bidder: id, price: fraction(pricePence) }));
  return new Map(possiblyAbnormallyLow(offers).map(({ bidder, reasons }) => [bidder, reasons]));
}

export type PriceFault = 'low-price-unasked' | 'low-price-open';

/**
 * Why prices keep the award from being decided, or null: a bidder is still being asked, or a price calls for a
 * question and nobody has asked or written down why not. The bidder is told and may explain before anybody decides
 * (Procurement Act 2023 s.19(4)); the prompt itself is no rule of law, so a written reason answers it too.
 */
export function findPriceFault(
  prompted: readonly string[],
  asked: readonly { readonly bidId: string; readonly decision: PriceDecision | null }[],
): PriceFault | null {
  if (asked.some(({ decision }) => decision === null)) return 'low-price-open';
  const isSettled = (id: string) => asked.some(({ bidId }) => bidId === id);
  return prompted.every(isSettled) ? null : 'low-price-unasked';
}

export type DecidePriceFault = 'not-asked' | 'already-decided' | 'still-time';

/**
 * Why the authority may not decide about a price like this, or null. A bid is disregarded only once its bidder has
 * explained, or had its time (s.19(4)(b)); it may be accepted at any time.
 */
export function findDecisionFault(
  asked: PriceAsked | undefined,
  decision: 'accepted' | 'disregarded',
  today: Temporal.PlainDate,
): DecidePriceFault | null {
  if (!asked) return 'not-asked';
  if (asked.decision) return 'already-decided';
  return decision === 'disregarded' && stateOf(asked, today) === 'waiting' ? 'still-time' : null;
}

/**
 * Working days that a bidder has at least to explain its price, the day of asking not counted. The Act says “reasonable
 * opportunity” and no number (Procurement Act 2023 s.19(4)(b)): this one is a rule of the house, and a hard question needs
 * more.
 */
export const LEAST_WORKING_DAYS_TO_EXPLAIN = 3;

/** The first day that may be the last on which a bidder can explain. */
export function earliestExplainBy(
  askedOn: Temporal.PlainDate,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  return workingDaysAfter(askedOn, LEAST_WORKING_DAYS_TO_EXPLAIN, holidays);
}

export type PriceStep = 'asked' | 'explained' | 'decided';

/**
 * What the record holds of a step before the award is published: SHA-256 of the step, the bid’s label and the hash of
 * what was written, with the salt that publication opens.
 */
export function commitToStep(step: PriceStep, bid: string, written: string, salt: string): string {
  return sha256Hex(canonicalJson({ step, bid, writtenSha256: sha256Hex(written), salt }));
}
