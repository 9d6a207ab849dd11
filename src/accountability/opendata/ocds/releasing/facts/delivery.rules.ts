import type { Temporal } from 'temporal-polyfill';

type At = Temporal.Instant;
type Day = Temporal.PlainDate;
type OfLot<Row> = readonly Readonly<Row & { lotId: string }>[];
type OfPromise<Row> = OfLot<Row & { promiseId: string }>;

/** What was published from the award on, unsorted: each row names its lot. Quantities are exact decimal text. */
export type DeliveryFacts = {
  readonly awards: OfLot<{
    reason: string;
    decidedAt: At;
    publishedAt: At | null;
    summariesSentAt: At | null;
    noticePublishedAt: At | null;
    standstillEndsOn: Day | null;
    label: string | null;
    supplierId: string;
    pricePence: number;
  }>;
  readonly bids: OfLot<{ id: string; label: string | null; pricePence: number }>;
  readonly leftOut: OfLot<{ bidId: string }>;
  readonly suppliers: readonly {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly sector: string;
    readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  }[];
  readonly contracts: OfLot<{
    supplierId: string;
    valuePence: number;
    signedAt: At;
    startsOn: Day;
    endsOn: Day;
    detailsPublishedAt: At | null;
  }>;
  readonly indicators: OfLot<{ position: number; name: string; measured: string; target: string }>;
  readonly ratings: OfLot<{
    number: number;
    fromOn: Day;
    toOn: Day;
    publishedAt: At | null;
    position: number;
    rating: 'good' | 'approaching-target' | 'requires-improvement' | 'inadequate' | 'other';
    measured: string;
    reason: string;
  }>;
  readonly verdicts: OfLot<{
    forOn: Day;
    decision: 'renew' | 'vary' | 'stop';
    reason: string;
    decidedAt: At;
  }>;
  readonly spends: OfLot<{
    id: string;
    pence: number;
    spentFrom: Day;
    spentTo: Day;
    recordedAt: At;
    takenBackAt: At | null;
  }>;
  readonly promises: OfLot<{
    id: string;
    title: string;
    quantity: string;
    unit: string;
    dueOn: Day;
    place: string;
    evidenceRule: string;
    remedy: string;
    madeAt: At;
    /** Null where the contract came from elsewhere, without criteria of ours. */
    criterionCode: string | null;
    measureSlug: string;
    /** Counts people who could be known by their number. */
    sensitive: boolean;
  }>;
  /** Every one that ever stood: from when, and until when if it was replaced. */
  readonly instalments: OfPromise<{
    id: string;
    quantity: string;
    dueOn: Day;
    replacedBy: number | null;
    from: At;
    until: At | null;
  }>;
  readonly variations: OfPromise<{
    number: number;
    kind: 'plan' | 'terms' | 'need';
    answer: string | null;
    clause: string | null;
    at: At;
    place: string;
    evidenceRule: string;
    remedy: string;
  }>;
  readonly remedies: OfPromise<{ id: string; dueOn: Day; at: At; amountPence: number | null }>;
  readonly reports: OfPromise<{ seen: boolean; reportedAt: At; replyDueOn: Day; repliedAt: At | null }>;
};
