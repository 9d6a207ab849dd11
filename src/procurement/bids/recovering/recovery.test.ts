import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { buildOfficer } from '../../../../test/builders/people.ts';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import {
  buildSealedTender,
  openersPost,
  type SealedTender,
  sealedBidAt,
  temporaryObjects,
} from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { testIdentity } from '../../../../test/sealing.ts';
import type { Actor } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { openBids } from '../open-bids.ts';
import { listOpenedBids } from '../opened-bids.queries.ts';
import { sayKeyLost } from '../openers/say-key-lost.ts';
import { openLateBids } from '../opening/open-late.ts';
import { readOpeningKeys } from '../opening/opening.queries.ts';
import { beginRecovery } from './begin-recovery.ts';
import { openRest } from './open-rest.ts';
import { releaseKey } from './release-key.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const objects = temporaryObjects();
/** Bids are due on Friday 24 July 2026: the openers have until Wednesday, and suppliers until the Friday
 * after: 3 August is a bank holiday in Scotland. */
const asked = Temporal.Instant.from('2026-07-30T09:00:00Z');
const endsAt = Temporal.Instant.from('2026-08-07T22:59:00Z');
type Bidder = Awaited<ReturnType<typeof buildBidder>>;

function recover(tender: SealedTender, workingDays = 5, at = asked) {
  return transact(db, tender.officer, (tx) =>
    beginRecovery(tx, actsAt(tender.officer, at), {
      ...tender,
      workingDays,
      publicUrl: 'http://localhost',
    }),
  );
}
function release(tender: SealedTender, bidder: Bidder, keyFile: string, at = asked.add({ hours: 1 })) {
  const { supplierId } = bidder;
  return transact(db, bidder.actor, (tx) =>
    releaseKey(tx, actsAt(bidder.actor, at), { ...tender, supplierId, keyFile }),
  );
}
function open(tender: SealedTender, at = asked.add({ hours: 2 })) {
  return transact(db, tender.officer, (tx) =>
    openBids(tx, actsAt(tender.officer, at), { ...tender, sealingKey: testIdentity, objects }),
  );
}
const why = 'The openers and the supplier were telephoned three times and none of them answered.';
async function rest(tender: SealedTender, at: Temporal.Instant, who?: Actor, reason = why) {
  const actor = who ?? (await another(tender));
  return transact(db, actor, (tx) =>
    openRest(tx, actsAt(actor, at), { ...tender, reason, publicUrl: 'http://localhost' }),
  );
}
function late(tender: SealedTender, at: Temporal.Instant) {
  return transact(db, nobody, (tx) =>
    openLateBids(tx, actsAt(nobody, at), {
      ...tender,
      sealingKey: testIdentity,
      objects,
      publicUrl: 'http://localhost',
    }),
  );
}
async function another({ bodyId }: SealedTender): Promise<Actor> {
  const { personId } = await buildOfficer(db, bodyId, 'commissioner');
  return { personId, hat: { kind: 'body', bodyId, role: 'commissioner' } };
}
async function addressOf({ actor }: Bidder) {
  const person = db.selectFrom('person').select('email').where('id', '=', actor.personId);
  return (await person.executeTakeFirstOrThrow()).email;
}
function insertAward(tender: SealedTender, bidId: string) {
  const of = { body_id: tender.bodyId, procurement_id: tender.procurementId, bid_id: bidId };
  const decided = { decided_by: tender.officer.personId, decided_at: asked, reason: 'It came first.' };
  return db
    .insertInto('award')
    .values({ ...of, ...decided, evaluation: '{}', result: '{}' })
    .execute();
}
/** How many shares and released keys of a purchase are kept, seen as the act of opening sees them. */
function countKept({ bodyId, procurementId }: SealedTender) {
  return db.transaction().execute(async (tx) => {
    const { shares, released } = await readOpeningKeys(tx, { bodyId, procurementId });
    return shares.length + released.size;
  });
}
async function withTwoBids() {
  const tender = await buildSealedTender(db);
  const bidders = [await buildBidder(db), await buildBidder(db)] as const;
  const at = tenderDays.open;
  const bids = [
    await sealedBidAt(db, tender, bidders[0], { at, objects }),
    await sealedBidAt(db, tender, bidders[1], { at, objects }),
  ] as const;
  await openersPost(db, tender, tender.openers.slice(0, 2), tenderDays.opened);
  return { tender, bidders, bids };
}

