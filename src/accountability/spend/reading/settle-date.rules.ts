import { Temporal } from 'temporal-polyfill';
import { type DateText, startOfYear } from './date-text.rules.ts';
import type { DateOrder, DatePrecision, Period } from './layout.rules.ts';

/** What is decided once for a file, so that no row is read differently from another. */
export type DateDecision = {
  readonly order: DateOrder;
  /** Whether `201301` is a month of the year or a period of the financial year. */
  readonly numbering: 'month' | 'financial-period';
  /** What the file as a whole covers, where its banner or its name says so. */
  readonly period: Period | null;
  /** Whether any row has a date: then one that is missing is a fault of its row, as in a line that sums up others. */
  readonly hasDates: boolean;
  /** Whether the column holds months, so that a first day in it stands for its month. */
  readonly isMonths: boolean;
  /** What a bare number in the column counts, by the titles of the column and of its year. */
  readonly bareNumber?: 'month' | 'quarter' | undefined;
  /** The last day that can be: a year from now. */
  readonly latest: Temporal.PlainDate;
};

export type SettledDate =
  | { readonly on: Temporal.PlainDate; readonly precision: DatePrecision }
  | { readonly fault: DateFault };
export type DateFault =
  | 'missing'
  | 'lost'
  | 'no-year'
  | 'no-such-day'
  | 'too-early'
  | 'too-late'
  | 'not-a-date';

const earliest = Temporal.PlainDate.from('1990-01-01');

/**
 * The day a date stands for in its file, or why there is none. A month or a financial period stands as its first day
 * and says so; a date that was lost, or that no row has, stands as the file’s own period, where that is known. Refuses a day the
 * calendar does not have, and anything before 1990 or more than a year ahead.
 */
export function settleDate(said: DateText, decision: DateDecision): SettledDate {
  switch (said.kind) {
    case 'day':
    case 'serial': {
      const isMonth = decision.isMonths && said.on.day === 1;
      return bounded(said.on, isMonth ? 'month' : 'day', decision);
    }
    case 'ordered': {
      const isDayFirst = decision.order === 'day-first';
      const [day, month] = isDayFirst ? [said.first, said.second] : [said.second, said.first];
      return bounded(dayOf(said.year, month, day), 'day', decision);
    }
    case 'month':
      return bounded(dayOf(said.year, said.month, 1), 'month', decision);
    case 'span':
      return bounded(said.from, 'period', decision);
    case 'year-and-number':
      return decision.numbering === 'month'
        ? bounded(dayOf(said.year, said.number, 1), 'month', decision)
        : bounded(firstOfPeriod(said.year, said.number), 'month', decision);
    case 'period':
      return bounded(firstOfPeriod(said.year, said.number), 'month', decision);
    case 'quarter':
      return bounded(firstOfPeriod(said.year, said.number * 3 - 2), 'period', decision);
    case 'quarter-alone':
      return quarterAlone(said.number, decision);
    case 'period-alone':
      return said.isBare && decision.bareNumber === 'quarter'
        ? quarterAlone(said.number, decision)
        : periodAlone(said.number, decision);
    case 'month-alone':
      return periodAlone(((said.month + 8) % 12) + 1, decision);
    case 'fault':
      return said.fault === 'lost' || (said.fault === 'missing' && !decision.hasDates)
        ? wholePeriod(said.fault, decision)
        : { fault: said.fault };
  }
}

/**
 * The same for a date whose year stands in another cell: `P07` in 2013/14 is October 2013, as it is in 2013; `January`
 * in 2013/14 is that of 2014, and in 2013 that of 2013.
 */
export function settleInYear(said: DateText, year: string, decision: DateDecision): SettledDate {
  const start = startOfYear(year);
  if (start === undefined) return settleDate(said, decision);
  if (/^\d{4}$/.test(year)) {
    const month = monthSaid(said, decision);
    if (month !== undefined) return settleDate({ kind: 'month', year: start, month }, decision);
  }
  const from = Temporal.PlainDate.from({ year: start, month: 4, day: 1 });
  return settleDate(said, {
    ...decision,
    period: { from, to: from.add({ years: 1 }).subtract({ days: 1 }) },
  });
}

/** `January`, or the bare `1` of a column of months, which beside a single year is of the calendar. */
function monthSaid(said: DateText, { bareNumber }: DateDecision): number | undefined {
  if (said.kind === 'month-alone') return said.month;
  return said.kind === 'period-alone' && said.isBare && bareNumber === 'month' ? said.number : undefined;
}

/** Period 1 is April (month 13 and beyond are the year’s closing entries, in March). */
export function firstOfPeriod(year: number, number: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month: 4, day: 1 }).add({ months: Math.min(number, 12) - 1 });
}

/** `P07`, or `October`, in a file of 2013-14 is October 2013; without a year it is nothing. */
function periodAlone(number: number, decision: DateDecision): SettledDate {
  if (!decision.period) return { fault: 'no-year' };
  const { from } = decision.period;
  return bounded(firstOfPeriod(from.month >= 4 ? from.year : from.year - 1, number), 'month', decision);
}

/** Quarter 1 is April to June; without a year it is nothing. */
function quarterAlone(number: number, decision: DateDecision): SettledDate {
  if (number > 4) return { fault: 'not-a-date' };
  const first = periodAlone(number * 3 - 2, decision);
  return 'fault' in first ? first : { ...first, precision: 'period' };
}

function wholePeriod(fault: 'missing' | 'lost', { period }: DateDecision): SettledDate {
  if (!period) return { fault };
  const isMonth = period.from.year === period.to.year && period.from.month === period.to.month;
  return { on: period.from.with({ day: 1 }), precision: isMonth ? 'month' : 'period' };
}

function bounded(
  on: Temporal.PlainDate | undefined,
  precision: DatePrecision,
  { latest }: DateDecision,
): SettledDate {
  if (!on) return { fault: 'no-such-day' };
  if (Temporal.PlainDate.compare(on, earliest) < 0) return { fault: 'too-early' };
  return Temporal.PlainDate.compare(on, latest) > 0 ? { fault: 'too-late' } : { on, precision };
}

function dayOf(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
