import type { DateRefusal } from '../../values/parse-date.ts';

/** What is wrong with a date, and how to put it right; `what` is the date in words, “the day you saw it”. */
export function dateFaults(what: string): Readonly<Record<DateRefusal, string>> {
  const starts = `${what.charAt(0).toUpperCase()}${what.slice(1)}`;
  return {
    blank: `Enter ${what}`,
    'day-missing': `${starts} needs a day`,
    'month-missing': `${starts} needs a month`,
    'year-missing': `${starts} needs a year`,
    'year-not-four-digits': `The year has four numbers, such as 2026`,
    'not-a-date': `${starts} must be a real date, such as 27 3 2026`,
  };
}