describe('when too few openers can open', () => {
  it('suppliers give the keys to their own bids, and all open together; nothing else opens one', async () => {
    const { tender, bidders, bids } = await withTwoBids();
    expect(await release(tender, bidders[0], bids[0].keyFile)).toEqual({ refused: 'not-asked' });
    expect(await recover(tender, 4)).toEqual({ refused: 'window-too-short' });
    expect(await recover(tender)).toEqual({ asked: 2 });
    expect(await release(tender, bidders[0], bids[1].keyFile)).toEqual({ refused: 'other-key' });
    expect(await release(tender, bidders[0], 'no key')).toEqual({ refused: 'not-a-key' });
    expect(await release(tender, bidders[0], bids[0].keyFile)).toEqual({ released: true });
    expect(await open(tender)).toEqual({ refused: 'keys-missing' });
    expect(await release(tender, bidders[1], bids[1].keyFile)).toEqual({ released: true });
    expect(await open(tender)).toMatchObject({ opened: [{}, {}], unreadable: [] });
    const types = await db
      .selectFrom('record_entry')
      .select('type')
      .where('procurement_id', '=', tender.procurementId)
      .execute();
    const counted = types.filter(({ type }) => type === 'bid-key-released' || type === 'recovery-begun');
    expect(counted).toHaveLength(3);
  });

  it('nothing opens without a key when the time is over, unless somebody else decides it and says why', async () => {
    const { tender, bidders, bids } = await withTwoBids();
    await recover(tender);
    await release(tender, bidders[1], bids[1].keyFile);
    expect(await rest(tender, endsAt)).toEqual({ refused: 'window-runs' });
    const over = endsAt.add({ hours: 24 * 30 });
    expect(await open(tender, over)).toEqual({ refused: 'keys-missing' });
    expect(await rest(tender, over, tender.officer)).toEqual({ refused: 'begun-by-you' });
    expect(await rest(tender, over, undefined, 'It is enough')).toEqual({ refused: 'too-short' });
    expect(await rest(tender, over, bidders[0].actor)).toEqual({ refused: 'acts-for-bidder' });
    expect(await rest(tender, over)).toEqual({ leftSealed: 1 });
    expect(await open(tender, over)).toMatchObject({
      opened: [{ bidId: bids[1].bidId, label: 'A' }],
      unreadable: [{ bidId: bids[0].bidId, why: 'key-missing' }],
    });
    const mail = await db.selectFrom('mail_message').select(['recipient', 'subject']).execute();
    const told = mail.filter(({ subject }) => subject.startsWith('The other bids are opened'));
    expect(told).toEqual([expect.objectContaining({ recipient: await addressOf(bidders[0]) })]);
  });

  it('a bid left sealed joins with the next letter, by its supplier’s key or a late opener', async () => {
    for (const how of ['supplier', 'opener'] as const) {
      const { tender, bidders, bids } = await withTwoBids();
      await recover(tender);
      await release(tender, bidders[1], bids[1].keyFile);
      const over = endsAt.add({ hours: 24 });
      await rest(tender, over);
      await open(tender, over);
      const later = over.add({ hours: 24 });
      expect(await late(tender, later)).toEqual({ refused: 'keys-missing' });
      expect(await release(tender, bidders[1], bids[1].keyFile, later)).toEqual({
        refused: 'already-opened',
      });
      if (how === 'supplier') await release(tender, bidders[0], bids[0].keyFile, later);
      else await openersPost(db, tender, tender.openers.slice(2, 3), later);
      expect(await late(tender, later)).toEqual({ opened: [{ bidId: bids[0].bidId, label: 'B' }] });
      expect((await listOpenedBids(db, tender)).map(({ label }) => label)).toEqual(['A', 'B']);
      expect(await late(tender, later)).toEqual({ refused: 'nothing-left' });
    }
  });

  it('once the award is decided no bid joins, not even in the database', async () => {
    const { tender, bidders, bids } = await withTwoBids();
    await recover(tender);
    await release(tender, bidders[1], bids[1].keyFile);
    const over = endsAt.add({ hours: 24 });
    await rest(tender, over);
    await open(tender, over);
    await insertAward(tender, bids[1].bidId);
    expect(await release(tender, bidders[0], bids[0].keyFile, over)).toEqual({ refused: 'already-opened' });
    const forced = db
      .updateTable('bid_left_sealed')
      .set({ opened_at: over })
      .where('procurement_id', '=', tender.procurementId)
      .execute();
    await expect(forced).rejects.toSatisfy((error) => isViolation(error, 'late_bid_before_award'));
    expect(await countKept(tender)).toBe(0);
  });

  it('where so many openers lost their keys that too few remain, nobody waits', async () => {
    const tender = await buildSealedTender(db);
    const bidder = await buildBidder(db);
    await sealedBidAt(db, tender, bidder, { at: tenderDays.open, objects });
    const at = Temporal.Instant.from('2026-07-24T11:30:00Z');
    const say = (opener: SealedTender['openers'][number]) =>
      transact(db, opener.actor, (tx) => sayKeyLost(tx, actsAt(opener.actor, at), tender));
    for (const opener of tender.openers.slice(0, 2)) expect(await say(opener)).toEqual({ said: true });
    expect(await recover(tender, 5, at)).toEqual({ refused: 'openers-have-time' });
    for (const opener of tender.openers.slice(2, 3)) await say(opener);
    expect(await recover(tender, 5, at)).toEqual({ asked: 1 });
    const because = db
      .selectFrom('bid_box')
      .select('recovery_because')
      .where('procurement_id', '=', tender.procurementId);
    expect(await because.executeTakeFirst()).toEqual({ recovery_because: 'fewer-remain' });
  });

  it('suppliers are asked only after the openers had three working days', async () => {
    const { tender } = await withTwoBids();
    for (const early of ['2026-07-24T11:00:01Z', '2026-07-29T22:59:59Z'])
      expect(await recover(tender, 5, Temporal.Instant.from(early))).toEqual({
        refused: 'openers-have-time',
      });
    expect(await recover(tender, 5, Temporal.Instant.from('2026-07-29T23:00:00Z'))).toEqual({ asked: 2 });
  });

  it('openers and suppliers who come late still open every bid, as long as none is open', async () => {
    const { tender, bidders, bids } = await withTwoBids();
    await recover(tender);
    const late = endsAt.add({ hours: 1 });
    expect(await release(tender, bidders[0], bids[0].keyFile, late)).toEqual({ released: true });
    await openersPost(db, tender, tender.openers.slice(2, 3), late);
    expect(await open(tender, late)).toMatchObject({ opened: [{}, {}], unreadable: [] });
  });

  it('nobody is asked where enough openers have sent their parts', async () => {
    const { tender } = await withTwoBids();
    await openersPost(db, tender, tender.openers.slice(2, 3), tenderDays.opened);
    expect(await recover(tender)).toEqual({ refused: 'nothing-missing' });
  });
});
