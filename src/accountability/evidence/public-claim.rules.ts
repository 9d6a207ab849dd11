import type { Temporal } from 'temporal-polyfill';

type Facts = {
  readonly claimId: string;
  readonly promiseId: string;
  readonly quantity: string;
  readonly counts: string;
  readonly reportId: string | null;
  readonly unit: string;
  /** Counts people who could be known by their number. */
  readonly sensitive: boolean;
  readonly link: string | null;
  readonly fileId: string | null;
  readonly papers: readonly unknown[];
  readonly claimedAt: Temporal.Instant;
  readonly checked: 'verified' | 'returned' | null;
  readonly verifiedQuantity: string | null;
  readonly checkedAt: Temporal.Instant | null;
};

/**
 * A claim for machines: figures and dates, without free text or the people who wrote it. How many people it counts who
 * could be known by their number is told of the promise, not of each claim: one taken from the other would say it.
 */
export function publicClaim(claim: Facts) {
  const told = (quantity: string | null) => (quantity === null || claim.sensitive ? null : Number(quantity));
  return {
    claim: claim.claimId,
    promise: claim.promiseId,
    quantity: told(claim.quantity),
    counts: told(claim.counts),
    delivery: claim.reportId,
    unit: claim.unit,
    link: claim.link,
    hasFile: claim.fileId !== null,
    files: (claim.fileId === null ? 0 : 1) + claim.papers.length,
    claimedAt: claim.claimedAt.toString(),
    checked: claim.checked,
    verifiedQuantity: told(claim.verifiedQuantity),
    checkedAt: claim.checkedAt?.toString() ?? null,
  };
}
