import { createHash } from 'node:crypto';
import { canonicalJson } from '../../../values/canonical-json.ts';

/** What lies in an envelope of the box: a bid, the taking back of one, or nothing. The commitment is hexadecimal. */
export type EnvelopeContent =
  | { readonly holds: 'bid' | 'withdrawal'; readonly commitment: string }
  | { readonly holds: 'nothing'; readonly commitment: null };

/**
 * What the public record says of an envelope when it is put in: SHA-256 of the canonical JSON of what it holds and 32
 * bytes of chance, both hexadecimal. All envelopes look alike until the opening tells what was in each.
 */
export function sealOf({ holds, commitment }: EnvelopeContent, salt: Uint8Array): string {
  const text = canonicalJson({ commitment, holds, salt: Buffer.from(salt).toString('hex') });
  return createHash('sha256').update(text).digest('hex');
}
