import { randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildBidder, buildTender, offerFor, tenderDays } from '../../../../test/builders/procurement.ts';
import { sealFor, temporaryObjects } from '../../../../test/builders/sealed.ts';
import { buildSealedTender } from '../../../../test/builders/sealed-tender.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { databaseClock } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import type { Objects } from '../../../objects/objects.ts';
import { systemRandom } from '../../../values/random.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { toBundleFiles } from '../attachments/attachments.ts';
import { listRefusedBids, listStandingBids } from '../bids.queries.ts';
import { openBids } from '../open-bids.ts';
import { insertBid } from '../save-bid.queries.ts';
import { submitBid } from '../submit-bid.ts';
import { commitBid } from './commit-bid.ts';
import { sealOnArrival } from './seal-on-arrival.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

type Bidder = Awaited<ReturnType<typeof buildBidder>>;
const actsAs = ({ actor }: Pick<Bidder, 'actor'>) => ({
  actor,
  clock: databaseClock,
  random: systemRandom(),
});
const aMoment = async (milliseconds: number): Promise<Temporal.Instant> =>
  (await databaseClock.now(db)).add({ milliseconds });

/** A store that is slow until told to go on, and says when somebody waits for it. */
function slowObjects() {
  const store = temporaryObjects();
  const asked = signal();
  const goOn = signal();
  const objects: Objects = {
    ...store,
    async keep(file) {
      asked.give();
      await goOn.given;
      await store.keep(file);
    },
  };
  return { objects, isAsked: asked.given, goOn: goOn.give };
}

function signal() {
  let give = () => {};
  const given = new Promise<void>((resolve) => {
    give = resolve;
  });
  return { given, give: () => give() };
}

describe('a bid that came in time is in time, whoever else is served first', () => {
  it('holds nobody up while 20 MB of a rival are sealed and kept', async () => {
    const tender = await buildSealedTender(db, await aMoment(60_000));
    const [rival, honest] = [await buildBidder(db), await buildBidder(db)];
    const sealed = await sealFor(db, { ...tender, openers: named(tender) }, honest);
    const { objects, isAsked, goOn } = slowObjects();
    const { bodyId, procurementId } = tender;
    const of = { bodyId, procurementId, mostBytes: 1e9 };
    const slow = transact(db, rival.actor, (tx) =>
      sealOnArrival(tx, actsAs(rival), {
        ...of,
        supplierId: rival.supplierId,
        bundle: new Uint8Array(20_000_000),
        objects,
      }),
    );
    await isAsked;
    const made = await transact(db, honest.actor, (tx) =>
      commitBid(tx, actsAs(honest), {
        ...of,
        supplierId: honest.supplierId,
        envelope: sealed.envelopeText,
        sealing: 'openers-browser',
      }),
    );
    expect(made).toHaveProperty('bidId');
    expect(await listStandingBids(db, tender)).toHaveLength(1);
    goOn();
    expect(await slow).toHaveProperty('keyFile');
  });

  it('is taken where it had to wait beyond the deadline, and is late where it came after it', async () => {
    const due = await aMoment(1500);
    const tender = await buildTender(db, {}, due);
    const [early, late] = [await buildBidder(db), await buildBidder(db)];
    const submit = async (bidder: Bidder) => {
      const offer = await offerFor(db, tender);
      const input = { ...tender, supplierId: bidder.supplierId, offer, sealingKey: testIdentity };
      return transact(db, bidder.actor, (tx) => submitBid(tx, actsAs(bidder), input));
    };
    const waiting: Promise<unknown>[] = [];
    await transact(db, tender.officer, async (tx) => {
      await getProcurementForUpdate(tx, tender);
      waiting.push(submit(early));
      await wait(1700);
      waiting.push(submit(late));
      await wait(100);
    });
    expect(await waiting[0]).toHaveProperty('bidId');
    expect(await waiting[1]).toMatchObject({ refused: 'deadline-passed' });
    const [bid] = await listStandingBids(db, tender);
    expect(bid && bid.committedAt.epochNanoseconds <= due.epochNanoseconds).toBe(true);
    expect(await listRefusedBids(db, tender)).toHaveLength(1);
  });

  it('is among those opened, though somebody opens them while it is still being kept', async () => {
    const due = await aMoment(1000);
    const tender = await buildTender(db, {}, due);
    const bidder = await buildBidder(db);
    const { objects, isAsked, goOn } = slowObjects();
    const files = await toBundleFiles([{ name: 'method.txt', content: Buffer.from('How we would do it.') }]);
    const input = { ...tender, supplierId: bidder.supplierId, sealingKey: testIdentity };
    const offer = await offerFor(db, tender);
    const slow = transact(db, bidder.actor, (tx) =>
      submitBid(tx, actsAs(bidder), { ...input, offer, documents: { files, objects } }),
    );
    await isAsked;
    await wait(1100);
    const opening = transact(db, tender.officer, (tx) =>
      openBids(tx, actsAs({ actor: tender.officer }), { ...tender, sealingKey: testIdentity, objects }),
    );
    await wait(200);
    goOn();
    const made = await slow;
    expect(made).toHaveProperty('bidId');
    const opened = await opening;
    expect(opened).toMatchObject({ opened: [{ bidId: 'bidId' in made ? made.bidId : '' }] });
    const again = {
      id: randomUUID(),
      supplierId: (await buildBidder(db)).supplierId,
      personId: bidder.actor.personId,
      committedAt: tenderDays.open,
      commitment: randomBytes(32),
      sealing: 'server' as const,
      sealedBytes: 1,
      envelope: null,
      ciphertextSha256: null,
      bytesArrivedAt: tenderDays.open,
    };
    // The database holds it, whatever time a bid says it came.
    await expect(db.transaction().execute((tx) => insertBid(tx, tender, again))).rejects.toMatchObject({
      constraint: 'bid_before_opening',
    });
  });
});

function named({ openers }: Awaited<ReturnType<typeof buildSealedTender>>) {
  return openers.map((opener, index) => ({
    ...opener,
    office: `Office ${index + 1}`,
    actor: { personId: opener.personId, hat: { kind: 'resident' as const } },
  }));
}
