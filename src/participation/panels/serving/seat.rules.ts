import type { Temporal } from 'temporal-polyfill';

export type SeatState = 'offered' | 'accepted' | 'declined' | 'left';
/** Why nobody sits there any more; `link`: something ties them to a bidder. */
export type EndedWhy = 'said-no' | 'silent' | 'left' | 'link';

/** Days in which somebody who was drawn answers, counted from the day they were told. */
export const answerDays = 7;

/** The last day on which a seat waits for its answer. */
export function answerBy(toldOn: Temporal.PlainDate): Temporal.PlainDate {
  return toldOn.add({ days: answerDays });
}

export type SeatFacts = {
  readonly state: SeatState;
  readonly answerBy: Temporal.PlainDate | null;
  /** They stood aside as an evaluator: something ties them to a bidder. */
  readonly stoodAside: boolean;
  readonly isReplaced: boolean;
};

/**
 * Why a seat is empty and can be filled again by lot, or null while it is not. Somebody who has not answered by the
 * last day may still accept until their seat is given to another; somebody nobody could tell yet is not silent.
 */
export function findVacancy(seat: SeatFacts, today: Temporal.PlainDate): EndedWhy | 'ended' | null {
  if (seat.isReplaced) return null;
  if (seat.state === 'declined' || seat.state === 'left') return 'ended';
  if (seat.state === 'accepted') return seat.stoodAside ? 'link' : null;
  return seat.answerBy && isAfter(today, seat.answerBy) ? 'silent' : null;
}

export function isAfter(date: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return date.since(other).sign > 0;
}

export const paidHowNames = ['bank', 'voucher', 'cash'] as const;
export type PaidHow = (typeof paidHowNames)[number];
