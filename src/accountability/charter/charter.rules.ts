import { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../acts/by.ts';

/** Who may sign: a supplier, once for all public bodies; and a public body itself. */
export type Signer =
  | { readonly kind: 'supplier'; readonly supplierId: string }
  | { readonly kind: 'body'; readonly bodyId: string };

/** Whom an actor may sign for: a supplier’s representative for it, an elected member for the body. */
export function signerOf({ hat }: Actor): Signer | undefined {
  if (hat.kind === 'supplier') return { kind: 'supplier', supplierId: hat.supplierId };
  if (hat.kind === 'body' && hat.role === 'elected-member') return { kind: 'body', bodyId: hat.bodyId };
  return undefined;
}

/** What one commitment says, and what it means for each kind of signer. */
export type Commitment = {
  readonly slug: string;
  readonly title: string;
  readonly sentence: string;
  readonly forSoleTrader: string;
  readonly forFirm: string;
  readonly forPublicBody: string;
  readonly why: string;
};

/** A version of the Charter, from its first day until a later one begins. */
export type Charter = {
  readonly version: number;
  readonly effectiveFrom: Temporal.PlainDate;
  /** How long a signature stands. */
  readonly validMonths: number;
  /** How long before its end its signer is reminded. */
  readonly remindDays: number;
  readonly whatChanged: string;
  readonly commitments: readonly Commitment[];
};

/** We do this; we will by a date; not for us, because. */
export const answerKinds = ['do', 'will', 'not-for-us'] as const;
export type AnswerKind = (typeof answerKinds)[number];
export type Answer = {
  readonly answer: AnswerKind;
  /** Only of “we will”. */
  readonly byDate: Temporal.PlainDate | null;
  /** Only of “not for us”. */
  readonly reason: string | null;
};

export const longestReason = 500;
/** A date further off is a slip of the keys, or no promise. */
const furthestYears = 5;

export type AnswerFault =
  | 'date-missing'
  | 'date-passed'
  | 'date-too-far'
  | 'reason-blank'
  | 'reason-too-long';

/**
 * What keeps an answer from being taken on a day: “we will” needs a date to come, within five years; “not for us” needs
 * its reason, of 500 characters at most. Undefined when nothing does.
 */
export function findAnswerFault(given: Answer, today: Temporal.PlainDate): AnswerFault | undefined {
  if (given.answer === 'will') {
    if (!given.byDate) return 'date-missing';
    if (Temporal.PlainDate.compare(given.byDate, today) <= 0) return 'date-passed';
    const furthest = today.add({ years: furthestYears });
    return Temporal.PlainDate.compare(given.byDate, furthest) > 0 ? 'date-too-far' : undefined;
  }
  if (given.answer === 'do') return undefined;
  const reason = given.reason?.trim() ?? '';
  if (reason === '') return 'reason-blank';
  return reason.length > longestReason ? 'reason-too-long' : undefined;
}

/** The answer with nothing in it that does not belong to its kind. */
export function tidyAnswer({ answer, byDate, reason }: Answer): Answer {
  return {
    answer,
    byDate: answer === 'will' ? byDate : null,
    reason: answer === 'not-for-us' ? (reason?.trim() ?? '') : null,
  };
}

/** Whether the date that a signer set itself is over. That it was kept, or not, nobody has said yet. */
export function isOverdue({ answer, byDate }: Answer, today: Temporal.PlainDate): boolean {
  return answer === 'will' && byDate !== null && Temporal.PlainDate.compare(byDate, today) < 0;
}
