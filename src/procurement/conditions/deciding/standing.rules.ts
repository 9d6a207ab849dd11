import { Temporal } from 'temporal-polyfill';
import type { DebarmentMatch } from '../debarment/debarment.rules.ts';
import type { Declaration } from '../declaring/declaration.rules.ts';

export const decisions = ['takes-part', 'left-out'] as const;
export type Decision = (typeof decisions)[number];

/**
 * On what a decision rests. Excluded: a mandatory ground, or the debarment list for one: the bid must be left out.
 * Excludable: a discretionary ground: it may be (Procurement Act 2023 ss.26 and 57). A condition not met: the bid must
 * be left out (s.19(3)(a)).
 */
export const bases = ['none', 'excludable', 'excluded', 'condition-not-met'] as const;
export type Basis = (typeof bases)[number];

/** One question to a bidder, and its answer to it; none of it changes afterwards. */
export type Asked = {
  readonly number: number;
  readonly question: string;
  readonly at: Temporal.Instant;
  readonly answerBy: Temporal.PlainDate;
  readonly answered: { readonly answer: string; readonly at: Temporal.Instant } | null;
};

/** Where one bidder stands: what was found, what was asked and answered, what was decided. */
export type Standing = {
  readonly bidId: string;
  readonly label: string;
  readonly supplierId: string;
  readonly supplierName: string;
  readonly declaration: Declaration | null;
  readonly matches: readonly DebarmentMatch[];
  /** Everything it was asked, the earliest first, each with what it answered to that. */
  readonly questions: readonly Asked[];
  readonly decided: {
    readonly decision: Decision;
    readonly basis: Basis;
    readonly reason: string;
    readonly at: Temporal.Instant;
    /** Hexadecimal: opens what the record holds sealed. */
    readonly salt: string;
  } | null;
};

export type StandingFault = 'already-decided' | 'not-asked' | 'still-time-to-answer' | 'basis-missing';

/**
 * Whether a decision can be made now. To leave a bidder out it must have been asked, and have answered every question or have
 * had its time for it (s.58(5): a reasonable opportunity to make representations), and the decision names what it rests on.
 */
export function findStandingFault(
  standing: Pick<Standing, 'questions' | 'decided'>,
  decided: { readonly decision: Decision; readonly basis: Basis },
  today: Temporal.PlainDate,
): StandingFault | null {
  if (standing.decided) return 'already-decided';
  if (decided.decision === 'takes-part') return null;
  if (decided.basis === 'none') return 'basis-missing';
  if (standing.questions.length === 0) return 'not-asked';
  const isHeard = ({ answered, answerBy }: Asked) =>
    answered !== null || Temporal.PlainDate.compare(today, answerBy) > 0;
  return standing.questions.every(isHeard) ? null : 'still-time-to-answer';
}

/** The question that a bidder answers next: the earliest that has no answer. */
export function findUnanswered(questions: readonly Asked[]): Asked | undefined {
  return questions.find(({ answered }) => answered === null);
}
