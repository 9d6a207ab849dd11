import type { Temporal } from 'temporal-polyfill';
import { financialYearOf } from '../../values/financial-year.ts';
import { yearName } from '../spend/months.rules.ts';

const YEARS_BACK = 3;

/** The financial years a Review may be begun for: the three latest that are over, the latest first. */
export function reviewYears(today: Temporal.PlainDate): string[] {
  const current = Number(financialYearOf(today).slice(0, 4));
  return Array.from({ length: YEARS_BACK }, (_, back) => yearName(current - 1 - back));
}

/** The year before: `2024-25` for `2025-26`. */
export function yearBefore(year: string): string {
  return yearName(Number(year.slice(0, 4)) - 1);
}
