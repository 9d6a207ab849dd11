import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  commitAt,
  openersPost,
  sealedBidAt,
  sealFor,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import { countBids, listStandingBids } from '../bids.queries.ts';
import { isInTime, mayOpen } from '../deadline.rules.ts';
import { openBids } from '../open-bids.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

/** A cold pool would let what races queue one behind the other. */
async function warm(many: number): Promise<void> {
  await Promise.all(Array.from({ length: many }, () => db.selectFrom('body').select('id').execute()));
}

describe('commitments', () => {
  it('of one supplier at once: exactly one stands, and every one is in the box', async () => {
    const tender = await buildSealedTender(db);
    const bidder = await buildBidder(db);
    const sealed = await Promise.all(Array.from({ length: 5 }, () => sealFor(db, tender, bidder)));
    await warm(8);
    const made = await Promise.all(sealed.map((one) => commitAt(db, tender, bidder, one, tenderDays.open)));
    expect(made.every((one) => 'bidId' in one)).toBe(true);
    expect(await countBids(db, tender)).toMatchObject({ standing: 1 });
  });

  it('the same one sent ten times at once is one bid', async () => {
    const tender = await buildSealedTender(db);
    const bidder = await buildBidder(db);
    const sealed = await sealFor(db, tender, bidder);
    await warm(10);
    const made = await Promise.all(
      Array.from({ length: 10 }, () => commitAt(db, tender, bidder, sealed, tenderDays.open)),
    );
    expect(new Set(made.map((one) => ('bidId' in one ? one.bidId : one.refused))).size).toBe(1);
    expect(await listStandingBids(db, tender)).toHaveLength(1);
  });

  it('for another tender, or to other openers, are refused', async () => {
    const [tender, other] = [await buildSealedTender(db), await buildSealedTender(db)];
    const bidder = await buildBidder(db);
    const elsewhere = await sealFor(db, other, bidder);
    expect(await commitAt(db, tender, bidder, elsewhere, tenderDays.open)).toEqual({
      refused: 'other-tender',
    });
    const fewer = await sealFor(db, { ...tender, openers: tender.openers.slice(0, 4) }, bidder);
    expect(await commitAt(db, tender, bidder, fewer, tenderDays.open)).toEqual({ refused: 'other-openers' });
  });

  it('and openings at once: all open once', async () => {
    const objects = temporaryObjects();
    const tender = await buildSealedTender(db);
    await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects });
    await openersPost(db, tender, tender.openers.slice(0, 3), tenderDays.opened);
    await warm(6);
    const ended = await Promise.all(
      Array.from({ length: 4 }, () =>
        transact(db, tender.officer, (tx) =>
          openBids(tx, actsAt(tender.officer, tenderDays.opened), {
            ...tender,
            sealingKey: testIdentity,
            objects,
          }),
        ),
      ),
    );
    expect(ended.filter((one) => 'opened' in one)).toHaveLength(1);
    expect(ended.filter((one) => 'refused' in one && one.refused === 'already-opened')).toHaveLength(3);
  });
});

describe('the deadline', () => {
  const zone = 'Europe/London';
  const dues = fc
    .record({
      // The nights on which clocks change, and ordinary days, at any minute.
      day: fc.constantFrom('2026-03-29', '2026-10-25', '2026-07-24', '2026-12-31', '2028-02-29'),
      minute: fc.nat(1439),
    })
    .map(({ day, minute }) =>
      Temporal.PlainDate.from(day).toZonedDateTime({
        timeZone: zone,
        plainTime: Temporal.PlainTime.from('00:00').add({ minutes: minute }),
      }),
    );

  it('decides 10,000 cases around the second and the clock change as the microseconds say', () => {
    const off = fc.oneof(
      fc.integer({ min: -3_000_000, max: 3_000_000 }),
      fc.integer({ min: -5, max: 5 }),
      fc.constantFrom(-3_600_000_000, 3_600_000_000, 0),
    );
    fc.assert(
      fc.property(dues, off, (due, microseconds) => {
        const dueAt = due.toInstant();
        const now = dueAt.add({ microseconds });
        expect(isInTime(now, dueAt)).toBe(microseconds <= 0);
        expect(mayOpen(now, dueAt)).toBe(!isInTime(now, dueAt));
      }),
      { numRuns: 10_000 },
    );
  });

  it('by the database, whatever the rules say: a trigger holds it to the microsecond', async () => {
    const tender = await buildSealedTender(db);
    for (const microseconds of [-1, 0, 1, 1000, 1_000_000]) {
      const bidder = await buildBidder(db);
      const sealed = await sealFor(db, tender, bidder);
      const made = await commitAt(db, tender, bidder, sealed, tenderDays.due.add({ microseconds }));
      expect('bidId' in made).toBe(microseconds <= 0);
    }
  });
});
