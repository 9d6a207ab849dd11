import type { Temporal } from 'temporal-polyfill';
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
  | 'quantity-not-positive';

/** Two decimal places and twelve digits before them, as the database keeps them. */
const quantityShape = /^\d{1,12}(\.\d{1,2})?$/;

export function isQuantity(text: string): boolean {
  return quantityShape.test(text) && /[1-9]/.test(text);
}

/**
 * What keeps an offer from being a bid for this tender, or null. Every criterion marked in bands has its answer;
 * commitments belong to social value, and where a quantity is marked only the measure that is counted counts.
 */
export function findOfferFault(
  offer: BidOffer,
  criteria: readonly Criterion[],
  measureIds: ReadonlySet<string>,
): OfferFault | null {
  if (!Number.isSafeInteger(offer.pricePence) || offer.pricePence <= 0) return 'price-not-positive';
  const asked = criteria.filter(asksAnswer);
  const answered = new Set(
    offer.answers.filter(({ answer }) => answer.trim() !== '').map(({ criterionId }) => criterionId),
  );
  if (asked.some(({ id }) => !answered.has(id))) return 'answer-missing';
  if (offer.answers.length !== asked.length) return 'answer-to-nothing';
  return findCommitmentFault(offer.commitments, criteria, measureIds);
}

function findCommitmentFault(
  commitments: readonly OfferedCommitment[],
  criteria: readonly Criterion[],
  measureIds: ReadonlySet<string>,
): OfferFault | null {
  for (const { criterionId, measureId, quantity } of commitments) {
    const criterion = criteria.find(({ id }) => id === criterionId);
    if (criterion?.kind !== 'social-value' || !measureIds.has(measureId)) return 'commitment-to-nothing';
    if (countsQuantity(criterion.method) && criterion.measures[0]?.id !== measureId)
      return 'commitment-to-nothing';
    if (!isQuantity(quantity)) return 'quantity-not-positive';
  }
  return null;
}
