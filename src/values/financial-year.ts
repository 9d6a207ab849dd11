import { Temporal } from 'temporal-polyfill';

/** The public sector's year runs from 1 April to 31 March. `2018-19` holds 31 March 2019. */
export function financialYearOf(date: Temporal.PlainDate): string {
  const startYear = date.month >= 4 ? date.year : date.year - 1;
  return `${startYear}-${String((startYear + 1) % 100).padStart(2, '0')}`;
}

/** First and last day of `2018-19` (also written `2018/19`). Refuses years that do not follow one another. */
export function financialYearBounds(
  year: string,
):
  | { readonly first: Temporal.PlainDate; readonly last: Temporal.PlainDate }
  | { readonly refused: 'not-a-financial-year' } {
  const found = /^(\d{4})[-/](\d{2})$/.exec(year.trim());
  const startYear = Number(found?.[1]);
  if (!found || Number(found[2]) !== (startYear + 1) % 100) return { refused: 'not-a-financial-year' };
  return {
    first: Temporal.PlainDate.from({ year: startYear, month: 4, day: 1 }),
    last: Temporal.PlainDate.from({ year: startYear + 1, month: 3, day: 31 }),
  };
}
