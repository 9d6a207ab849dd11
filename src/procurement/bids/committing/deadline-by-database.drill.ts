import { setTimeout as wait } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder } from '../../../../test/builders/procurement.ts';
import { aBundle } from '../../../../test/builders/sealed-bids.ts';
import { buildSealedTender } from '../../../../test/builders/sealed-tender.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import { connect } from '../../../db/connect.ts';
import { seededRandom } from '../../../values/random.ts';
import { type Envelope, writeEnvelope } from '../sealing/envelope.rules.ts';
import { sealBundle } from '../sealing/seal-bundle.ts';
import { commitBid } from './commit-bid.ts';

const TENDERS = 3;
const SUPPLIERS = 12;
/** The tender is made in these, too. */
const SECONDS_AHEAD = 4;
const { compare } = Temporal.Instant;

const database = await freshDatabase();
/** Connections of their own, as from two processes. */
const pools = [connect({ url: database.url, max: 6 }), connect({ url: database.url, max: 6 })];
afterAll(async () => {
  await Promise.all(pools.map((pool) => pool.destroy()));
  await database.close();
});
const { db } = database;
const random = seededRandom('around the deadline');

type Tender = Awaited<ReturnType<typeof buildSealedTender>>;
type Bidder = Awaited<ReturnType<typeof buildBidder>>;
type Shot = {
  readonly asked: Temporal.Instant;
  readonly answered: Temporal.Instant;
  readonly bidId: string | null;
};

async function anEnvelope({ openers, bodySlug, slug }: Tender): Promise<Envelope> {
  const named = openers.map(({ recipient }, index) => ({ name: `Office ${index + 1}`, recipient }));
  const tender = { body: bodySlug, procurement: slug };
  const sealed = await sealBundle(aBundle(), { threshold: 3, openers: named }, tender);
  if ('refused' in sealed) throw new Error(sealed.refused);
  return sealed.envelope;
}

/** One commitment to bytes that nobody else commits to, with the database’s time before it was asked and after its answer. */
async function shoot(tender: Tender, bidder: Bidder, envelope: Envelope, pool: number): Promise<Shot> {
  const over = pools[pool % pools.length] ?? db;
  const sha256 = Buffer.from(random.nextBytes(32)).toString('hex');
  const text = writeEnvelope({ ...envelope, ciphertext: { ...envelope.ciphertext, sha256 } });
  const by = { actor: bidder.actor, clock: databaseClock, random };
  const { bodyId, procurementId } = tender;
  const asked = await databaseClock.now(over);
  const made = await transact(over, bidder.actor, (tx) =>
    commitBid(tx, by, {
      bodyId,
      procurementId,
      supplierId: bidder.supplierId,
      envelope: text,
      sealing: 'openers-browser',
      mostBytes: 1e9,
    }),
  );
  const answered = await databaseClock.now(over);
  if ('refused' in made) expect(made.refused).toBe('deadline-passed');
  return { asked, answered, bidId: 'bidId' in made ? made.bidId : null };
}

/** Every supplier commits again and again, from before the deadline until after it. */
async function shootAround(
  tender: Tender,
  dueAt: Temporal.Instant,
  bidders: readonly Bidder[],
): Promise<Shot[]> {
  const envelope = await anEnvelope(tender);
  const shots: Shot[] = [];
  const end = dueAt.add({ milliseconds: 1200 });
  const fire = async (bidder: Bidder, index: number) => {
    let shot: Shot;
    do {
      shot = await shoot(tender, bidder, envelope, index);
      shots.push(shot);
      await wait(random.nextInteger(10));
    } while (compare(shot.answered, end) < 0);
  };
  await Promise.all(bidders.map(fire));
  return shots;
}

async function keptOf({ procurementId }: Tender) {
  const of = { procurement_id: procurementId };
  const [bids, refused, put] = await Promise.all([
    db
      .selectFrom('bid')
      .select(['id', 'committed_at'])
      .where('procurement_id', '=', of.procurement_id)
      .execute(),
    db
      .selectFrom('refused_bid')
      .select('refused_at')
      .where('procurement_id', '=', of.procurement_id)
      .execute(),
    db
      .selectFrom('record_entry')
      .select('id')
      .where('procurement_id', '=', of.procurement_id)
      .where('type', '=', 'envelope-put-in')
      .execute(),
  ]);
  return { bids, refused, envelopes: put.length };
}

describe('commitments around a deadline, by the database’s own clock and over several connections', () => {
  it('are in time exactly when the clock says so; whoever was answered has it kept, and nobody else', async () => {
    const bidders = await Promise.all(Array.from({ length: SUPPLIERS }, () => buildBidder(db)));
    let [accepted, late] = [0, 0];
    for (let round = 0; round < TENDERS; round += 1) {
      const dueAt = (await databaseClock.now(db)).add({
        seconds: SECONDS_AHEAD,
        milliseconds: random.nextInteger(1000),
      });
      const tender = await buildSealedTender(db, dueAt);
      const shots = await shootAround(tender, dueAt, bidders);
      const { bids, refused, envelopes } = await keptOf(tender);
      for (const { committed_at } of bids) expect(compare(committed_at, dueAt)).toBeLessThanOrEqual(0);
      for (const { refused_at } of refused) expect(compare(refused_at, dueAt)).toBe(1);
      const told = shots.flatMap(({ bidId }) => (bidId ? [bidId] : []));
      expect(told.toSorted()).toEqual(bids.map(({ id }) => id).toSorted());
      expect([refused.length, envelopes]).toEqual([shots.length - bids.length, bids.length]);
      // Nobody is refused who had an answer by the deadline; nobody is let in who had not asked by then.
      expect(shots.filter((shot) => !shot.bidId && compare(shot.answered, dueAt) <= 0)).toEqual([]);
      expect(shots.filter((shot) => shot.bidId && compare(shot.asked, dueAt) > 0)).toEqual([]);
      accepted += bids.length;
      late += refused.length;
    }
    expect(Math.min(accepted, late)).toBeGreaterThan(TENDERS * 5);
  }, 120_000);
});
