import { Temporal } from 'temporal-polyfill';
import type { KindOfService, Procedure } from '../../tenders/procurement.rules.ts';
import type { Regime } from '../../tenders/regime.rules.ts';
import {
  areHolidaysKnown,
  type BankHoliday,
  holidayDates,
  lastWorkingDay,
} from '../../working-days.rules.ts';
import { isQualifying, lastDayAfter, type Period, type PeriodKind, periodOn } from './period.rules.ts';
import { decideStandstillKind, firstStandstillDay, type StandstillKind } from './standstill-kind.rules.ts';

export type TimelineInput = {
  readonly regime: Regime;
  readonly kindOfService: KindOfService;
  readonly procedure: Procedure;
  readonly directAwardGround: string | null;
  /** The answer to how much time bidders get; null when it is not answered. */
  readonly timeLimits: string | null;
  /** When the planned procurement notice (UK3) was published, or is meant to be. */
  readonly plannedNoticeOn: Temporal.PlainDate | null;
  /** When the tender notice (of a direct award: the transparency notice) was published, or is expected. */
  readonly noticeOn: Temporal.PlainDate;
  readonly bidsDueOn: Temporal.PlainDate | null;
  readonly awardOn: Temporal.PlainDate | null;
  readonly startsOn: Temporal.PlainDate;
  readonly periods: readonly Period[];
  readonly bankHolidays: readonly BankHoliday[];
};

export type Moment = 'planned-notice' | 'notice' | 'bids-due' | 'award' | 'standstill' | 'start';

/** Why a moment cannot come before its earliest day. */
export type Because =
  | { readonly word: 'period'; readonly period: Period }
  | {
      readonly word:
        | 'after-the-last'
        | 'no-least-period'
        | 'voluntary'
        | 'no-award-notice'
        | 'holidays-missing'
        | 'own-choice'
        | 'shortens'
        | 'shortens-nothing';
    };

export type TimelineRow = {
  readonly moment: Moment;
  /** What stands or is meant; null where nobody has said. */
  readonly meant: Temporal.PlainDate | null;
  readonly earliest: Temporal.PlainDate;
  readonly because: Because;
  /** What is meant comes before it may. */
  readonly isTooEarly: boolean;
};

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) >= 0 ? a : b;

/**
 * What each date of a purchase must be at the earliest, and why, each from the one before as it is meant to be. The law
 * sets no time for scoring: the award can come the day after bids are due, and that is for the authority to plan.
 * Sources: Procurement Act 2023 ss.15, 51, 54; Provider Selection Regime; each row names its own.
 */
export function computeTimeline(input: TimelineInput): TimelineRow[] {
  const rows: TimelineRow[] = [];
  const add = (
    moment: Moment,
    meant: Temporal.PlainDate | null,
    earliest: Temporal.PlainDate,
    because: Because,
  ) => {
    const isTooEarly = meant !== null && Temporal.PlainDate.compare(meant, earliest) < 0;
    rows.push({ moment, meant, earliest, because, isTooEarly });
    return meant ? later(meant, earliest) : earliest;
  };
  const afterTheLast = { word: 'after-the-last' } as const;
  const { plannedNoticeOn } = input;
  if (plannedNoticeOn) {
    const word = tenderingKind(input) === 'tendering-planned' ? 'shortens' : 'shortens-nothing';
    add('planned-notice', plannedNoticeOn, plannedNoticeOn, { word });
  }
  let day = add('notice', input.noticeOn, input.noticeOn, { word: 'own-choice' });
  if (input.procedure !== 'direct-award') {
    const bids = leastForBids(input);
    day = add('bids-due', input.bidsDueOn, bids.earliest, bids.because);
  }
  day = add('award', input.awardOn, day.add({ days: 1 }), afterTheLast);
  const wait = standstillAfter(day, input);
  day = add('standstill', null, wait.lastDay, wait.because);
  add('start', input.startsOn, day.add({ days: 1 }), afterTheLast);
  return rows;
}

type Least = { readonly earliest: Temporal.PlainDate; readonly because: Because };

/** The last day of the least time for bids; no least time for light touch, under the threshold, or outside the Act. */
function leastForBids(input: TimelineInput): Least {
  const { noticeOn, periods } = input;
  const kind = tenderingKind(input);
  const period = kind && periodOn(periods, kind, noticeOn);
  return period
    ? { earliest: lastDayAfter(noticeOn, period, new Set()), because: { word: 'period', period } }
    : { earliest: noticeOn.add({ days: 1 }), because: { word: 'no-least-period' } };
}

/** Which least time for bids applies (Procurement Act 2023 s.54(4)); null where none does. */
export function tenderingKind(
  input: Pick<
    TimelineInput,
    'regime' | 'kindOfService' | 'timeLimits' | 'plannedNoticeOn' | 'noticeOn' | 'periods'
  >,
): PeriodKind | null {
  const { regime, kindOfService, timeLimits, plannedNoticeOn, noticeOn, periods } = input;
  if (regime === 'under' || regime === 'outside') return null;
  if (kindOfService === 'light-touch' || kindOfService === 'framework-call-off') return null;
  if (timeLimits === 'urgent') return 'tendering-urgent';
  if (plannedNoticeOn && isQualifying(plannedNoticeOn, noticeOn, periods)) return 'tendering-planned';
  return timeLimits === 'documents-later' ? 'tendering-electronic-part' : 'tendering';
}

function standstillAfter(awardOn: Temporal.PlainDate, input: TimelineInput) {
  const kind: StandstillKind = decideStandstillKind(input);
  if (kind === 'none') return { lastDay: awardOn, because: { word: 'no-award-notice' } as const };
  if (kind === 'voluntary') return { lastDay: awardOn, because: { word: 'voluntary' } as const };
  const name = kind === 'mandatory' ? 'standstill' : 'provider-selection-standstill';
  const period = periodOn(input.periods, name, awardOn);
  const first = firstStandstillDay(kind, awardOn);
  const lastDay = lastWorkingDay(first, period?.length ?? 0, holidayDates(input.bankHolidays));
  if (!period) return { lastDay, because: { word: 'no-least-period' } as const };
  const isKnown = areHolidaysKnown(first, lastDay, input.bankHolidays);
  return isKnown
    ? { lastDay, because: { word: 'period', period } as const }
    : { lastDay, because: { word: 'holidays-missing' } as const };
}

/**
 * The last day on which the tender notice can go out for the contract to begin when it is meant to, with so many days
 * between the bids and the award; null when no day of the two years before will do.
 */
export function latestNotice(input: TimelineInput, scoringDays: number): Temporal.PlainDate | null {
  for (let back = 1; back < 730; back += 1) {
    const noticeOn = input.startsOn.subtract({ days: back });
    const tried = { ...input, noticeOn, bidsDueOn: null };
    const due = computeTimeline({ ...tried, awardOn: null }).find(({ moment }) => moment === 'bids-due');
    const awardOn = (due?.earliest ?? noticeOn).add({ days: scoringDays });
    const start = computeTimeline({ ...tried, awardOn }).find(({ moment }) => moment === 'start');
    if (start && !start.isTooEarly) return noticeOn;
  }
  return null;
}
