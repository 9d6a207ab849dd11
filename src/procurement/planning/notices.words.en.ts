import { Temporal } from 'temporal-polyfill';
import type { PlatformNotice } from '../notices/notice.rules.ts';
import type { NoticeRefusal } from '../notices/record-notice.ts';

/** Stands in for a notice with a fault: the fault is said already, so it goes nowhere. */
export const neverNotice: PlatformNotice = {
  identifier: '',
  publishedAt: Temporal.Instant.fromEpochMilliseconds(0),
};

export const planNoticeWords = {
  UK1: {
    title: 'The pipeline notice',
    lede: 'Publish it on the central platform first. Then say here which number it has and when it was published.',
    source: 'Procurement Act 2023, section 93',
  },
  UK2: {
    title: 'The engagement notice',
    lede: 'It says that you ask the market, or have asked it, and it is out before the tender notice. Publish it on the central platform first, then record it here.',
    source: 'Procurement Act 2023, section 17',
  },
  UK3: {
    title: 'The planned procurement notice',
    lede: 'Publish it on the central platform first, then record it here. If the tender notice follows no sooner than 40 days and no later than 12 months after, bids may be due 10 days after it.',
    source: 'Procurement Act 2023, sections 15 and 54',
  },
  UK5: {
    title: 'The transparency notice',
    lede: 'It says that you mean to award without competition, to whom, and on which ground. It is out before the award notice. Publish it on the central platform first, then record it here.',
    source: 'Procurement Act 2023, section 44',
  },
} as const;

export const refusedNotice: Record<NoticeRefusal['refused'], Readonly<Record<string, string>>> = {
  'identifier-blank': { identifier: 'Type the notice’s number' },
  'identifier-long': { identifier: 'Type its number in 80 characters or fewer' },
  'still-to-come': { platform: 'It is not published yet. Record it once it is' },
  'already-recorded': { identifier: 'This notice is recorded already' },
};
