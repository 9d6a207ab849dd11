import { Temporal } from 'temporal-polyfill';
import { asksAnswer, type Criterion, countsQuantity } from '../criteria/criterion.rules.ts';

/** One quantified commitment: so much of a measure, by a day, at a place. The quantity is exact decimal text. */
export type OfferedCommitment = {
  readonly criterionId: string;
  readonly measureId: string;
  readonly quantity: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
};

/** What a supplier puts in: a price, an answer to each question, and what it commits to. */
export type BidOffer = {
  readonly pricePence: number;
  readonly answers: readonly { readonly criterionId: string; readonly answer: string }[];
  readonly commitments: readonly OfferedCommitment[];
};

export type OfferFault =
  | 'price-not-positive'
  | 'answer-missing'
  | 'answer-to-nothing'
  | 'commitment-to-nothing'
  | 'quantity-not-positive'
  | 'more-than-all'
  | 'due-before-start';

/** What an offer is held against: the tender’s criteria, each measure’s unit by its id, the day the contract starts. */
export type OfferGround = {
  readonly criteria: readonly Criterion[];
  readonly units: ReadonlyMap<string, string>;
  readonly startsOn: Temporal.PlainDate;
};

/** Two decimal places and twelve digits before them, as the database keeps them. */
const quantityShape = /^\d{1,12}(\.\d{1,2})?$/;

export function isQuantity(text: string): boolean {
  return quantityShape.test(text) && /[1-9]/.test(text);
}

/** Whether it is more than there is: over 100 of a measure that is counted in per cent. */
export function isMoreThanAll(quantity: string, unit: string): boolean {
  return unit === 'per cent' && Number(quantity) > 100;
}

/** Nothing can be delivered under a contract that has not begun. */
export function isDueBeforeStart(dueOn: Temporal.PlainDate, startsOn: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(dueOn, startsOn) < 0;
}

/**
 * What keeps an offer from being a bid for this tender, or null. Every criterion marked in bands has its answer;
 * commitments belong to social value, where a quantity is marked only the measure that is counted counts, none is
 * for more than there is, and none falls due before the contract starts.
 */
export function findOfferFault(offer: BidOffer, ground: OfferGround): OfferFault | null {
  const { criteria } = ground;
  if (!Number.isSafeInteger(offer.pricePence) || offer.pricePence <= 0) return 'price-not-positive';
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
  { criterionId, measureId, quantity, dueOn }: OfferedCommitment,
  { criteria, units, startsOn }: OfferGround,
): OfferFault | null {
  const criterion = criteria.find(({ id }) => id === criterionId);
  const unit = units.get(measureId);
  if (criterion?.kind !== 'social-value' || unit === undefined) return 'commitment-to-nothing';
  if (countsQuantity(criterion.method) && criterion.measures[0]?.id !== measureId)
    return 'commitment-to-nothing';
  if (!isQuantity(quantity)) return 'quantity-not-positive';
  if (isMoreThanAll(quantity, unit)) return 'more-than-all';
  return isDueBeforeStart(dueOn, startsOn) ? 'due-before-start' : null;
}
