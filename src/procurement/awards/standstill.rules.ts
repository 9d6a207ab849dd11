import { Temporal } from 'temporal-polyfill';
import { firstStandstillDay, type StandstillKind } from '../planning/periods/standstill-kind.rules.ts';
import type { Regime } from '../tenders/regime.rules.ts';
import { areHolidaysKnown, type BankHoliday, holidayDates, lastWorkingDay } from '../working-days.rules.ts';

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
 * the first; for health care they are those after the day after it (Provider Selection Regime, regulation 12). Where the wait is
 * voluntary there is none unless it is offered. Refuses to count where the bank holiday rows do not reach (one on or before publication, one on or after the
 * last day), and an offered period under 8 working days.
 * Source: Procurement Act 2023 s.51; working days, s.123 (bank holidays of any part of the United Kingdom).
 */
export function decideStandstill(award: {
  readonly kind: StandstillKind;
  /** The day the notice counts from. */
  readonly publishedOn: Temporal.PlainDate;
  readonly bankHolidays: readonly BankHoliday[];
  /** What the award notice offers where nothing is mandatory, or beyond what is; null when nothing. */
  readonly offeredWorkingDays: number | null;
}): Standstill | { readonly refused: StandstillRefusal } {
  const { kind, publishedOn, bankHolidays, offeredWorkingDays } = award;
  const isMandatory = kind === 'mandatory' || kind === 'provider-selection';
  if (kind === 'none' || (!isMandatory && offeredWorkingDays === null)) return { kind: 'none' };
  const offered = offeredWorkingDays ?? standstillWorkingDays;
  if (!Number.isInteger(offered) || offered < standstillWorkingDays) return { refused: 'offered-too-short' };
  const firstDay = firstStandstillDay(kind, publishedOn);
  const lastDay = lastWorkingDay(firstDay, offered, holidayDates(bankHolidays));
  if (!areHolidaysKnown(firstDay, lastDay, bankHolidays)) return { refused: 'holidays-missing' };
  return {
    kind: isMandatory ? 'mandatory' : 'voluntary',
    workingDays: offered,
    lastDay,
    mayEnterFrom: lastDay.add({ days: 1 }),
  };
}

/** Whether the award may be published without a notice: under the threshold, outside the Act, or the user’s own choice. */
export function isNoticeOptional(regime: Regime, kind: StandstillKind): boolean {
  return regime === 'under' || regime === 'outside' || kind === 'none';
}

export type AwardNoticeFault = 'notice-before-decision' | 'notice-before-summaries';

/**
 * Why a time cannot be that of the award notice, or null: it comes out once the award is decided, and the bidders have
 * had their assessment summaries before it (Procurement Act 2023 s.50(1) and (3)). The platform shows whole minutes, so a
 * notice of the same minute may be the later one.
 */
export function findAwardNoticeFault(
  publishedAt: Temporal.Instant,
  award: { readonly decidedAt: Temporal.Instant; readonly summariesSentAt: Temporal.Instant },
): AwardNoticeFault | null {
  const isBefore = (at: Temporal.Instant) =>
    Temporal.Instant.compare(publishedAt, at.round({ smallestUnit: 'minute', roundingMode: 'floor' })) < 0;
  if (isBefore(award.decidedAt)) return 'notice-before-decision';
  return isBefore(award.summariesSentAt) ? 'notice-before-summaries' : null;
}
