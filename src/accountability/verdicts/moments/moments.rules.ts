import { Temporal } from 'temporal-polyfill';
import { decideReason, type ReasonRefusal } from '../../../acts/reasons.rules.ts';

/** Why a contract is judged for a day: it may be left then, somebody of the authority asked, or it ends. */
export type Why = 'break' | 'asked' | 'end';

/** A day that a contract is judged for. */
export type Moment = {
  readonly forOn: Temporal.PlainDate;
  readonly why: Why;
  /** What whoever named the day said; the end needs no saying. */
  readonly reason: string | null;
  /** From this day the pack is being written and the verdict may be given. */
  readonly opensOn: Temporal.PlainDate;
  /** By when the verdict is to be given. */
  readonly dueOn: Temporal.PlainDate;
};
/** A day that somebody named. */
export type Named = {
  readonly onDay: Temporal.PlainDate;
  readonly why: 'break' | 'asked';
  readonly reason: string;
  readonly namedOn: Temporal.PlainDate;
};
export type Judged = { readonly forOn: Temporal.PlainDate; readonly decision: 'renew' | 'vary' | 'stop' };
type Dates = {
  readonly startsOn: Temporal.PlainDate;
  readonly endsOn: Temporal.PlainDate;
  readonly verdictDueOn: Temporal.PlainDate;
};

/** Our own rule: a pack opens so long before a break or the end. */
const MONTHS_BEFORE = 6;
/** And at the latest so long before the day that the contract itself names for its verdict. */
const DAYS_BEFORE_DUE = 90;

/** The days that a contract is judged for, the earliest first; its end is the last. */
export function momentsOf({ endsOn, verdictDueOn }: Dates, named: readonly Named[]): Moment[] {
  const byEnd = endsOn.subtract({ months: MONTHS_BEFORE });
  const byDue = verdictDueOn.subtract({ days: DAYS_BEFORE_DUE });
  const opensOn = isBefore(byEnd, byDue) ? byEnd : byDue;
  const end: Moment = { forOn: endsOn, why: 'end', reason: null, opensOn, dueOn: verdictDueOn };
  return [...named.map(momentOf), end].sort((one, other) =>
    Temporal.PlainDate.compare(one.forOn, other.forOn),
  );
}

function momentOf({ onDay, why, reason, namedOn }: Named): Moment {
  const opensOn = why === 'asked' ? namedOn : onDay.subtract({ months: MONTHS_BEFORE });
  return { forOn: onDay, why, reason, opensOn, dueOn: onDay };
}

/** The day that is judged next; undefined when all are, or the contract was stopped. */
export function nextMoment(moments: readonly Moment[], given: readonly Judged[]): Moment | undefined {
  if (given.some(({ decision }) => decision === 'stop')) return undefined;
  return moments.find(({ forOn }) => !given.some((verdict) => verdict.forOn.equals(forOn)));
}

/** Whether a moment’s pack is open on a day. */
export function isOpen({ opensOn }: Moment, on: Temporal.PlainDate): boolean {
  return !isBefore(on, opensOn);
}

export type MomentFault = 'stopped' | 'past' | 'outside' | 'taken' | `reason-${ReasonRefusal}`;

/**
 * What keeps a day from being named: the contract is stopped, the day is over, is not within the contract, or is
 * judged already; or the reason says too little.
 */
export function findMomentFault(
  wanted: { readonly onDay: Temporal.PlainDate; readonly reason: string },
  contract: Dates,
  stands: { readonly moments: readonly Moment[]; readonly given: readonly Judged[] },
  today: Temporal.PlainDate,
): MomentFault | undefined {
  const { onDay, reason } = wanted;
  if (stands.given.some(({ decision }) => decision === 'stop')) return 'stopped';
  if (isBefore(onDay, today)) return 'past';
  if (!isBefore(contract.startsOn, onDay) || !isBefore(onDay, contract.endsOn)) return 'outside';
  if (stands.moments.some(({ forOn }) => forOn.equals(onDay))) return 'taken';
  const decided = decideReason({ text: reason, others: [], about: [REASON_RESTS_ON] });
  return 'refused' in decided ? `reason-${decided.refused}` : undefined;
}

const REASON_RESTS_ON =
  'contract break notice clause promises promise late residents report evidence cost money service council supplier';

function isBefore(one: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(one, other) < 0;
}
