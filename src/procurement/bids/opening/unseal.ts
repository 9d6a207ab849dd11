import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { Objects } from '../../../objects/objects.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { BidOffer } from '../bid-offer.rules.ts';
import type { SealedBid } from '../bids.queries.ts';
import { findOfferFault, type OfferGround } from '../offer.rules.ts';
import { readBidText, readBundle } from '../read-bundle.rules.ts';
import { commitmentTo, openSealed } from '../seal.ts';
import { readUtf8 } from '../sealing/bytes.rules.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { checkCiphertext, openBidFile } from '../sealing/open-bid-file.ts';
import { keepAttachments } from './keep-attachment.ts';
import type { KeptAttachment } from './opening.queries.ts';

/** Why a sealed bid could not be opened. The others are opened all the same. `key-missing`: it may still be, later. */
export type Unreadable =
  | 'bytes-changed'
  | 'bytes-never-came'
  | 'cannot-be-opened'
  | 'key-missing'
  | 'not-confirmed'
  | 'not-this-bid';

/** What came out of a sealed bid: what it says, the hash of its very bytes, and its files. */
export type Opened = {
  readonly offer: BidOffer;
  readonly plaintext: string;
  readonly attachments: readonly KeptAttachment[];
};

type Where = ProcurementKey & { readonly ground: OfferGround };

/**
 * A bid by the access rule: sealed on arrival to the key of this installation. With documents it is a bundle, and its
 * sealed bytes lie in object storage; without any it is the text alone, beside its row.
 */
export async function unsealOwn(
  bid: SealedBid,
  beside: Buffer | undefined,
  at: Where & { readonly sealingKey: string; readonly objects: Objects },
): Promise<Opened | Unreadable> {
  const stored = beside ? undefined : await at.objects.read(bid.commitment);
  const ciphertext = beside ?? (stored && (await buffer(stored)));
  if (!ciphertext || commitmentTo(ciphertext).toString('hex') !== bid.commitment) return 'bytes-changed';
  const plaintext = await openSealed(ciphertext, at.sealingKey);
  if (plaintext === null) return 'cannot-be-opened';
  const of = { ...at, supplierId: bid.supplierId };
  const bundle = beside ? null : readBundle(plaintext, of);
  const read = bundle ?? readBidText(readUtf8(plaintext) ?? '', of);
  if (!read || findOfferFault(read.offer, at.ground) !== null) return 'not-this-bid';
  const files = bundle ? bundle.files : [];
  const attachments = await keepAttachments(files, at.objects);
  return { offer: read.offer, plaintext: sha256Of(plaintext), attachments };
}

/** A bid sealed to openers, with its key: one at a time is held in memory. Its files become objects of their own. */
export async function unsealWithKey(
  bid: SealedBid,
  identity: string,
  at: Where & { readonly objects: Objects },
): Promise<Opened | Unreadable> {
  const envelope = readEnvelope(bid.envelope ?? '');
  if ('refused' in envelope) return 'not-this-bid';
  const stored = await at.objects.read(envelope.ciphertext.sha256);
  const ciphertext = stored && (await buffer(stored));
  if (!ciphertext || !(await checkCiphertext(envelope, ciphertext))) return 'bytes-changed';
  const bundle = await openBidFile(ciphertext, identity);
  if ('refused' in bundle) return 'cannot-be-opened';
  const read = readBundle(bundle, { ...at, supplierId: bid.supplierId });
  if (!read || findOfferFault(read.offer, at.ground) !== null) return 'not-this-bid';
  const attachments = await keepAttachments(read.files, at.objects);
  return { offer: read.offer, plaintext: sha256Of(bundle), attachments };
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
