import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { keyOfTender, publicUrl } from '../../../../test/builders/clarifying.ts';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import { buildSealedTender, commitAt, sealFor, temporaryObjects } from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { keepMarked, listMarks } from '../../../objects/kept-marks.ts';
import { keepStream } from '../../../objects/spool.ts';
import { systemRandom } from '../../../values/random.ts';
import { abandonPurchase } from '../../clarifying/abandoning/abandon-purchase.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { withdrawBid } from '../committing/withdraw-bid.ts';
import { writeEnvelope } from '../sealing/envelope.rules.ts';
import { clearBytes } from './clear-bytes.ts';
import { destroySealedBids } from './destroy-sealed-bids.ts';
import { noteArrival } from './note-arrival.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();
const tenders = [await buildSealedTender(db), await buildSealedTender(db)] as const;
const bidders = [await buildBidder(db), await buildBidder(db)] as const;
const { envelope } = await sealFor(db, tenders[0], bidders[0]);
// Few different bytes, so that bids have the same as others, and as earlier ones of their own.
const contents = Array.from({ length: 4 }, () => randomBytes(300));
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const clear = () =>
  clearBytes(db, { ...actsAt(tenders[0].officer, tenderDays.open), clock: databaseClock }, objects);

type Step = { of: number; by: number; does: 'commit' | 'withdraw' | 'clear'; bytes: number };

async function takeStep({ of, by, does, bytes }: Step): Promise<void> {
  const tender = tenders[of] ?? tenders[0];
  const bidder = bidders[by] ?? bidders[0];
  const key = { ...keyOfTender(tender), supplierId: bidder.supplierId };
  const acts = actsAt(bidder.actor, tenderDays.open);
  if (does === 'clear') return clear();
  if (does === 'withdraw') {
    await transact(db, bidder.actor, (tx) => withdrawBid(tx, acts, key));
    return;
  }
  const content = contents[bytes] ?? randomBytes(300);
  const shares = (await sealedShares(of)) ?? envelope.shares;
  const ciphertext = { ...envelope.ciphertext, bytes: content.length, sha256: hashOf(content) };
  const names = { body: tender.bodySlug, procurement: tender.slug };
  const envelopeText = writeEnvelope({ ...envelope, tender: names, shares, ciphertext });
  const made = await commitAt(db, tender, bidder, { envelopeText }, tenderDays.open);
  if ('refused' in made) throw new Error(made.refused);
  await keepStream(objects, [content]);
  await transact(db, bidder.actor, (tx) => noteArrival(tx, acts, { ...key, bidId: made.bidId }));
}

const other = await sealFor(db, tenders[1], bidders[0]);
const sealedShares = async (of: number) => (of === 1 ? other.envelope.shares : envelope.shares);

async function standing(of: readonly (typeof tenders)[number][]): Promise<string[]> {
  const bids = await Promise.all(
    of.flatMap((tender) => bidders.map(({ supplierId }) => findBidOfSupplier(db, tender, supplierId))),
  );
  const hashes = bids.flatMap((bid) =>
    bid?.envelope ? [(JSON.parse(bid.envelope) as typeof envelope).ciphertext.sha256] : [],
  );
  return [...new Set(hashes)].toSorted();
}

async function kept(): Promise<string[]> {
  const there = await Promise.all(
    contents.map(async (bytes) =>
      (await objects.sizeOf(hashOf(bytes))) === undefined ? [] : [hashOf(bytes)],
    ),
  );
  return there.flat().toSorted();
}

it('whatever is put in, replaced, taken back or destroyed: what stands is there, and nothing else', async () => {
  const step = fc.record({
    of: fc.nat(1),
    by: fc.nat(1),
    does: fc.constantFrom('commit' as const, 'commit' as const, 'withdraw' as const, 'clear' as const),
    bytes: fc.nat(contents.length - 1),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      for (const one of steps) await takeStep(one);
      await clear();
      expect(await kept()).toEqual(await standing(tenders));
    }),
    { numRuns: 12 },
  );
  for (const of of [0, 1]) await takeStep({ of, by: 0, does: 'commit', bytes: 0 });
  await takeStep({ of: 0, by: 1, does: 'commit', bytes: 1 });
  await transact(db, tenders[0].officer, (tx) =>
    abandonPurchase(tx, actsAt(tenders[0].officer, tenderDays.open), {
      ...keyOfTender(tenders[0]),
      reason: 'The homes will be pulled down next year.',
      publicUrl,
    }),
  );
  const by = { actor: tenders[0].officer, clock: databaseClock, random: systemRandom() };
  await destroySealedBids(db, by, objects);
  await clear();
  expect(await kept()).toEqual(await standing([tenders[1]]));
});

it('parts of uploads that broke off lie for a day, and no longer', async () => {
  await mkdir(objects.arrivingFolder, { recursive: true });
  for (const [name, hours] of [
    ['bid-new', 23],
    ['bid-old', 25],
  ] as const) {
    const path = join(objects.arrivingFolder, name);
    await writeFile(path, 'part of a bid');
    const then = new Date((await databaseClock.now(db)).epochMilliseconds - hours * 3_600_000);
    await utimes(path, then, then);
  }
  await clear();
  expect(await readdir(objects.arrivingFolder)).toEqual(['bid-new']);
});

it('what was sealed here and no bid names a day later is gone: a crash came between', async () => {
  const tender = tenders[1];
  const named = (await standing([tender]))[0] ?? '';
  const lost = randomBytes(300);
  await keepMarked(objects, lost, hashOf(lost));
  const of = contents.find((bytes) => hashOf(bytes) === named) ?? randomBytes(1);
  await keepMarked(objects, of, named);
  await clear();
  expect(await objects.sizeOf(hashOf(lost))).toBe(300);
  const then = new Date((await databaseClock.now(db)).epochMilliseconds - 25 * 3_600_000);
  for (const sha256 of [named, hashOf(lost)])
    await utimes(join(objects.arrivingFolder, `kept-${sha256}`), then, then);
  await clear();
  expect(await objects.sizeOf(hashOf(lost))).toBeUndefined();
  expect(await objects.sizeOf(named)).toBe(300);
  expect(await listMarks(objects)).toEqual([]);
});
