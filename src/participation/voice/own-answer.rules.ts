import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { ReceiptKeys } from './receipt-secret.rules.ts';

/** Two answers to the points question that give no points: all the same to me; not one of these matters. */
export const insteadOfPoints = ['do-not-mind', 'none-of-these'] as const;
export type InsteadOfPoints = (typeof insteadOfPoints)[number];

/** What a resident said in one way of answering, as their own copy keeps it. */
export type OwnAnswer =
  /** Whole points in the round's order of outcomes, 100 together. */
  | { readonly way: 'points'; readonly points: readonly number[] }
  | { readonly way: 'points'; readonly instead: InsteadOfPoints }
  /** The places of the outcomes in the round, from 1; what mattered most first, equal ones share an entry. */
  | {
      readonly way: 'comparisons';
      readonly ranking: readonly (readonly number[])[];
      readonly compared: number;
    }
  /** A statement's number in the round, and 1 agree, -1 disagree, 0 pass. */
  | { readonly way: 'statements'; readonly votes: readonly (readonly [number, 1 | -1 | 0])[] };

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Copies come in whole blocks, so that their length says next to nothing. */
const BLOCK_BYTES = 128;

/** Seals an answer so that only the secret opens it: AES-256-GCM, bound to its round. */
export function sealOwnAnswer(
  { key }: ReceiptKeys,
  roundId: string,
  own: OwnAnswer,
  nonce: Uint8Array,
): Buffer {
  const text = JSON.stringify(own);
  const plain = text.padEnd(Math.ceil(text.length / BLOCK_BYTES) * BLOCK_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce.subarray(0, NONCE_BYTES));
  cipher.setAAD(Buffer.from(roundId));
  const body = Buffer.concat([cipher.update(plain, 'latin1'), cipher.final()]);
  return Buffer.concat([nonce.subarray(0, NONCE_BYTES), body, cipher.getAuthTag()]);
}

/** The answer in a sealed copy; null when the secret is not its own or a bit was changed. */
export function openOwnAnswer({ key }: ReceiptKeys, roundId: string, sealed: Buffer): OwnAnswer | null {
  if (sealed.length <= NONCE_BYTES + TAG_BYTES) return null;
  const cipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES));
  cipher.setAAD(Buffer.from(roundId));
  cipher.setAuthTag(sealed.subarray(-TAG_BYTES));
  try {
    const body = cipher.update(sealed.subarray(NONCE_BYTES, -TAG_BYTES));
    cipher.final();
    return JSON.parse(body.toString('latin1')) as OwnAnswer;
  } catch {
    return null;
  }
}
