import { createCipheriv, createHash } from 'node:crypto';
import type { Envelope } from '../../src/procurement/bids/sealing/envelope.rules.ts';
import { writeEnvelope } from '../../src/procurement/bids/sealing/envelope.rules.ts';
import { sealBundle } from '../../src/procurement/bids/sealing/seal-bundle.ts';
import { buildBidder } from '../../test/builders/procurement.ts';
import { aBundle } from '../../test/builders/sealed-bids.ts';
import type { buildSealedTender } from '../../test/builders/sealed-tender.ts';
import { asSignedIn, type RealSite } from '../../test/real-site.ts';
import { signInAs } from '../../test/site.ts';

export type Tender = Awaited<ReturnType<typeof buildSealedTender>>;
export type Bid = {
  readonly number: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly envelopeText: string;
  readonly sha256: string;
};

/**
 * Sealed bytes as a server sees them: nothing but chance, each bid’s its own, and made again whenever they are wanted,
 * so that the suppliers’ side needs neither disk nor the minutes that a hundred machines would spend on sealing.
 */
export function* bytesOf(bid: number, size: number, piece: number): Generator<Buffer> {
  const key = createHash('sha256').update(`bid ${bid}`).digest();
  const stream = createCipheriv('aes-256-ctr', key, Buffer.alloc(16));
  for (let at = 0; at < size; at += piece) yield stream.update(Buffer.alloc(Math.min(piece, size - at)));
}

/** So many suppliers, each signed in, with an envelope for bytes of their own. */
export async function makeBids(
  site: RealSite,
  tender: Tender,
  { bids, bytes }: { readonly bids: number; readonly bytes: number },
): Promise<Bid[]> {
  const envelope = await sealOne(tender);
  const made: Bid[] = [];
  for (let number = 0; number < bids; number += 1) {
    const { actor } = await buildBidder(site.db);
    const cookie = await signInAs(site.db, actor.personId, actor.hat);
    const hash = createHash('sha256');
    for (const piece of bytesOf(number, bytes, 1 << 20)) hash.update(piece);
    const sha256 = hash.digest('hex');
    const envelopeText = writeEnvelope({ ...envelope, ciphertext: { sha256, bytes } });
    made.push({ number, headers: asSignedIn(cookie, number), envelopeText, sha256 });
  }
  return made;
}

async function sealOne({ openers, bodySlug, slug }: Tender): Promise<Envelope> {
  const named = openers.map(({ recipient }, index) => ({ name: `Office ${index + 1}`, recipient }));
  const tender = { body: bodySlug, procurement: slug };
  const sealed = await sealBundle(aBundle(), { threshold: 3, openers: named }, tender);
  if ('refused' in sealed) throw new Error(sealed.refused);
  return sealed.envelope;
}
