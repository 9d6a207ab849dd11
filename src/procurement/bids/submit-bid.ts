import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { keepMarked } from '../../objects/kept-marks.ts';
import type { Objects } from '../../objects/objects.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { arrive, isLikelyTaken } from './arrival.ts';
import type { BidOffer } from './bid-offer.rules.ts';
import { type BundleFile, writeBidText, writeBundle } from './bundle.rules.ts';
import { loadOfferGround } from './load-offer-ground.ts';
import { contentOf, findOfferFault, type OfferFault } from './offer.rules.ts';
import { type AdmitRefusal, admitBid, putInBid } from './put-in-bid.ts';
import { insertSealedBytes } from './save-bid.queries.ts';
import { commitmentTo, sealTo } from './seal.ts';

export type SubmitBid = ProcurementKey & {
  readonly supplierId: string;
  readonly offer: BidOffer;
  /** The age identity of this installation; the bid is sealed to its recipient. */
  readonly sealingKey: string;
  /** Documents that go with it, in memory, and where the sealed bundle of them all is kept. */
  readonly documents?: { readonly files: readonly BundleFile[]; readonly objects: Objects };
};

export type Submitted = { readonly bidId: string; readonly commitment: string; readonly replaced: boolean };
export type SubmitRefusal = AdmitRefusal | Refusal<OfferFault | 'sealed-to-openers'>;

/**
 * A supplier's bid by the access rule, sealed as it arrives to the key of this installation. This one request is the
 * commitment: there is no second "submit". A later bid before the deadline takes the earlier one's place. Sealed and kept
 * before the purchase is held, so that nobody waits behind its documents; of a refused one nothing is kept.
 */
export async function submitBid(
  tx: Transaction,
  by: By,
  input: SubmitBid,
): Promise<Submitted | SubmitRefusal> {
  const cameAt = await arrive(tx, by, input);
  const sealed = (await isLikelyTaken(tx, input, cameAt)) ? await sealAndKeep(input) : null;
  const made = await putIn(tx, by, { ...input, cameAt }, sealed);
  if ('refused' in made && sealed?.isObject)
    await input.documents?.objects.remove(sealed.commitment.toString('hex'));
  return made;
}

type Sealed = {
  readonly ciphertext: Uint8Array;
  readonly commitment: Buffer;
  readonly isObject: boolean;
};

/** With documents it may be large: then it lies where bids sealed to openers do. Nothing unsealed touches disk. */
async function sealAndKeep(input: SubmitBid): Promise<Sealed> {
  const { files, objects } = input.documents ?? { files: [], objects: null };
  const content = contentOf(input.offer);
  const plaintext = files.length > 0 ? writeBundle(input, content, files) : writeBidText(input, content);
  const ciphertext = await sealTo(plaintext, input.sealingKey);
  const commitment = commitmentTo(ciphertext);
  const isObject = objects !== null && files.length > 0;
  if (isObject) await keepMarked(objects, ciphertext, commitment.toString('hex'));
  return { ciphertext, commitment, isObject };
}

async function putIn(
  tx: Transaction,
  by: By,
  input: SubmitBid & { readonly cameAt: Temporal.Instant },
  sealed: Sealed | null,
): Promise<Submitted | SubmitRefusal> {
  const admitted = await admitBid(tx, by, input, null);
  if ('refused' in admitted) return admitted;
  const { procurement, now } = admitted;
  if (procurement.sealing === 'openers') return { refused: 'sealed-to-openers' };
  const fault = findOfferFault(input.offer, await loadOfferGround(tx, input, procurement));
  if (fault) return { refused: fault };
  // A deadline that moved this instant: the bid is taken after all.
  const { ciphertext, commitment, isObject } = sealed ?? (await sealAndKeep(input));
  const made = await putInBid(tx, by, input, admitted, {
    commitment,
    sealing: 'server',
    sealedBytes: ciphertext.byteLength,
    envelope: null,
    ciphertextSha256: isObject ? commitment : null,
    bytesArrivedAt: now,
  });
  if (!isObject) await insertSealedBytes(tx, input, made.bidId, ciphertext);
  return made;
}
