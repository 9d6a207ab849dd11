import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../values/dates.ts';
import { type Category, type PanelPurpose, type Recruit, seatLimits } from './panel.rules.ts';
import type { SeedKind } from './seed.rules.ts';

/** What an officer settles before a panel is announced; null until its step is done. */
export type PanelDetails = {
  readonly procurementId: string;
  readonly purpose: PanelPurpose;
  readonly title: string;
  readonly about: string;
  readonly seats: number | null;
  readonly minimumAge: number | null;
  /** The district whose people may sit; null for all of the region. */
  readonly districtSlug: string | null;
  readonly paymentPence: number | null;
  readonly days: number | null;
  readonly daysNote: string;
  readonly childcare: boolean;
  readonly expensesCovered: boolean;
  readonly recruits: readonly Recruit[];
  readonly categories: readonly Category[] | null;
  readonly householdRule: boolean;
  readonly opensAt: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant | null;
  readonly drawsAt: Temporal.Instant | null;
  readonly seedKind: SeedKind | null;
  readonly seedOther: string | null;
  readonly seedNumbers: number | null;
  /** The draw, its day and how its result is written down, as everybody reads it. */
  readonly seedSource: string | null;
};

export type DetailsRefusal =
  | 'seats-out-of-range'
  | 'recruits-missing'
  | 'closes-before-it-opens'
  | 'draw-not-after-close';

/**
 * Whether what is settled so far holds together; null when it does. Refuses seats outside 3 to 200 (at least three
 * people score each question), a close that is not after the opening, and a draw that is not on a later day than the
 * close: until the pool is closed nobody may be able to know its seed.
 */
export function checkPanelDetails(
  details: Pick<PanelDetails, 'seats' | 'opensAt' | 'closesAt' | 'drawsAt'>,
): DetailsRefusal | null {
  const { seats, opensAt, closesAt, drawsAt } = details;
  if (seats !== null && (seats < seatLimits.fewest || seats > seatLimits.most)) return 'seats-out-of-range';
  if (opensAt && closesAt && closesAt.epochNanoseconds <= opensAt.epochNanoseconds)
    return 'closes-before-it-opens';
  const isLaterDay = closesAt && drawsAt && londonDate(closesAt).until(londonDate(drawsAt)).sign > 0;
  return closesAt && drawsAt && !isLaterDay ? 'draw-not-after-close' : null;
}

/** The steps of preparing a panel, in the order of its check list. */
export const stepNames = ['purpose', 'seats', 'offer', 'hearing', 'times', 'quotas'] as const;
export type PanelStep = (typeof stepNames)[number];

/** Which steps are still to do, in order. */
export function missingSteps(
  panel: Pick<
    PanelDetails,
    'seats' | 'minimumAge' | 'paymentPence' | 'days' | 'recruits' | 'categories' | 'drawsAt' | 'seedKind'
  >,
): PanelStep[] {
  const isDone: Readonly<Record<PanelStep, boolean>> = {
    purpose: true,
    seats: panel.seats !== null && panel.minimumAge !== null,
    offer: panel.paymentPence !== null && panel.days !== null,
    hearing: panel.recruits.length > 0,
    times: panel.drawsAt !== null && panel.seedKind !== null,
    quotas: panel.categories !== null,
  };
  return stepNames.filter((step) => !isDone[step]);
}
