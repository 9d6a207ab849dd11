import { afterAll, describe, expect, it } from 'vitest';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  commitAt,
  openersPost,
  type SealedTender,
  sealedBidAt,
  sealFor,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import { transact } from '../../../acts/transact.ts';
import { countBids } from '../bids.queries.ts';
import { sealOf } from '../box/envelope-seal.rules.ts';
import { listEmptiesDue } from '../box/envelopes.queries.ts';
import { drawEmpties, putInEmpty } from '../box/keep-boxes.ts';
import { withdrawBid } from '../committing/withdraw-bid.ts';
import { openBids } from '../open-bids.ts';
import { listOpenedBids } from '../opened-bids.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();

function openAt(tender: SealedTender, at = tenderDays.opened.add({ hours: 3 })) {
  const { bodyId, procurementId } = tender;
  return transact(db, tender.officer, (tx) =>
    openBids(tx, actsAt(tender.officer, at), { bodyId, procurementId, sealingKey: testIdentity, objects }),
  );
}

async function entriesOf({ procurementId }: SealedTender) {
  const rows = await db
    .selectFrom('record_entry')
    .select(['type', 'facts'])
    .where('procurement_id', '=', procurementId)
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map(({ type, facts }) => ({ type, facts: JSON.parse(facts) }));
}

describe('bids sealed to openers', () => {
  it('open together once any three of five have sent their parts, and not before', async () => {
    const tender = await buildSealedTender(db);
    for (const pricePence of [100_000_000, 200_000_000])
      await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects, pricePence });
    expect(await openAt(tender)).toEqual({ refused: 'keys-missing' });
    const [, second, third, fourth] = tender.openers;
    const two = [second!, fourth!];
    await openersPost(db, tender, two, tenderDays.opened);
    expect(await openAt(tender)).toEqual({ refused: 'keys-missing' });
    await openersPost(db, tender, [third!], tenderDays.opened);
    expect(await openAt(tender)).toMatchObject({ opened: [{}, {}], unreadable: [] });
    const prices = (await listOpenedBids(db, tender)).map(({ pricePence }) => pricePence);
    expect(prices.sort()).toEqual([100_000_000, 200_000_000]);
    expect(await openAt(tender)).toEqual({ refused: 'already-opened' });
  });

  it('tell at the opening what was in every envelope: anyone can hold each against the record', async () => {
    const tender = await buildSealedTender(db);
    const [stays, leaves] = [await buildBidder(db), await buildBidder(db)];
    await sealedBidAt(db, tender, stays, { at: tenderDays.open, objects });
    await sealedBidAt(db, tender, stays, { at: tenderDays.open.add({ hours: 1 }), objects });
    await sealedBidAt(db, tender, leaves, { at: tenderDays.open.add({ hours: 2 }), objects });
    const by = actsAt(leaves.actor, tenderDays.open.add({ hours: 3 }));
    await transact(db, leaves.actor, (tx) => withdrawBid(tx, by, { ...tender, ...leaves }));
    await transact(db, undefined, (tx) => drawEmpties(tx, by, tender));
    const empties = await listEmptiesDue(db, tenderDays.due);
    for (const empty of empties.filter(({ procurementId }) => procurementId === tender.procurementId))
      await transact(db, undefined, (tx) => putInEmpty(tx, actsAt(leaves.actor, empty.dueAt), empty));
    const before = (await entriesOf(tender)).filter(({ type }) => type === 'envelope-put-in');
    expect(new Set(before.map(({ facts }) => Object.keys(facts).sort().join()))).toEqual(
      new Set(['occurredAt,sealed']),
    );
    await openersPost(db, tender, tender.openers.slice(0, 3), tenderDays.opened);
    await openAt(tender);
    const { facts } = (await entriesOf(tender)).find(({ type }) => type === 'bids-opened')!;
    const told: { sealed: string; holds: 'bid'; commitment: string; salt: string; became: string }[] =
      facts.envelopes;
    expect(told.map(({ sealed }) => sealed).sort()).toEqual(before.map((entry) => entry.facts.sealed).sort());
    for (const { sealed, holds, commitment, salt } of told)
      expect(sealOf({ holds, commitment }, Buffer.from(salt, 'hex'))).toBe(sealed);
    const became = told.filter(({ holds }) => holds === 'bid').map((one) => one.became);
    expect(became).toEqual(['replaced', 'opened', 'withdrawn']);
    expect(told.filter(({ holds }) => (holds as string) === 'nothing').length).toBeGreaterThanOrEqual(6);
    expect(facts.bids[0]).toHaveProperty('plaintext', expect.stringMatching(/^[0-9a-f]{64}$/));
  });

  it('a bid whose bytes never came is told as such once the grace is over; the others open', async () => {
    const tender = await buildSealedTender(db);
    const [whole, never] = [await buildBidder(db), await buildBidder(db)];
    await sealedBidAt(db, tender, whole, { at: tenderDays.open, objects });
    await commitAt(db, tender, never, await sealFor(db, tender, never), tenderDays.due);
    await openersPost(db, tender, tender.openers.slice(0, 3), tenderDays.opened);
    expect(await openAt(tender, tenderDays.due.add({ minutes: 120 }))).toEqual({ refused: 'bytes-may-come' });
    expect(await openAt(tender)).toMatchObject({
      opened: [{ label: 'A' }],
      unreadable: [{ why: 'bytes-never-came' }],
    });
    expect(await countBids(db, tender)).toMatchObject({ standing: 2, readable: 1 });
  });

  it('whoever tries early, with parts or to open, is refused, and the record says that somebody tried', async () => {
    const tender = await buildSealedTender(db);
    await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects });
    expect(await openersPost(db, tender, tender.openers.slice(0, 1), tenderDays.due)).toEqual([
      { refused: 'deadline-not-passed' },
    ]);
    expect(await openAt(tender, tenderDays.due)).toEqual({ refused: 'deadline-not-passed' });
    const attempts = (await entriesOf(tender)).filter(({ type }) => type === 'early-opening-refused');
    expect(attempts.map(({ facts }) => facts.attempt).sort()).toEqual(['open', 'shares']);
  });

  it('a bid that comes late is refused, with what came in the record under a salt', async () => {
    const tender = await buildSealedTender(db);
    const bidder = await buildBidder(db);
    const sealed = await sealFor(db, tender, bidder);
    const late = await commitAt(db, tender, bidder, sealed, tenderDays.due.add({ nanoseconds: 1000 }));
    expect(late).toMatchObject({ refused: 'deadline-passed' });
    const entry = (await entriesOf(tender)).at(-1);
    expect(entry).toMatchObject({
      type: 'bid-refused',
      facts: { sealed: expect.stringMatching(/^[0-9a-f]{64}$/) },
    });
    expect(entry?.facts.sealed).not.toBe(sealed.commitment);
  });
});
