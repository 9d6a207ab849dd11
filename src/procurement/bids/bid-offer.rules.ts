import type { Temporal } from 'temporal-polyfill';
import type { Declaration, NamedSubcontractor } from './form/bid-content.rules.ts';

/** One quantified commitment: so much of a measure, by a day, at a place. The quantity is exact decimal text. */
export type OfferedCommitment = {
  readonly criterionId: string;
  readonly measureId: string;
  readonly quantity: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  /** So much for each so many pence spent, as the tender asks; absent: a quantity outright. */
  readonly perSpendPence?: number | undefined;
};

/** What a supplier puts in: a price, an answer to each question, what it commits to, and who does part of it. */
export type BidOffer = {
  readonly pricePence: number;
  readonly answers: readonly { readonly criterionId: string; readonly answer: string }[];
  readonly commitments: readonly OfferedCommitment[];
  readonly subcontractors?: readonly NamedSubcontractor[];
  readonly declarations?: readonly Declaration[];
};
