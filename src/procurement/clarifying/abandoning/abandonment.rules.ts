import { Temporal } from 'temporal-polyfill';

/** How far a purchase had come when it was given up. */
export type AbandonStage = 'before-notice' | 'bidding' | 'closed' | 'opened' | 'awarded';

/** Sealed bids of a purchase that was given up are kept for so many days, and then destroyed unread. */
export const DAYS_KEPT = 30;

/** What of a purchase says how far it has come. */
export type AbandonableTender = {
  readonly noticePublishedAt: Temporal.Instant | null;
  readonly bidsDueAt: Temporal.Instant | null;
  readonly bidsOpenedAt: Temporal.Instant | null;
};

/** The stage at an instant, the furthest first. */
export function stageOf(
  tender: AbandonableTender,
  award: { readonly isPublished: boolean },
  now: Temporal.Instant,
): AbandonStage {
  if (award.isPublished) return 'awarded';
  if (tender.bidsOpenedAt) return 'opened';
  if (!tender.noticePublishedAt || !tender.bidsDueAt) return 'before-notice';
  return Temporal.Instant.compare(now, tender.bidsDueAt) <= 0 ? 'bidding' : 'closed';
}

/** Whether the law may ask for a procurement termination notice: once a tender notice is out (Procurement Act 2023 s.55). */
export function needsTerminationNotice(stage: AbandonStage): boolean {
  return stage !== 'before-notice';
}

/** From when sealed bids are destroyed: 30 days, so that a bidder who disputes the end can still have its own kept. */
export function destroysFrom(abandonedAt: Temporal.Instant): Temporal.Instant {
  return abandonedAt.add({ hours: 24 * DAYS_KEPT });
}
