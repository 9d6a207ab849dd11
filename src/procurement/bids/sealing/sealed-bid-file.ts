import type { Refusal } from '../../../acts/by.ts';
import { readUtf8 } from './bytes.rules.ts';
import { type Envelope, type EnvelopeFault, readEnvelope } from './envelope.rules.ts';
import { sha256Hex } from './hash.ts';
import { checkCiphertext } from './open-bid-file.ts';
import { readTar, type TarFault } from './read-tar.rules.ts';
import { writeTar } from './write-tar.rules.ts';

/** A sealed bid as it is kept or handed in. */
export type SealedBid = {
  readonly envelope: Envelope;
  readonly envelopeText: string;
  readonly commitment: string;
  readonly ciphertext: Uint8Array;
};

export type SealedBidFault = TarFault | EnvelopeFault | 'not-a-sealed-bid' | 'bytes-changed';

export const ENVELOPE_FILE = 'envelope.json';
export const CIPHERTEXT_FILE = 'bid.age';

/** One file to hand in: an archive of the envelope and the age file. */
export function writeSealedBid({ envelopeText, ciphertext }: Pick<SealedBid, 'envelopeText' | 'ciphertext'>) {
  return writeTar([
    { name: ENVELOPE_FILE, bytes: new TextEncoder().encode(envelopeText) },
    { name: CIPHERTEXT_FILE, bytes: ciphertext },
  ]);
}

/** Reads such a file and holds its bytes against its envelope. The commitment is for the caller to compare. */
export async function readSealedBid(file: Uint8Array): Promise<SealedBid | Refusal<SealedBidFault>> {
  const files = readTar(file);
  if ('refused' in files) return files;
  const [first, second, ...more] = files;
  if (first?.name !== ENVELOPE_FILE || second?.name !== CIPHERTEXT_FILE || more.length > 0)
    return { refused: 'not-a-sealed-bid' };
  const envelopeText = readUtf8(first.bytes);
  const envelope =
    envelopeText === null ? { refused: 'not-an-envelope' as const } : readEnvelope(envelopeText);
  if (envelopeText === null || 'refused' in envelope) return envelope as Refusal<EnvelopeFault>;
  const ciphertext = second.bytes;
  if (!(await checkCiphertext(envelope, ciphertext))) return { refused: 'bytes-changed' };
  return { envelope, envelopeText, commitment: await sha256Hex(envelopeText), ciphertext };
}
