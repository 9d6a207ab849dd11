import { Temporal } from 'temporal-polyfill';
import { financialYearBounds } from '../../../values/financial-year.ts';
import { lastDayOfMonth, type Period, yearPeriod } from '../months.rules.ts';

/** The time that what a supplier was paid is added up over: a financial year, or twelve months to and with a month. */
export type AskPeriod = { readonly year: string } | { readonly rolling: string };

/** First and last day of `{ year: '2018-19' }` or `{ rolling: '2019-03' }`. Throws for what is neither. */
export function askPeriodBounds(period: AskPeriod): Period {
  if ('year' in period) return yearPeriod(period.year);
  const month = readMonth(period.rolling);
  if (!month) throw new RangeError(`${period.rolling} is not a month`);
  return twelveMonthsTo(month);
}

/** The twelve months that end with a month, the month included. */
export function twelveMonthsTo(month: Temporal.PlainDate): Period {
  return { from: month.with({ day: 1 }).subtract({ months: 11 }), to: lastDayOfMonth(month) };
}

/** The first day of `2019-03`; undefined for what is not a month. */
export function readMonth(text: string): Temporal.PlainDate | undefined {
  const found = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text.trim());
  if (!found) return undefined;
  return Temporal.PlainDate.from({ year: Number(found[1]), month: Number(found[2]), day: 1 });
}

/**
 * What an address asks for: `?rolling=2019-03` or `?year=2018-19`, or a choice of the form, `?period=to-2019-03` or
 * `?period=2018-19`; undefined where it asks nothing that is a period.
 */
export function readAskPeriod(query: URLSearchParams): AskPeriod | undefined {
  const chosen = query.get('period') ?? '';
  const rolling = query.get('rolling') ?? (chosen.startsWith('to-') ? chosen.slice(3) : '');
  if (readMonth(rolling)) return { rolling: rolling.trim() };
  const year = query.get('year') ?? chosen;
  return 'refused' in financialYearBounds(year) ? undefined : { year: year.trim().replace('/', '-') };
}

/** A period as a choice of the form. */
export function periodChoice(period: AskPeriod): string {
  return 'year' in period ? period.year : `to-${period.rolling}`;
}
