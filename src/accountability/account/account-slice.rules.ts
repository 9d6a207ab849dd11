import { Temporal } from 'temporal-polyfill';

/** What an account is of: everything, or any of these together. */
export type AccountSlice = {
  readonly bodyId?: string | undefined;
  readonly districtSlug?: string | undefined;
  readonly wardCode?: string | undefined;
  readonly supplierId?: string | undefined;
  readonly procurementId?: string | undefined;
  readonly outcomeId?: string | undefined;
  readonly measureId?: string | undefined;
  /** What fell due and what was claimed from one day to another, both included; without them, all there ever was. */
  readonly from?: Temporal.PlainDate | undefined;
  readonly to?: Temporal.PlainDate | undefined;
};

/** The financial years that a period is made of, by the calendar year each begins in; open at either end. */
export type WholeYears = { readonly first: number | null; readonly last: number | null };

/**
 * How a slice can be read: from the sums by body, district and year where it asks for nothing finer, otherwise from
 * what each promise did. Both give the same.
 */
export function readableByYear(slice: AccountSlice): WholeYears | undefined {
  if (slice.wardCode ?? slice.supplierId ?? slice.procurementId) return undefined;
  const { from, to } = slice;
  if (from && !(from.month === 4 && from.day === 1)) return undefined;
  if (to && !(to.month === 3 && to.day === 31)) return undefined;
  return { first: from?.year ?? null, last: to ? to.year - 1 : null };
}

/** The day attainment is measured on: today, or the end of a period that is over. */
export function dayOfAttainment(slice: AccountSlice, today: Temporal.PlainDate): Temporal.PlainDate {
  return slice.to && Temporal.PlainDate.compare(slice.to, today) < 0 ? slice.to : today;
}

/** The first day of the financial year that a day is in. */
export function yearBegins(day: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: day.month >= 4 ? day.year : day.year - 1, month: 4, day: 1 });
}
