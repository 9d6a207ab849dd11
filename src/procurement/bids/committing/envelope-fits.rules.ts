import type { Envelope } from '../sealing/envelope.rules.ts';
import type { SealedFor } from '../sealing/openers.rules.ts';

export type EnvelopeMismatch = 'other-tender' | 'other-openers' | 'bid-too-large';

/** A bundle is padded by 12% at most, and sealing adds a little. */
const PADDED = 1.125;
const SEALED_ADDS_BYTES = 64 * 1024;

/** How many sealed bytes a bid of so many may have. */
export function mostSealedBytes(largestBidBytes: number): number {
  return Math.floor(largestBidBytes * PADDED) + SEALED_ADDS_BYTES;
}

/**
 * Why an envelope is none for this tender, or null: another tender’s, sealed to other people than those named in the
 * notice or so that another number of them opens it, or larger than allowed.
 */
export function findMismatch(
  envelope: Envelope,
  at: {
    readonly tender: SealedFor;
    readonly threshold: number;
    readonly openers: readonly { readonly recipient: string | null }[];
    readonly mostBytes: number;
  },
): EnvelopeMismatch | null {
  const { tender, threshold, shares, ciphertext } = envelope;
  if (tender.body !== at.tender.body || tender.procurement !== at.tender.procurement) return 'other-tender';
  const sealedTo = new Set(shares.map(({ recipient }) => recipient));
  const isToAll = at.openers.every(({ recipient }) => recipient !== null && sealedTo.has(recipient));
  if (threshold !== at.threshold || !isToAll || shares.length !== at.openers.length) return 'other-openers';
  return ciphertext.bytes > at.mostBytes ? 'bid-too-large' : null;
}
