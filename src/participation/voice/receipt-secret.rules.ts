import { createCipheriv, createDecipheriv, createHash, hkdfSync } from 'node:crypto';
import { inGroups, letters, readLetters } from './letters.rules.ts';

/** Twenty letters, 86 bits: only its holder can find and open their copy of an answer. */
export type ReceiptSecret = string;

const LENGTH = 20;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** How a secret is shown and typed: `BCDF-GHJK-MNPQ-RSTV-WXYZ`. */
export function formatReceiptSecret(secret: ReceiptSecret): string {
  return inGroups(secret);
}

/** Reads a secret as people type it; null when it cannot be one. */
export function readReceiptSecret(typed: string): ReceiptSecret | null {
  return readLetters(typed, LENGTH);
}

/**
 * The secret that belongs to one showing of an answer form: from the form's own random token and nothing we
 * keep, so that the same form sent twice gives the same receipt and nobody but the browser can make it again.
 */
export function receiptSecretFrom(formToken: string, personId: string, roundId: string): ReceiptSecret {
  const bytes = createHash('sha512').update(`receipt|${formToken}|${personId}|${roundId}`).digest();
  // Two bytes a letter: taking 65,536 modulo 20 favours no letter by more than one part in 3,000.
  const letterAt = (place: number) => letters[bytes.readUInt16BE(place * 2) % letters.length];
  return Array.from({ length: LENGTH }, (_, place) => letterAt(place)).join('');
}

/** What a copy is found by, and the key that opens it: two outputs of one derivation, neither telling the other. */
export type ReceiptKeys = { readonly lookup: Buffer; readonly key: Buffer };

/** HKDF with SHA-256 (RFC 5869) over the secret. */
export function receiptKeys(secret: ReceiptSecret): ReceiptKeys {
  const bytes = Buffer.from(
    hkdfSync('sha256', secret, 'peoples-procurement', 'answer copy: lookup, key', 64),
  );
  return { lookup: bytes.subarray(0, 32), key: bytes.subarray(32) };
}

/**
 * Seals points (whole numbers from 0 to 100, in the round's order) so that only the secret opens them:
 * AES-256-GCM, one byte an outcome, so that the length says nothing, bound to its round.
 */
export function sealAnswer(
  { key }: ReceiptKeys,
  roundId: string,
  points: readonly number[],
  nonce: Uint8Array,
): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonce.subarray(0, NONCE_BYTES));
  cipher.setAAD(Buffer.from(roundId));
  const body = Buffer.concat([cipher.update(Uint8Array.from(points)), cipher.final()]);
  return Buffer.concat([nonce.subarray(0, NONCE_BYTES), body, cipher.getAuthTag()]);
}

/** The points in a sealed copy; null when the secret is not its own or a bit was changed. */
export function openAnswer({ key }: ReceiptKeys, roundId: string, sealed: Buffer): number[] | null {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null;
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  cipher.setAAD(Buffer.from(roundId));
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const body = cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    cipher.final();
    return Array.from(body);
  } catch {
    return null;
  }
}
