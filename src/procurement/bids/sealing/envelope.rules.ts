import type { Refusal } from '../../../acts/by.ts';
import { canonicalJson } from '../../../values/canonical-json.ts';
import { looksLikeRecipient } from './age-keys.rules.ts';
import { fromBase64 } from './bytes.rules.ts';
import type { SealedFor } from './openers.rules.ts';
import { asExactly, asLine, isSha256, parseJson } from './read-shape.rules.ts';
import { findThresholdFault, type ThresholdFault } from './threshold.rules.ts';

/** One opener's share of a bid key, as an age file to that opener, in base64. */
export type WrappedShare = {
  readonly recipient: string;
  /** SHA-256 of the share inside. */
  readonly sha256: string;
  readonly wrapped: string;
};

/** Everything about a sealed bid but its bytes. Its SHA-256 is the commitment: one hash fixes it all. */
export type Envelope = {
  readonly version: 1;
  readonly format: typeof ENVELOPE_FORMAT;
  readonly tender: SealedFor;
  /** How many shares open it. */
  readonly threshold: number;
  readonly ciphertext: { readonly sha256: string; readonly bytes: number };
  /** SHA-256 of the bid key as written: the line `AGE-SECRET-KEY-1…` in UTF-8, without its end of line. */
  readonly keySha256: string;
  readonly shares: readonly WrappedShare[];
};

export type EnvelopeFault = ThresholdFault | 'envelope-too-large' | 'not-an-envelope' | 'opener-twice';

export const ENVELOPE_FORMAT = 'peoples-procurement/sealed-bid';
export const MOST_ENVELOPE_BYTES = 64 * 1024;
/** A bundle of 100 MB of documents, padded and sealed, is under 112 MB. */
export const MOST_SEALED_BYTES = 128 * 1024 * 1024;

const envelopeKeys = ['version', 'format', 'tender', 'threshold', 'ciphertext', 'keySha256', 'shares'];

/** An envelope as the bytes that are hashed: RFC 8785 canonical JSON. */
export function writeEnvelope(envelope: Envelope): string {
  return canonicalJson(envelope);
}

/**
 * Reads an envelope. Only its one canonical form is taken, so that the same envelope has one commitment; a key it does
 * not know, a recipient or a hash of the wrong shape, or a threshold that no bid may be sealed with is refused.
 */
export function readEnvelope(text: string): Envelope | Refusal<EnvelopeFault> {
  if (new TextEncoder().encode(text).length > MOST_ENVELOPE_BYTES) return { refused: 'envelope-too-large' };
  const shape = asExactly(parseJson(text), envelopeKeys);
  if (!shape || shape['version'] !== 1 || shape['format'] !== ENVELOPE_FORMAT)
    return { refused: 'not-an-envelope' };
  const [tender, ciphertext, shares] = [
    readTender(shape['tender']),
    readCiphertext(shape['ciphertext']),
    readShares(shape['shares']),
  ];
  const { threshold, keySha256 } = shape;
  if (!tender || !ciphertext || !shares || typeof threshold !== 'number' || !isSha256(keySha256))
    return { refused: 'not-an-envelope' };
  const envelope = {
    version: 1,
    format: ENVELOPE_FORMAT,
    tender,
    threshold,
    ciphertext,
    keySha256,
    shares,
  } as const;
  if (!Number.isSafeInteger(threshold) || writeEnvelope(envelope) !== text)
    return { refused: 'not-an-envelope' };
  const fault = findThresholdFault(threshold, shares.length);
  if (fault) return { refused: fault };
  const isTwice = new Set(shares.map(({ recipient }) => recipient)).size !== shares.length;
  return isTwice ? { refused: 'opener-twice' } : envelope;
}

function readTender(value: unknown): SealedFor | null {
  const tender = asExactly(value, ['body', 'procurement']);
  const [body, procurement] = [asLine(tender?.['body']), asLine(tender?.['procurement'])];
  return body && procurement ? { body, procurement } : null;
}

function readCiphertext(value: unknown): Envelope['ciphertext'] | null {
  const { sha256, bytes } = asExactly(value, ['sha256', 'bytes']) ?? {};
  const isSize = typeof bytes === 'number' && Number.isSafeInteger(bytes) && bytes > 0;
  return isSha256(sha256) && isSize && bytes <= MOST_SEALED_BYTES ? { sha256, bytes } : null;
}

function readShares(value: unknown): readonly WrappedShare[] | null {
  if (!Array.isArray(value)) return null;
  const shares = value.map(readShare);
  return shares.every((share) => share !== null) ? shares : null;
}

function readShare(value: unknown): WrappedShare | null {
  const { recipient, sha256, wrapped } = asExactly(value, ['recipient', 'sha256', 'wrapped']) ?? {};
  if (typeof recipient !== 'string' || !looksLikeRecipient(recipient)) return null;
  if (!isSha256(sha256) || typeof wrapped !== 'string' || !fromBase64(wrapped)) return null;
  return { recipient, sha256, wrapped };
}
