import type { Objects } from '../objects/objects.ts';
import { keepStream } from '../objects/spool.ts';
import type { BidOffer } from '../procurement/bids/bid-offer.rules.ts';
import { listStandingBids } from '../procurement/bids/bids.queries.ts';
import { writeBundle } from '../procurement/bids/bundle.rules.ts';
import { commitBid } from '../procurement/bids/committing/commit-bid.ts';
import { contentOf } from '../procurement/bids/offer.rules.ts';
import { postShares } from '../procurement/bids/opening/post-shares.ts';
import { writeSharesFile } from '../procurement/bids/opening/shares-file.rules.ts';
import { recipientOf } from '../procurement/bids/sealing/age-file.ts';
import { sealBundle } from '../procurement/bids/sealing/seal-bundle.ts';
import { unwrapAll } from '../procurement/bids/sealing/unwrap-all.ts';
import { act, bidder, idOf, resident, type Telling } from './cast.ts';
import type { OpenersFile } from './openers-files.ts';
import type { Purchase, StoryBid } from './purchase-files.ts';
import type { Asked } from './tell-voice.ts';

type Sealing = {
  readonly file: OpenersFile;
  readonly objects: Objects;
  readonly offerOf: (bid: StoryBid) => BidOffer;
};

/** A supplier seals its bid in its browser, commits to it, and the bytes come at once. */
export async function tellSealedBid(
  telling: Telling,
  { summary }: Purchase,
  asked: Asked,
  bid: StoryBid,
  { file, objects, offerOf }: Sealing,
): Promise<void> {
  const supplierId = idOf(telling.cast.suppliers, bid.supplier);
  const key = { bodyId: asked.bodyId, procurementId: asked.procurementId, supplierId };
  const openers = await Promise.all(
    file.openers.map(async ({ office, identity }) => ({
      name: office,
      recipient: (await recipientOf(identity)) ?? '',
    })),
  );
  const tender = { body: summary.body, procurement: summary.slug };
  const bundle = writeBundle(key, contentOf(offerOf(bid)));
  const sealed = await sealBundle(bundle, { threshold: file.threshold, openers }, tender);
  if ('refused' in sealed) throw new Error(`the story could not seal: ${sealed.refused}`);
  const { envelopeText: envelope, ciphertext } = sealed;
  await keepStream(objects, [ciphertext], sealed.envelope.ciphertext.sha256);
  const given = {
    envelope,
    sealing: 'openers-browser',
    mostBytes: ciphertext.length,
    hasBytes: true,
  } as const;
  await act(telling, { actor: bidder(telling.cast, bid.by, bid.supplier), at: bid.submittedAt }, (tx, by) =>
    commitBid(tx, by, { ...key, ...given }),
  );
}

/** After the deadline openers send their parts, each from their own device. */
export async function tellShares(
  telling: Telling,
  { summary }: Purchase,
  asked: Asked,
  file: OpenersFile,
): Promise<void> {
  const tender = { body: summary.body, procurement: summary.slug };
  const envelopes = (await listStandingBids(telling.db, asked)).flatMap(({ envelope }) => envelope ?? []);
  for (const { person, identity, openedAt } of file.openers) {
    if (!openedAt) continue;
    const unwrapped = await unwrapAll({ tender, envelopes }, identity);
    if ('refused' in unwrapped) throw new Error(`${person} could not open: ${unwrapped.refused}`);
    const shares = writeSharesFile(unwrapped);
    await act(telling, { actor: resident(telling.cast, person), at: openedAt }, (tx, by) =>
      postShares(tx, by, { ...asked, shares }),
    );
  }
}
