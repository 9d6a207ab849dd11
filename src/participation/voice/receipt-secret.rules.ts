import { createHash, createHmac, scryptSync } from 'node:crypto';
import { inGroups, letters, readLetters } from '../codes/letters.rules.ts';
import type { Way } from '../rounds/round-rule.rules.ts';

/** Twenty letters, 86 bits: only its holder can find and open their copy of an answer. */
export type ReceiptSecret = string;

const LENGTH = 20;

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
  return lettersFrom(createHash('sha512').update(`receipt|${formToken}|${personId}|${roundId}`).digest());
}

/** A code on paper is short, so trying them all is made slow: scrypt (RFC 7914), some 50 ms a code. */
const SLOWLY = { N: 2 ** 14, r: 8, p: 2 };

/**
 * The secret behind the code on a paper ballot, in capitals without hyphens: the slip that the resident keeps bears
 * the same code, so that it opens their copy. Whoever typed the ballot in has seen both already.
 */
export function receiptSecretFromCode(code: string): ReceiptSecret {
  return lettersFrom(scryptSync(code, 'peoples-procurement paper ballot', LENGTH * 2, SLOWLY));
}

function lettersFrom(bytes: Buffer): ReceiptSecret {
  // Two bytes a letter: taking 65,536 modulo 20 favours no letter by more than one part in 3,000.
  const letterAt = (place: number) => letters[bytes.readUInt16BE(place * 2) % letters.length];
  return Array.from({ length: LENGTH }, (_, place) => letterAt(place)).join('');
}

/** What a copy is found by, and the key that opens it: two outputs of one derivation, neither telling the other. */
export type ReceiptKeys = { readonly lookup: Buffer; readonly key: Buffer };

/** HMAC with SHA-512 under the secret (RFC 2104): one secret opens a copy for each way of answering. */
export function receiptKeys(secret: ReceiptSecret, way: Way): ReceiptKeys {
  const bytes = createHmac('sha512', secret).update(`copy of an answer by ${way}: lookup, key`).digest();
  return { lookup: bytes.subarray(0, 32), key: bytes.subarray(32) };
}
