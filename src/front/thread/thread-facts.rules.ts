import type { Temporal } from 'temporal-polyfill';
import type { ShownLevels } from '../../accountability/promises/levels.rules.ts';
import type { Timing } from '../../accountability/promises/promises.rules.ts';
import type { Much } from '../../accountability/promises/said.en.ts';
import type { RecordedAt } from '../../accountability/record/entry-href.rules.ts';
import type { LeavingCount } from '../../accountability/verdicts/leaving/leaving.rules.ts';
import type { MandateLine } from '../../participation/mandates/mandate.rules.ts';
import type { RoundScope, RoundState } from '../../participation/rounds/round.rules.ts';
import type { Criterion } from '../../procurement/criteria/criterion.rules.ts';
import type { Procurement } from '../../procurement/tenders/procurement.rules.ts';
import type { Station } from '../../web/thread/thread.ts';

/** Something residents could give points to: an outcome of the round's framework, in plain words. */
export type Priority = { readonly outcomeId: string; readonly slug: string; readonly name: string };

export type VoiceFacts = {
  readonly roundId: string;
  readonly slug: string;
  /** A round of the whole body or region speaks for every contract that answers to its mandate. */
  readonly scope: RoundScope;
  /** What the round’s weights are made of. */
  readonly weighs: 'points' | 'comparisons' | 'nothing';
  readonly state: RoundState;
  readonly opensOn: Temporal.PlainDate;
  readonly closesOn: Temporal.PlainDate;
  readonly minutes: number;
  readonly minimumAnswers: number;
  readonly mandateDueOn: Temporal.PlainDate;
  /** In the round's order. */
  readonly priorities: readonly Priority[];
  readonly results: ResultFacts | null;
};

export type ResultFacts = {
  /** Null where fewer than 10 took part. */
  readonly answers: number | null;
  /** False where fewer answered than the round's minimum: then there are no points. */
  readonly concluded: boolean;
  /** Points of every 100 by the rule the round adopted, by outcome: whole, as they are shown. */
  readonly points: Readonly<Record<string, number>>;
  /** The same as shares of 1 to ten places: what puts one before another. */
  readonly shares: Readonly<Record<string, number>>;
  /** Districts that gave under half of the answers their people would lead one to expect. */
  readonly missing: readonly string[];
};

/** The public record’s entries of a thread’s stations, as far as it has come. */
export type StationEntries = Readonly<Partial<Record<Station, RecordedAt>>>;

/** A mandate that is published. */
export type MandateFacts = {
  readonly decidedByName: string | null;
  readonly publishedOn: Temporal.PlainDate;
  /** When the body first answered, where it changed course since: what its deadline is held against. */
  readonly firstPublishedOn?: Temporal.PlainDate;
  readonly dueOn: Temporal.PlainDate;
  readonly lines: readonly MandateLine[];
};

/** The criteria as the tender notice fixed them. */
export type CriteriaFacts = {
  readonly criteria: readonly Pick<
    Criterion,
    'id' | 'code' | 'kind' | 'title' | 'weight' | 'bandMax' | 'measures' | 'residentsScore'
  >[];
  /** Which priority each social value criterion came from. */
  readonly ties: readonly { readonly criterionId: string; readonly outcomeId: string }[];
};

export type BidFacts = { readonly standing: number; readonly late: number; readonly readable: number };

/** What one bid offers of a measure; whose it is, is known of the winner alone. */
export type OfferedQuantity = {
  readonly isWinner: boolean;
  readonly criterionId: string;
  readonly measureId: string;
  readonly quantity: number;
};

export type ScoreFacts = {
  readonly officers: number;
  readonly residents: number;
  readonly stoodAside: number;
  readonly agreedOn: Temporal.PlainDate | null;
  /** The winner's, by criterion: where the separate scores stood, and the one the panel agreed. */
  readonly winners: readonly {
    readonly criterionId: string;
    readonly lowest: number;
    readonly highest: number;
    readonly score: number;
  }[];
};

/** A ranked bid: the winner by name, the others by the letter they were judged under. */
export type RankedBid = { readonly label: string; readonly isWinner: boolean; readonly marks: string };

/** What would have been with the authority's own marks, written down before residents were asked. */
export type Counterfactual =
  | { readonly kind: 'changed'; readonly marksAhead: string | null }
  | { readonly kind: 'same'; readonly marksAhead: string | null }
  /** First place would have been shared. */
  | { readonly kind: 'shared' }
  /** The authority wrote no marks down in time, so nobody can say. */
  | { readonly kind: 'not-recorded' }
  /** Published once the contract is signed. */
  | { readonly kind: 'not-published-yet' };

/** An award that is published. */
export type AwardFacts = {
  readonly winnerName: string;
  readonly winnerSlug: string;
  readonly decidedByName: string | null;
  readonly publishedOn: Temporal.PlainDate;
  readonly standstillEndsOn: Temporal.PlainDate | null;
  /** Best first. */
  readonly ranking: readonly RankedBid[];
  readonly counterfactual: Counterfactual;
};

export type ContractFacts = {
  readonly supplierName: string;
  readonly supplierSlug: string;
  readonly pricePence: number;
  readonly signedOn: Temporal.PlainDate;
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly verdictDueOn: Temporal.PlainDate;
  /** What the body's published payments to this supplier come to since the contract began, for anything. */
  readonly paid: { readonly pence: number; readonly from: string; readonly to: string } | null;
};

export type PromiseFacts = {
  readonly promiseId: string;
  /** None where the tender was elsewhere. */
  readonly criterionId: string | null;
  readonly measureId: string;
  readonly title: string;
  readonly unit: string;
  readonly dueOn: Temporal.PlainDate;
  readonly place: string;
  readonly remedy: string;
  readonly seeable: boolean;
  readonly timing: Timing;
  readonly levels: ShownLevels;
  /** Counts people who could be known by their number. */
  readonly sensitive: boolean;
  /** Of a promise for each so many pounds spent; null of one outright. */
  readonly rate?: Much | null;
  /** Residents who say it did not happen: how many stand as open disputes, and how many of those were answered. */
  readonly disputes: number;
  readonly answeredDisputes: number;
};

export type VerdictFacts = {
  readonly decision: 'renew' | 'vary' | 'stop';
  readonly reason: string;
  /** What changes, where it is varied. */
  readonly conditions: string | null;
  /** What is promised to the people of a stopped contract; null where it goes on. */
  readonly leaving: LeavingCount | null;
  readonly decidedByName: string | null;
  readonly decidedOn: Temporal.PlainDate;
};

/** Everything the thread of one purchase is told from. What is not there, has not happened or is not public yet. */
export type ThreadFacts = {
  readonly today: Temporal.PlainDate;
  readonly procurement: Procurement;
  readonly voice: VoiceFacts | null;
  readonly mandate: MandateFacts | null;
  readonly criteria: CriteriaFacts | null;
  readonly bids: BidFacts | null;
  readonly offered: readonly OfferedQuantity[];
  readonly scores: ScoreFacts | null;
  readonly award: AwardFacts | null;
  readonly contract: ContractFacts | null;
  readonly promises: readonly PromiseFacts[];
  readonly lastCheckedOn: Temporal.PlainDate | null;
  readonly verdict: VerdictFacts | null;
};
