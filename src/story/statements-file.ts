import type { AppealDecision } from '../participation/removals/removal.rules.ts';
import type { DeclineGround } from '../participation/statements/moderation.rules.ts';

export type Said = { readonly text: string; readonly outcome: string | null };
export type Proposed = Said & {
  readonly then: 'waiting' | 'shown' | 'declined' | 'merged';
  readonly ground?: DeclineGround;
  readonly reason?: string;
  readonly into?: number;
};
export type StatementsFile = {
  /** What its chance is drawn from. */
  readonly seed: string;
  readonly body: string;
  readonly commissioner: string;
  readonly facilitator: string;
  readonly round: {
    readonly slug: string;
    readonly title: string;
    readonly question: string;
    readonly about: string;
    readonly canChange: string;
    readonly minutes: number;
    readonly framework: string;
    readonly outcomes: readonly string[];
    readonly preparedAt: string;
    readonly announcedAt: string;
    readonly opensAt: string;
    readonly closesAt: string;
    readonly mandateDueOn: string;
    readonly resultsPublishedAt?: string;
  };
  readonly seeds: readonly Said[];
  readonly proposed: readonly Proposed[];
  readonly homes: readonly { readonly outwardCode: string; readonly district: string }[];
  /** People who stand together: what they agree with and what not, by number; on the rest they pass. */
  readonly opinions: readonly {
    readonly people: number;
    readonly agree: readonly number[];
    readonly disagree: readonly number[];
  }[];
  /** How many statements each person answers. */
  readonly answered: number;
  /** How often somebody says something else than those they stand with. */
  readonly strays: number;
  /** Answers by one hand, set aside while the round was open. */
  readonly burst?: StatementsBurst;
};

/** Addresses that one hand made, what they said of each statement, and what people did about it. */
export type StatementsBurst = {
  readonly people: number;
  /** Each address is this with a number behind, at the host. */
  readonly address: string;
  readonly host: string;
  readonly agree: readonly number[];
  readonly disagree: readonly number[];
  readonly opensAfterDays: number;
  /** The facilitator proposes to set them aside for this reason, and somebody else confirms it. */
  readonly reason: string;
  readonly secondBy: string;
  /** One of them appeals; the commissioner decides. */
  readonly appeal: string;
  readonly decision: AppealDecision;
  readonly decisionReason: string;
};
