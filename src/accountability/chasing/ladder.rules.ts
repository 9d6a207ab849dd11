import { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../acts/reasons.rules.ts';
import type { Timing } from '../promises/promises.rules.ts';

/**
 * The ladder of what is done about a promise, lowest first (our own rule; the contract’s remedies are at its end):
 * - `reminded`: 30 days before a date the supplier is reminded.
 * - `late`: 28 days after it there is not evidence for all; the supplier is told.
 * - `plan-asked`: the contract manager asks how it will be made good, by a day.
 * - `member-told`: that day is over without an answer, or 28 days after it the promise is still late.
 * - `remedy`: what the contract says is done, once the supplier was heard.
 */
export const rungs = ['reminded', 'late', 'plan-asked', 'member-told', 'remedy'] as const;
export type Rung = (typeof rungs)[number];

/** What was done about one date of a promise. */
export type Chase = {
  readonly id: string;
  readonly rung: Rung;
  readonly dueOn: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly by: string | null;
  readonly words: string | null;
  readonly answerDueOn: Temporal.PlainDate | null;
  readonly answer: string | null;
  readonly amountPence: number | null;
};

type Standing = { readonly timing: Timing; readonly dueOn: Temporal.PlainDate };

/** The supplier has at least so many days to answer. */
export const LEAST_DAYS = 7;
/** After its answer it has so long to make good before the elected members are told. */
const DAYS_TO_MEND = 28;

/** The rung that the product takes by itself on a day, for the date that a promise now speaks of; null for none. */
export function nextByItself(
  { timing, dueOn }: Standing,
  done: readonly Chase[],
  on: Temporal.PlainDate,
): 'reminded' | 'late' | 'member-told' | null {
  const has = (rung: Rung) => ofDate(done, dueOn).some((chase) => chase.rung === rung);
  if (timing === 'due') return has('reminded') ? null : 'reminded';
  if (timing !== 'late') return null;
  if (!has('late')) return 'late';
  const asked = ofDate(done, dueOn).find(({ rung }) => rung === 'plan-asked');
  if (!asked?.answerDueOn || has('member-told')) return null;
  const until = asked.answer === null ? asked.answerDueOn : asked.answerDueOn.add({ days: DAYS_TO_MEND });
  return Temporal.PlainDate.compare(on, until) > 0 ? 'member-told' : null;
}

export type AskFault = 'not-late' | 'asked' | 'too-soon' | `words-${ReasonRefusal}`;

/** What keeps a contract manager from asking for a plan; undefined when nothing does. */
export function findAskFault(
  standing: Standing,
  done: readonly Chase[],
  ask: { readonly words: string; readonly answerDueOn: Temporal.PlainDate },
  on: Temporal.PlainDate,
  about: readonly string[],
): AskFault | undefined {
  if (standing.timing !== 'late') return 'not-late';
  if (ofDate(done, standing.dueOn).some(({ rung }) => rung === 'plan-asked')) return 'asked';
  if (on.until(ask.answerDueOn, { largestUnit: 'days' }).days < LEAST_DAYS) return 'too-soon';
  const decided = decideReason({ text: ask.words, others: [], about });
  return 'refused' in decided ? `words-${decided.refused}` : undefined;
}

export type RemedyFault = 'not-late' | 'not-heard' | 'done' | `words-${ReasonRefusal}`;

/** What keeps a remedy from being used: the supplier is heard first; once for each date. */
export function findRemedyFault(
  standing: Standing,
  done: readonly Chase[],
  words: string,
  on: Temporal.PlainDate,
  about: readonly string[],
): RemedyFault | undefined {
  if (standing.timing !== 'late') return 'not-late';
  const ofThis = ofDate(done, standing.dueOn);
  if (ofThis.some(({ rung }) => rung === 'remedy')) return 'done';
  if (!ofThis.some((chase) => isHeard(chase, on))) return 'not-heard';
  const decided = decideReason({ text: words, others: [], about });
  return 'refused' in decided ? `words-${decided.refused}` : undefined;
}

/** A plan was asked for, and was answered or its day is over. */
function isHeard({ rung, answer, answerDueOn }: Chase, on: Temporal.PlainDate): boolean {
  if (rung !== 'plan-asked' || !answerDueOn) return false;
  return answer !== null || Temporal.PlainDate.compare(on, answerDueOn) > 0;
}

export type AnswerFault = 'answered' | 'blank' | 'too-long';
export const LONGEST_ANSWER = 3000;

/** What keeps a supplier’s answer from standing. It may come after its day: late is better than never. */
export function findAnswerFault(chase: Pick<Chase, 'answer'>, answer: string): AnswerFault | undefined {
  if (chase.answer !== null) return 'answered';
  if (answer.trim() === '') return 'blank';
  return answer.trim().length > LONGEST_ANSWER ? 'too-long' : undefined;
}

/** What was done about one date. */
export function ofDate(done: readonly Chase[], dueOn: Temporal.PlainDate): Chase[] {
  return done.filter((chase) => chase.dueOn.equals(dueOn));
}
