import type { Temporal } from 'temporal-polyfill';
import { cellLevels } from '../census/cells.rules.ts';

/** What a panel is for: scoring bids, or watching what became of a contract. */
export const purposeNames = ['score', 'monitor'] as const;
export type PanelPurpose = (typeof purposeNames)[number];

/** How people hear of it and get in: anyone may put their name in, or whoever got a letter with a code. */
export const recruitNames = ['open-call', 'letters'] as const;
export type Recruit = (typeof recruitNames)[number];

/** What a panel may be made to look like the people of its place by. */
export const categoryNames = ['sex', 'age-band', 'ethnic-group', 'disability', 'district'] as const;
export type Category = (typeof categoryNames)[number];

/** The features of a category; those of `district` are the districts of the panel’s place. */
export const categoryFeatures = cellLevels;

/** In the pool: somebody who would rather not say. It is a feature of its own, without a least number. */
export const notSaid = 'not-said';

/** So many of the panel’s seats, from `minimum` to `maximum`, go to people with this feature. */
export type Quota = {
  readonly category: Category;
  readonly feature: string;
  readonly minimum: number;
  readonly maximum: number;
  /** How many the census counted. */
  readonly people: number;
};

/** `recruiting` ends by the clock; the pool is `closed` once its file is fixed. */
export type PanelState = 'draft' | 'coming' | 'recruiting' | 'closing' | 'closed' | 'drawn' | 'abandoned';

export type PanelTimes = {
  readonly announcedAt: Temporal.Instant | null;
  readonly opensAt: Temporal.Instant | null;
  readonly closesAt: Temporal.Instant | null;
  readonly poolClosedAt: Temporal.Instant | null;
  readonly drawnAt: Temporal.Instant | null;
  readonly abandonedAt: Temporal.Instant | null;
};

/** Where a panel stands at an instant. It opens at its opening time; nobody joins from its closing time on. */
export function panelState(panel: PanelTimes, now: Temporal.Instant): PanelState {
  if (panel.abandonedAt) return 'abandoned';
  if (!(panel.announcedAt && panel.opensAt && panel.closesAt)) return 'draft';
  if (panel.drawnAt) return 'drawn';
  if (panel.poolClosedAt) return 'closed';
  if (now.epochNanoseconds < panel.opensAt.epochNanoseconds) return 'coming';
  return now.epochNanoseconds < panel.closesAt.epochNanoseconds ? 'recruiting' : 'closing';
}

/** The most people a panel seats. */
export const seatLimits = { fewest: 3, most: 200 } as const;
export const minimumAges = [16, 18] as const;

export const accessNames = [
  'step-free',
  'hearing-loop',
  'bsl',
  'interpreter',
  'large-print',
  'read-aloud',
  'childcare',
  'carer',
  'travel',
] as const;
export type AccessNeed = (typeof accessNames)[number];

export const availabilityNames = ['weekday-days', 'weekday-evenings', 'weekends'] as const;
export type Availability = (typeof availabilityNames)[number];
