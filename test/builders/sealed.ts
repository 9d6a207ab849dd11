import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Temporal } from 'temporal-polyfill';
import type { Actor } from '../../src/acts/by.ts';
import { transact } from '../../src/acts/transact.ts';
import type { Database } from '../../src/db/connect.ts';
import { openFolderObjects } from '../../src/objects/folder-objects.ts';
import type { Objects } from '../../src/objects/objects.ts';
import { keepStream } from '../../src/objects/spool.ts';
import type { BidOffer } from '../../src/procurement/bids/bid-offer.rules.ts';
import { listStandingBids } from '../../src/procurement/bids/bids.queries.ts';
import { writeBundle } from '../../src/procurement/bids/bundle.rules.ts';
import { commitBid } from '../../src/procurement/bids/committing/commit-bid.ts';
import { noteArrival } from '../../src/procurement/bids/keeping/note-arrival.ts';
import { contentOf } from '../../src/procurement/bids/offer.rules.ts';
import { makeOpenerKey } from '../../src/procurement/bids/openers/make-key.ts';
import { nameOpener } from '../../src/procurement/bids/openers/name-openers.ts';
import { postShares } from '../../src/procurement/bids/opening/post-shares.ts';
import { writeSharesFile } from '../../src/procurement/bids/opening/shares-file.rules.ts';
import { type KeyPair, makeKey } from '../../src/procurement/bids/sealing/age-file.ts';
import { type SealedBundle, sealBundle } from '../../src/procurement/bids/sealing/seal-bundle.ts';
import { unwrapAll } from '../../src/procurement/bids/sealing/unwrap-all.ts';
import { carriedOut } from './people.ts';
import {
  actsAt,
  type buildBidder,
  buildDraftedTender,
  offerFor,
  publishTender,
  tenderDays,
} from './procurement.ts';

export type TestOpener = KeyPair & { readonly actor: Actor; readonly office: string };
export type SealedTender = Awaited<ReturnType<typeof buildSealedTender>>;
type Bidder = Awaited<ReturnType<typeof buildBidder>>;

/** Objects in a folder of their own. */
export function temporaryObjects(): Objects {
  return openFolderObjects(mkdtempSync(join(tmpdir(), 'pp-objects-')));
}

/** A tender whose bids are sealed to five openers, any three of them; its notice is out. */
export async function buildSealedTender(db: Database, many = 5) {
  const tender = await buildDraftedTender(db, { sealing: 'openers' });
  const openers: TestOpener[] = [];
  for (let index = 0; index < many; index += 1) openers.push(await addOpener(db, tender, index));
  await publishTender(db, tender);
  return { ...tender, openers };
}

type Drafted = Awaited<ReturnType<typeof buildDraftedTender>>;

/** Names an opener of a tender that is not out yet, who makes a key. */
export async function addOpener(db: Database, tender: Drafted, index: number): Promise<TestOpener> {
  const office = `Head of office ${index + 1}`;
  const key = await makeKey();
  const named = await carriedOut(db, (tx) =>
    nameOpener(tx, actsAt(tender.officer, tenderDays.prepared), {
      ...tender,
      email: `opener-${index}-${tender.procurementId}@example.org`,
      name: `Opener ${index + 1}`,
      office,
      fromBuyingDepartment: index < 2,
      link: 'http://localhost/',
    }),
  );
  const actor: Actor = { personId: named.personId, hat: { kind: 'resident' } };
  await carriedOut(db, (tx) =>
    makeOpenerKey(tx, actsAt(actor, tenderDays.prepared), {
      ...tender,
      ...key,
      ofDepartment: index < 2,
    }),
  );
  return { ...key, actor, office };
}

/** A bid sealed as a browser would. */
export async function sealFor(
  db: Database,
  tender: SealedTender,
  bidder: Bidder,
  given: Partial<BidOffer> = {},
): Promise<SealedBundle> {
  const offer = await offerFor(db, tender, given);
  const of = { ...tender, supplierId: bidder.supplierId };
  const openers = tender.openers.map(({ office, recipient }) => ({ name: office, recipient }));
  const names = { body: tender.bodySlug, procurement: tender.slug };
  const sealed = await sealBundle(writeBundle(of, contentOf(offer)), { threshold: 3, openers }, names);
  if ('refused' in sealed) throw new Error(sealed.refused);
  return sealed;
}

/** Commits to a sealed bid at an instant. */
export function commitAt(
  db: Database,
  tender: SealedTender,
  bidder: Bidder,
  sealed: Pick<SealedBundle, 'envelopeText'>,
  at: Temporal.Instant,
) {
  return transact(db, bidder.actor, (tx) =>
    commitBid(tx, actsAt(bidder.actor, at), {
      bodyId: tender.bodyId,
      procurementId: tender.procurementId,
      supplierId: bidder.supplierId,
      envelope: sealed.envelopeText,
      sealing: 'openers-browser',
      mostBytes: 1e9,
    }),
  );
}

/** A whole sealed bid: committed to, and its bytes here. */
export async function sealedBidAt(
  db: Database,
  tender: SealedTender,
  bidder: Bidder,
  { at, objects, ...given }: { readonly at: Temporal.Instant; readonly objects: Objects } & Partial<BidOffer>,
) {
  const sealed = await sealFor(db, tender, bidder, given);
  const committed = await commitAt(db, tender, bidder, sealed, at);
  if ('refused' in committed) throw new Error(committed.refused);
  await keepStream(objects, [sealed.ciphertext], sealed.envelope.ciphertext.sha256);
  await transact(db, bidder.actor, (tx) =>
    noteArrival(tx, actsAt(bidder.actor, at), {
      bodyId: tender.bodyId,
      procurementId: tender.procurementId,
      supplierId: bidder.supplierId,
      bidId: committed.bidId,
    }),
  );
  return { ...sealed, bidId: committed.bidId };
}

/** What an opener’s own device makes of the bids that stand. */
export async function unwrapFor(db: Database, tender: SealedTender, opener: TestOpener): Promise<string> {
  const envelopes = (await listStandingBids(db, tender)).flatMap(({ envelope }) =>
    envelope ? [envelope] : [],
  );
  const unwrapped = await unwrapAll(
    {
      tender: { body: tender.bodySlug, procurement: tender.slug },
      envelopes,
    },
    opener.identity,
  );
  if ('refused' in unwrapped) throw new Error(unwrapped.refused);
  return writeSharesFile(unwrapped);
}

/** Openers send their parts at an instant. */
export async function openersPost(
  db: Database,
  tender: SealedTender,
  openers: readonly TestOpener[],
  at: Temporal.Instant,
) {
  const results = [];
  for (const opener of openers) {
    const shares = await unwrapFor(db, tender, opener);
    const { bodyId, procurementId } = tender;
    results.push(
      await transact(db, opener.actor, (tx) =>
        postShares(tx, actsAt(opener.actor, at), { bodyId, procurementId, shares }),
      ),
    );
  }
  return results;
}
