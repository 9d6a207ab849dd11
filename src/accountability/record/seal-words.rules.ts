import { canonicalJson, type Json } from '../../values/canonical-json.ts';
import { sha256Hex } from '../files/sha256.rules.ts';

/** How many bytes of chance stand with a person’s words in what the record holds of them. */
export const saltBytes = 16;

/**
 * What the public record holds of words that a resident wrote: SHA-256, in hexadecimal, of them and a salt as RFC 8785
 * canonical JSON. With the salt it shows that they were never changed; without it, it says nothing of them.
 */
export function sealWords(words: Readonly<Record<string, Json>>, salt: Uint8Array): string {
  return sha256Hex(canonicalJson({ ...words, salt: Buffer.from(salt).toString('hex') }));
}
