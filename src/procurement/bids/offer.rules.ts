import { Temporal } from 'temporal-polyfill';
import { asksAnswer, type Criterion, countsQuantity } from '../criteria/criterion.rules.ts';
import { perSpendOf } from './bid-fields.rules.ts';
import type { BidOffer, OfferedCommitment } from './bid-offer.rules.ts';
import type { BidContent } from './form/bid-content.rules.ts';
import { isMoreThanAll, isQuantity } from './form/quantity.rules.ts';
import { isWithinLimits } from './offer-limits.rules.ts';

/** What a bid says, with its days as days. */
export function offerOf(content: BidContent): BidOffer {
  return {
    ...content,
    commitments: content.commitments.map((line) => ({
      ...line,
      dueOn: Temporal.PlainDate.from(line.dueOn),
    })),
  };
}

/** The way back: as plain JSON, ready for a bundle. */
export function contentOf(offer: BidOffer): BidContent {
  return {
    pricePence: offer.pricePence,
    answers: offer.answers,
    commitments: offer.commitments.map((line) => ({ ...line, dueOn: line.dueOn.toString() })),
    subcontractors: offer.subcontractors ?? [],
    declarations: offer.declarations ?? [],
  };
}

export type OfferFault =
  | 'price-not-positive'
  | 'answer-missing'
  | 'answer-to-nothing'
  | 'commitment-to-nothing'
  | 'quantity-not-positive'
  | 'more-than-all'
  | 'not-for-the-spend-asked'
  | 'due-before-start'
  | 'too-much';

/** What an offer is held against: the tender’s criteria, each measure’s unit by its id, the day the contract starts. */
export type OfferGround = {
  readonly criteria: readonly Criterion[];
  readonly units: ReadonlyMap<string, string>;
  readonly startsOn: Temporal.PlainDate;
};

/** Nothing can be delivered under a contract that has not begun. */
export function isDueBeforeStart(dueOn: Temporal.PlainDate, startsOn: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(dueOn, startsOn) < 0;
}

/**
 * What keeps an offer from being a bid for this tender, or null. Every criterion marked in bands has its answer;
 * commitments belong to social value, where a quantity is marked only the measure that is counted counts, none is
 * for more than there is, each is for as much spend as its measure is asked for, and none falls due before the contract
 * starts. And it is one that can be kept.
 */
export function findOfferFault(offer: BidOffer, ground: OfferGround): OfferFault | null {
  const { criteria } = ground;
  if (!Number.isSafeInteger(offer.pricePence) || offer.pricePence <= 0) return 'price-not-positive';
  if (!isWithinLimits(offer)) return 'too-much';
  const asked = criteria.filter(asksAnswer);
  const answered = new Set(
    offer.answers.filter(({ answer }) => answer.trim() !== '').map(({ criterionId }) => criterionId),
  );
  if (asked.some(({ id }) => !answered.has(id))) return 'answer-missing';
  if (offer.answers.length !== asked.length) return 'answer-to-nothing';
  return findFirst(offer.commitments, ground);
}

function findFirst(commitments: readonly OfferedCommitment[], ground: OfferGround): OfferFault | null {
  for (const commitment of commitments) {
    const fault = findCommitmentFault(commitment, ground);
    if (fault) return fault;
  }
  return null;
}

function findCommitmentFault(
  { criterionId, measureId, quantity, dueOn, perSpendPence }: OfferedCommitment,
  { criteria, units, startsOn }: OfferGround,
): OfferFault | null {
  const criterion = criteria.find(({ id }) => id === criterionId);
  const unit = units.get(measureId);
  if (criterion?.kind !== 'social-value' || unit === undefined) return 'commitment-to-nothing';
  if (countsQuantity(criterion.method) && criterion.measures[0]?.id !== measureId)
    return 'commitment-to-nothing';
  if (perSpendPence !== perSpendOf(criterion, measureId)) return 'not-for-the-spend-asked';
  if (!isQuantity(quantity)) return 'quantity-not-positive';
  if (isMoreThanAll(quantity, unit)) return 'more-than-all';
  return isDueBeforeStart(dueOn, startsOn) ? 'due-before-start' : null;
}
