import { Temporal } from 'temporal-polyfill';
import { londonInstant } from '../../values/dates.ts';
import type { DateRefusal } from '../../values/parse-date.ts';
import { type FormReader, readDate, readText } from './form-fields.ts';

type TimeWords = {
  readonly dayWrong: Readonly<Record<DateRefusal, string>>;
  readonly timeWrong: string;
  readonly clocksChange: string;
};

/** A day in three fields and a time of day in one, as London clocks show them; null once the fault is said. */
export function readLondonTime(
  form: FormReader,
  fields: { readonly day: string; readonly time: string },
  words: TimeWords,
): Temporal.Instant | null {
  const date = readDate(form, fields.day, words.dayWrong);
  const time = readClock(readText(form, fields.time));
  if (!time) form.fault(fields.time, words.timeWrong);
  if (!date || !time) return null;
  const read = londonInstant(date, time);
  if ('instant' in read) return read.instant;
  form.fault(fields.time, words.clocksChange);
  return null;
}

function readClock(typed: string): Temporal.PlainTime | null {
  const found = /^([01]?\d|2[0-3])[:.]([0-5]\d)$/.exec(typed);
  return found ? Temporal.PlainTime.from({ hour: Number(found[1]), minute: Number(found[2]) }) : null;
}
