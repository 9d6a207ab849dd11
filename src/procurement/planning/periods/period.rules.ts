import { Temporal } from 'temporal-polyfill';
import { type DatedRow, rowInForce } from '../../../values/dated-rows.ts';
import { lastWorkingDay } from '../../working-days.rules.ts';

export type PeriodKind =
  | 'tendering'
  | 'tendering-electronic-part'
  | 'tendering-planned'
  | 'tendering-urgent'
  | 'participation'
  | 'participation-urgent'
  | 'planned-notice-least'
  | 'planned-notice-most'
  | 'standstill'
  | 'contract-details'
  | 'contract-details-light-touch'
  | 'provider-selection-standstill';

/** How long something lasts at least (or, of a planned notice, at most), from a day on, with where the law says so. */
export type Period = DatedRow & {
  readonly kind: PeriodKind;
  readonly effectiveTo: Temporal.PlainDate | null;
  readonly length: number;
  readonly counts: 'days' | 'working-days' | 'months';
  readonly source: string;
  readonly sourceUrl: string;
};

/** The period of a kind that is in force on a day; undefined when there is none: it is never borrowed from another day. */
export function periodOn(
  periods: readonly Period[],
  kind: PeriodKind,
  on: Temporal.PlainDate,
): Period | undefined {
  const row = rowInForce(
    periods.filter((period) => period.kind === kind),
    on,
  );
  return row?.effectiveTo && Temporal.PlainDate.compare(on, row.effectiveTo) > 0 ? undefined : row;
}

/**
 * The last day of a period that begins with the day after another (Procurement Act 2023 s.54: the day a notice is
 * published does not count). Only when that whole day is over has the period passed.
 */
export function lastDayAfter(
  day: Temporal.PlainDate,
  { length, counts }: Pick<Period, 'length' | 'counts'>,
  holidays: ReadonlySet<string>,
): Temporal.PlainDate {
  if (counts === 'months') return day.add({ months: length });
  if (counts === 'days') return day.add({ days: length });
  return lastWorkingDay(day.add({ days: 1 }), length, holidays);
}

/** Whether a tender notice of a day has behind it a planned procurement notice that shortens the time for bids (s.15(3)). */
export function isQualifying(
  plannedOn: Temporal.PlainDate,
  noticeOn: Temporal.PlainDate,
  periods: readonly Period[],
): boolean {
  const least = periodOn(periods, 'planned-notice-least', plannedOn);
  const most = periodOn(periods, 'planned-notice-most', plannedOn);
  if (!least || !most) return false;
  const { compare } = Temporal.PlainDate;
  const from = plannedOn.add({ days: least.length });
  const until = plannedOn.add({ months: most.length });
  return compare(noticeOn, from) >= 0 && compare(noticeOn, until) <= 0;
}
