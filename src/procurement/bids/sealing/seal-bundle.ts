import { split } from 'shamir-secret-sharing';
import type { Refusal } from '../../../acts/by.ts';
import { encryptTo, isRecipient, makeKey, type Progress } from './age-file.ts';
import { toBase64 } from './bytes.rules.ts';
import {
  ENVELOPE_FORMAT,
  type Envelope,
  MOST_SEALED_BYTES,
  type WrappedShare,
  writeEnvelope,
} from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';
import { writeKeyFile } from './key-file.rules.ts';
import { findOpenersFault, type Opener, type Openers, type SealedFor } from './openers.rules.ts';
import { paddedSize } from './padded-size.rules.ts';
import type { ThresholdFault } from './threshold.rules.ts';

export type SealedBundle = {
  readonly envelope: Envelope;
  /** The envelope as the very text that is hashed. */
  readonly envelopeText: string;
  /** SHA-256 of that text, in hexadecimal. */
  readonly commitment: string;
  /** One ordinary age file. */
  readonly ciphertext: Uint8Array;
  /** The bid’s own secret key. */
  readonly identity: string;
  /** The same as an age identity file for the supplier to keep. */
  readonly keyFile: string;
};

export type SealFault = ThresholdFault | 'opener-twice' | 'recipient-wrong' | 'bundle-too-large';

type How = {
  /** An instant for the key file’s comment; left out where nobody knows the time. */
  readonly madeAt?: string | undefined;
  readonly progress?: Progress | undefined;
};

/**
 * Seals a bundle: a fresh key for this bid alone, the bundle as one age file to it, the key split so that any
 * `threshold` of the openers’ shares make it again, each share wrapped to its opener. Nothing here is a master key.
 * The bundle is padded first where it is not. The same in a browser, in Node and offline.
 */
export async function sealBundle(
  bundle: Uint8Array,
  openers: Openers,
  tender: SealedFor,
  how: How = {},
): Promise<SealedBundle | Refusal<SealFault>> {
  const fault = findOpenersFault(openers);
  if (fault) return { refused: fault };
  if (!openers.openers.every(({ recipient }) => isRecipient(recipient)))
    return { refused: 'recipient-wrong' };
  const padded = pad(bundle);
  if (padded.length > MOST_SEALED_BYTES - 64 * 1024) return { refused: 'bundle-too-large' };
  const { identity, recipient } = await makeKey();
  const ciphertext = await encryptTo(recipient, padded, how.progress);
  const { body, procurement } = tender;
  const envelope: Envelope = {
    version: 1,
    format: ENVELOPE_FORMAT,
    tender: { body, procurement },
    threshold: openers.threshold,
    ciphertext: { sha256: await sha256Hex(ciphertext), bytes: ciphertext.length },
    keySha256: await sha256Hex(identity),
    shares: await shareOut(identity, openers),
  };
  const envelopeText = writeEnvelope(envelope);
  const commitment = await sha256Hex(envelopeText);
  const keyFile = writeKeyFile({ identity, recipient, tender, commitment, madeAt: how.madeAt });
  return { envelope, envelopeText, commitment, ciphertext, identity, keyFile };
}

function pad(bundle: Uint8Array): Uint8Array {
  const size = paddedSize(bundle.length);
  if (size === bundle.length) return bundle;
  const padded = new Uint8Array(size);
  padded.set(bundle);
  return padded;
}

async function shareOut(identity: string, { threshold, openers }: Openers): Promise<readonly WrappedShare[]> {
  const shares = await split(new TextEncoder().encode(identity), openers.length, threshold);
  return Promise.all(shares.map((share, index) => wrap(share, openers[index] as Opener)));
}

async function wrap(share: Uint8Array, { recipient }: Opener): Promise<WrappedShare> {
  const wrapped = toBase64(await encryptTo(recipient, share));
  return { recipient, sha256: await sha256Hex(share), wrapped };
}
