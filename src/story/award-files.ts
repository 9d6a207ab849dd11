/** What a purchase’s files tell of its award, and of questions about prices before it. */
export type AwardFile = {
  decidedAt: string;
  decidedBy: string;
  winner: string;
  reason: string;
  summariesSentAt: string;
  awardNotice: { publishedAt: string; identifier: string } | null;
  standstill: { kind: 'none' } | { kind: 'mandatory' | 'voluntary'; workingDays: number };
  contractSignedAt: string | null;
  contractDetailsNotice: { publishedAt: string } | null;
  /** The contract’s own words, a passage each; `leftOut` where one is kept back. */
  contract?: readonly {
    words: string;
    leftOut?: { as: 'trade-secret' | 'commercial-interests' | 'national-security'; reason: string };
  }[];
  /** Court cases about the award. */
  challenges?: readonly {
    supplier: string;
    by: string;
    claimNumber: string;
    begunOn: string;
    toldAt: string;
    ended: {
      at: string;
      by: string;
      how: 'withdrawn' | 'settled';
      words: string;
    } | null;
  }[];
};
/** Questions about prices, as the officer asked and the bidder answered. */
export type PricesFile = {
  questions: readonly {
    supplier: string;
    by: string;
    askedAt: string;
    question: string;
    explainBy: string;
    explained: { at: string; words: string } | null;
    decided: { at: string; decision: 'accepted' | 'disregarded'; reason: string } | null;
  }[];
};
