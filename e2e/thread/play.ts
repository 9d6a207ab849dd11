import type { Cast } from '../cast.ts';
import type { StorySite } from '../story-site.ts';
import type { Way } from '../tab.ts';

/** One purchase, lived through its pages, and what is carried from act to act as people would: on paper. */
export type Play = {
  readonly site: StorySite;
  readonly cast: Cast;
  readonly way: Way;
  /** The code on a resident's receipt. */
  receiptCode: string;
};

const slug = 'handrails-and-ramps-for-oldham-homes';

/** The purchase this journey is about. */
export const purchase = {
  slug,
  title: 'Handrails and ramps for Oldham homes',
  desk: `/work/oldham-council/procurements/${slug}`,
  scoring: `/work/oldham-council/scoring/${slug}`,
  bid: `/tenders/oldham-council/${slug}/bid`,
  thread: `/contracts/oldham-council/${slug}`,
};

/** What residents are asked about it, and which of the framework's outcomes they weigh. */
export const asked = {
  title: 'Handrails and ramps',
  question: 'What matters most when we fit handrails?',
  page: '/say/handrails-and-ramps',
  desk: '/work/oldham-council/rounds/handrails-and-ramps',
  outcomes: ['Good local jobs', 'Skills and fair pay', 'Stopping problems early', 'Cleaner air and energy'],
} as const;
