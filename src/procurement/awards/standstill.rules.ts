import type { Temporal } from 'temporal-polyfill';

/** Which rules the award falls under, as far as standstill goes. */
export type StandstillRegime = 'covered' | 'light-touch' | 'below-threshold';

/** A bank holiday in any part of the United Kingdom, as a dated row with the part it holds in. */
export type BankHoliday = { readonly date: Temporal.PlainDate };

export type Standstill =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'mandatory' | 'voluntary';
      readonly workingDays: number;
      /** The last day of standstill. */
      readonly lastDay: Temporal.PlainDate;
      /** The first day on which the contract may be entered into. */
      readonly mayEnterFrom: Temporal.PlainDate;
    };

export type StandstillRefusal = 'holidays-missing' | 'offered-too-short';

/** The mandatory period, and the least that a voluntary one may be (Procurement Act 2023 s.51). */
export const standstillWorkingDays = 8;

/**
 * How long the authority must wait between the award notice and the contract: 8 working days beginning with the
 * day the notice is published on the central digital platform, so that a working day of publication counts as
 * the first. No mandatory standstill for light touch or below threshold, where a voluntary one may be offered.
 * Refuses to count where the bank holiday rows do not reach (one on or before publication, one on or after the
 * last day), and an offered period under 8 working days.
 * Source: Procurement Act 2023 s.51; working days, s.123 (bank holidays of any part of the United Kingdom).
 */
export function decideStandstill(award: {
  readonly regime: StandstillRegime;
  readonly publishedOn: Temporal.PlainDate;
  readonly bankHolidays: readonly BankHoliday[];
  /** What the award notice offers where nothing is mandatory, or beyond what is; null when nothing. */
  readonly offeredWorkingDays: number | null;
}): Standstill | { readonly refused: StandstillRefusal } {
  const { regime, publishedOn, bankHolidays, offeredWorkingDays } = award;
  const isMandatory = regime === 'covered';
  if (!isMandatory && offeredWorkingDays === null) return { kind: 'none' };
  const offered = offeredWorkingDays ?? standstillWorkingDays;
  if (!Number.isInteger(offered) || offered < standstillWorkingDays) return { refused: 'offered-too-short' };
  const holidays = new Set(bankHolidays.map(({ date }) => date.toString()));
  const lastDay = lastWorkingDay(publishedOn, offered, holidays);
  if (!areKnown(publishedOn, lastDay, bankHolidays)) return { refused: 'holidays-missing' };
  return {
    kind: isMandatory ? 'mandatory' : 'voluntary',
    workingDays: offered,
    lastDay,
    mayEnterFrom: lastDay.add({ days: 1 }),
  };
}

/** Not a Saturday, a Sunday, Christmas Day or a bank holiday (Good Friday is one, by its row). */
export function isWorkingDay(date: Temporal.PlainDate, holidays: ReadonlySet<string>): boolean {
  const isChristmasDay = date.month === 12 && date.day === 25;
  return date.dayOfWeek <= 5 && !isChristmasDay && !holidays.has(date.toString());
}

function lastWorkingDay(
  first: Temporal.PlainDate,
  workingDays: number,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  let day = first;
  let counted = isWorkingDay(day, holidays) ? 1 : 0;
  while (counted < workingDays) {
    day = day.add({ days: 1 });
    if (isWorkingDay(day, holidays)) counted += 1;
  }
  return day;
}

/** Between the first row and the last the list is known to be whole; beyond them nobody has entered any. */
function areKnown(
  first: Temporal.PlainDate,
  last: Temporal.PlainDate,
  rows: readonly BankHoliday[],
): boolean {
  const dates = rows.map(({ date }) => date.toString());
  return dates.some((date) => date <= first.toString()) && dates.some((date) => date >= last.toString());
}
