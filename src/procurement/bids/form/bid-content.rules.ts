/** One quantified commitment as it is written down: the quantity is exact decimal text, the day `2028-08-31`. */
export type CommitmentLine = {
  readonly criterionId: string;
  readonly measureId: string;
  readonly quantity: string;
  readonly dueOn: string;
  readonly place: string;
  /** So much for each so many pence spent, as the tender asks; absent: a quantity outright. */
  readonly perSpendPence?: number | undefined;
};

/** A sub-contractor who has confirmed: what it will do, and about which share of the price it is paid for that. */
export type NamedSubcontractor = {
  readonly id: string;
  readonly supplierId: string | null;
  readonly name: string;
  readonly companyNumber: string | null;
  readonly work: string;
  readonly shareBasisPoints: number;
};

/** What a bidder declares by ticking: true throughout, and not agreed with another bidder (Competition Act 1998 s.2). */
export const declarations = ['true-and-own'] as const;
export type Declaration = (typeof declarations)[number];

/** All that a bid says, as plain JSON, so that a browser can write it. Its files stand beside it. */
export type BidContent = {
  readonly pricePence: number;
  readonly answers: readonly { readonly criterionId: string; readonly answer: string }[];
  readonly commitments: readonly CommitmentLine[];
  readonly subcontractors: readonly NamedSubcontractor[];
  readonly declarations: readonly Declaration[];
};

/** A file that goes with a bid: its cleaned name, media type, size and SHA-256 in hexadecimal. */
export type AttachmentFacts = {
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly sha256: string;
};
