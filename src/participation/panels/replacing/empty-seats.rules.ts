import { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import { type EndedWhy, findVacancy, type SeatFacts } from '../serving/seat.rules.ts';

/** What decides whether a seat was empty at an hour, and how it came to be. */
export type SeatThen = SeatFacts & {
  readonly memberId: string;
  readonly endedWhy: EndedWhy | null;
  readonly emptiedAt: Temporal.Instant | null;
  readonly isToldByStaff: boolean;
  readonly isEndedByStaff: boolean;
};
export type Emptied<S extends SeatThen = SeatThen> = { readonly seat: S; readonly why: EndedWhy };

/**
 * The seats that were empty at an hour, with why, in the order of their numbers in the pool: chance alone. Whoever
 * said no or gave up later than that hour waits for the next.
 */
export function findEmptied<S extends SeatThen>(seats: readonly S[], at: Temporal.Instant): Emptied<S>[] {
  return seats
    .flatMap((seat): Emptied<S>[] => {
      if (endedAfter(seat, at)) return [];
      const vacancy = findVacancy(seat, londonDate(at));
      if (!vacancy) return [];
      return [{ seat, why: vacancy === 'ended' ? (seat.endedWhy ?? 'said-no') : vacancy }];
    })
    .sort((a, b) => (a.seat.memberId < b.seat.memberId ? -1 : 1));
}

/** Who held a seat at that hour, by their numbers in the pool, given who did not. */
export function findSeated(
  seats: readonly SeatThen[],
  emptied: readonly Emptied[],
  at: Temporal.Instant,
): string[] {
  const out = new Set(emptied.map(({ seat }) => seat.memberId));
  const isHeld = (seat: SeatThen) =>
    seat.state === 'offered' || seat.state === 'accepted' || endedAfter(seat, at);
  return seats.filter((seat) => isHeld(seat) && !out.has(seat.memberId)).map(({ memberId }) => memberId);
}

/**
 * How many of these seats are empty because of something that staff typed in for the person: a no, an end, or that
 * they were told and then stayed silent.
 */
export function countTypedIn(emptied: readonly Emptied[]): number {
  return emptied.filter(({ seat, why }) => (why === 'silent' ? seat.isToldByStaff : seat.isEndedByStaff))
    .length;
}

function endedAfter({ emptiedAt, isReplaced }: SeatThen, at: Temporal.Instant): boolean {
  return !isReplaced && emptiedAt !== null && Temporal.Instant.compare(emptiedAt, at) > 0;
}
