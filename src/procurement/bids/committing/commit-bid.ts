import { createHash } from 'node:crypto';
import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { findBox, listOpeners } from '../openers/openers.queries.ts';
import { type AdmitRefusal, admitBid, putInBid } from '../put-in-bid.ts';
import { type EnvelopeFault, readEnvelope } from '../sealing/envelope.rules.ts';
import { type EnvelopeMismatch, findMismatch } from './envelope-fits.rules.ts';

export type Sealer = 'openers-browser' | 'openers-file' | 'openers-server';

export type CommitBid = ProcurementKey & {
  readonly supplierId: string;
  /** The envelope as its canonical text: its SHA-256 is the commitment. */
  readonly envelope: string;
  readonly sealing: Sealer;
  /** The largest that the sealed bytes may be. */
  readonly mostBytes: number;
  /** Set where the very bytes are kept already. */
  readonly hasBytes?: boolean;
  /** Where it was sealed or hashed since it arrived: when that was. */
  readonly cameAt?: Temporal.Instant;
};

export type Committed = {
  readonly bidId: string;
  readonly commitment: string;
  readonly replaced: boolean;
  readonly now: Temporal.Instant;
};
export type CommitRefusal =
  | AdmitRefusal
  | Refusal<EnvelopeFault | EnvelopeMismatch | 'not-sealed-to-openers'>;

/**
 * The commitment to a sealed bid: the first request, and the one that meets the deadline. One hash fixes the bytes, the
 * key and every opener’s share; the bytes may follow within the grace, and can be no others. There is no second
 * "submit". A later commitment takes an earlier one’s place; the same one again changes nothing.
 */
export async function commitBid(
  tx: Transaction,
  by: By,
  input: CommitBid,
): Promise<Committed | CommitRefusal> {
  const commitment = createHash('sha256').update(input.envelope).digest();
  const admitted = await admitBid(tx, by, input, commitment.toString('hex'));
  if ('refused' in admitted) return admitted;
  const { procurement, now } = admitted;
  if (procurement.sealing !== 'openers') return { refused: 'not-sealed-to-openers' };
  const envelope = readEnvelope(input.envelope);
  if ('refused' in envelope) return envelope;
  const tender = { body: procurement.bodySlug, procurement: procurement.slug };
  const [{ threshold }, openers] = [await findBox(tx, input), await listOpeners(tx, input)];
  const mismatch = findMismatch(envelope, { tender, threshold, openers, mostBytes: input.mostBytes });
  if (mismatch) return { refused: mismatch };
  const earlier = await findBidOfSupplier(tx, input, input.supplierId);
  if (earlier?.commitment === commitment.toString('hex'))
    return { bidId: earlier.id, commitment: earlier.commitment, replaced: false, now };
  const made = await putInBid(tx, by, input, admitted, {
    commitment,
    sealing: input.sealing,
    sealedBytes: envelope.ciphertext.bytes,
    envelope: input.envelope,
    ciphertextSha256: Buffer.from(envelope.ciphertext.sha256, 'hex'),
    bytesArrivedAt: input.hasBytes ? now : null,
  });
  return { ...made, now };
}
