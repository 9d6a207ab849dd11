import type { Temporal } from 'temporal-polyfill';

type Facts = {
  readonly claimId: string;
  readonly promiseId: string;
  readonly quantity: string;
  readonly unit: string;
  readonly link: string | null;
  readonly fileId: string | null;
  readonly claimedAt: Temporal.Instant;
  readonly checked: 'verified' | 'returned' | null;
  readonly verifiedQuantity: string | null;
  readonly checkedAt: Temporal.Instant | null;
};

/** A claim for machines: figures and dates, without free text or the people who wrote it. */
export function publicClaim(claim: Facts) {
  return {
    claim: claim.claimId,
    promise: claim.promiseId,
    quantity: Number(claim.quantity),
    unit: claim.unit,
    link: claim.link,
    hasFile: claim.fileId !== null,
    claimedAt: claim.claimedAt.toString(),
    checked: claim.checked,
    verifiedQuantity: claim.verifiedQuantity === null ? null : Number(claim.verifiedQuantity),
    checkedAt: claim.checkedAt?.toString() ?? null,
  };
}
