import { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../../acts/by.ts';

/** The notices of the Procurement Act 2023 that are about a purchase or a pipeline, by their number. There is no UK8. */
export const noticeKinds = [
  'UK1',
  'UK2',
  'UK3',
  'UK4',
  'UK5',
  'UK6',
  'UK7',
  'UK9',
  'UK10',
  'UK11',
  'UK12',
] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** What officers call each notice. */
export const noticeNames: Readonly<Record<NoticeKind, string>> = {
  UK1: 'pipeline notice',
  UK2: 'preliminary market engagement notice',
  UK3: 'planned procurement notice',
  UK4: 'tender notice',
  UK5: 'transparency notice',
  UK6: 'contract award notice',
  UK7: 'contract details notice',
  UK9: 'contract performance notice',
  UK10: 'contract change notice',
  UK11: 'contract termination notice',
  UK12: 'procurement termination notice',
};

/** A notice as the central digital platform published it: its identifier there, and when. */
export type PlatformNotice = { readonly identifier: string; readonly publishedAt: Temporal.Instant };

/** A notice recorded here. Nobody recorded it when our own reading of the platform’s feed found it. */
export type Notice = PlatformNotice & {
  readonly id: string;
  readonly kind: NoticeKind;
  readonly recordedAt: Temporal.Instant;
  readonly recordedBy: string | null;
};

export const LONGEST_IDENTIFIER = 80;

/**
 * Whether what the officer typed can be a published notice: it has an identifier of 80 characters at most, and its
 * time has come. A notice that will be published tomorrow starts no period today.
 */
export function decideNotice(
  notice: PlatformNotice,
  now: Temporal.Instant,
): Refusal<'identifier-blank' | 'identifier-long' | 'still-to-come'> | null {
  const identifier = notice.identifier.trim();
  if (identifier === '') return { refused: 'identifier-blank' };
  if (identifier.length > LONGEST_IDENTIFIER) return { refused: 'identifier-long' };
  return Temporal.Instant.compare(notice.publishedAt, now) > 0 ? { refused: 'still-to-come' } : null;
}

/** How long after a notice came out its time may be typed here and still be taken at its word. */
export const TYPED_IN_GOOD_TIME = Temporal.Duration.from({ hours: 1 });

/**
 * From when a period counts that a notice begins. The platform’s own word counts as it is; so does a time typed within an
 * hour. A time typed later than that is only somebody’s word, and would shorten a wait that protects others (Procurement
 * Act 2023 s.51): the period then counts from the moment it was recorded here.
 */
export function countsFrom(
  notice: Pick<PlatformNotice, 'publishedAt'>,
  recordedAt: Temporal.Instant,
  isConfirmed: boolean,
): Temporal.Instant {
  const latest = notice.publishedAt.add(TYPED_IN_GOOD_TIME);
  return isConfirmed || Temporal.Instant.compare(recordedAt, latest) <= 0 ? notice.publishedAt : recordedAt;
}

/**
 * From when the time for bids counts. What the platform’s own feed said counts as it is. A time that was typed counts from
 * our own publication where it lies before it: that one our clock measured, and nobody could read here before it what the
 * bids are asked for.
 */
export function tenderCountsFrom(
  notice: Pick<PlatformNotice, 'publishedAt'>,
  releasedAt: Temporal.Instant,
  isConfirmed: boolean,
): Temporal.Instant {
  const isLater = Temporal.Instant.compare(notice.publishedAt, releasedAt) >= 0;
  return isConfirmed || isLater ? notice.publishedAt : releasedAt;
}
