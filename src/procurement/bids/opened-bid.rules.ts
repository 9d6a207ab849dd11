import type { Temporal } from 'temporal-polyfill';

/** A commitment as it was opened; the quantity is exact decimal text. */
export type OpenedCommitment = {
  readonly id: string;
  readonly bidId: string;
  readonly criterionId: string;
  readonly measureId: string;
  readonly measureName: string;
  readonly unit: string;
  readonly evidenceRule: string;
  readonly quantity: string;
  /** So much for each so many pence spent; null: a quantity outright. */
  readonly perSpendPence: number | null;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
};

export type OpenedAnswer = { readonly bidId: string; readonly criterionId: string; readonly answer: string };

/** A bid after the opening: who made it, under which label it is judged, and what was inside. */
export type OpenedBid = {
  readonly id: string;
  readonly label: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly supplierSlug: string;
  readonly committedAt: Temporal.Instant;
  /** SHA-256 of the sealed bytes, hexadecimal. */
  readonly commitment: string;
  readonly pricePence: number;
  readonly answers: readonly OpenedAnswer[];
  readonly commitments: readonly OpenedCommitment[];
};
