import { Temporal } from 'temporal-polyfill';
import { londonDate, timeZone } from '../../../../values/dates.ts';

export const advantageDecisions = ['none', 'removed', 'excluded'] as const;
/** No unfair advantage; one that steps take away; one that cannot be avoided, so that the bidder is excluded (s.82). */
export type AdvantageDecision = (typeof advantageDecisions)[number];

/** The fewest whole days a bidder has to answer. A rule of the house: the Act asks for a fair chance and names no days. */
export const fewestAnswerDays = 3;

/** Until when a bidder can answer that is asked now: the end of the given day in London, or null where that is too soon. */
export function answerUntil(now: Temporal.Instant, day: Temporal.PlainDate): Temporal.Instant | null {
  const earliest = londonDate(now).add({ days: fewestAnswerDays });
  if (Temporal.PlainDate.compare(day, earliest) < 0) return null;
  return day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant();
}

type Case = {
  readonly decision: unknown;
  readonly answeredAt: unknown;
  readonly answerBy: Temporal.Instant;
};

/** Why the authority may not decide yet, or null: a bidder is heard first, and a decision stands. */
export function findDecisionFault(
  asked: Case,
  now: Temporal.Instant,
): 'already-decided' | 'not-heard' | null {
  if (asked.decision !== null) return 'already-decided';
  const isOver = Temporal.Instant.compare(now, asked.answerBy) > 0;
  return asked.answeredAt !== null || isOver ? null : 'not-heard';
}

/** Why a bidder can no longer answer, or null. */
export function findAnswerFault(asked: Case, now: Temporal.Instant): 'already-answered' | 'too-late' | null {
  if (asked.answeredAt !== null) return 'already-answered';
  if (asked.decision !== null) return 'too-late';
  return Temporal.Instant.compare(now, asked.answerBy) > 0 ? 'too-late' : null;
}
