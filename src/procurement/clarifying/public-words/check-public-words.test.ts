import { afterAll, expect, it } from 'vitest';
import {
  actsAt,
  bidAt,
  buildBidder,
  buildOpenedTender,
  buildTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { openTestSite, send, signInAs } from '../../../../test/site.ts';
import { clockAt } from '../../../acts/clock.ts';
import { transact } from '../../../acts/transact.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { checkPublicWords } from './check-public-words.ts';

const { app, db, close } = await openTestSite({ clock: clockAt(tenderDays.open) });
afterAll(close);

const nameOf = async (supplierId: string) =>
  (await db.selectFrom('supplier').select('name').where('id', '=', supplierId).executeTakeFirstOrThrow())
    .name;
type Tender = Awaited<ReturnType<typeof buildTender>>;
const check = (tender: Tender, reason: string, exceptBids: string[] = []) =>
  transact(db, tender.officer, (tx) =>
    checkPublicWords(tx, actsAt(tender.officer, tenderDays.open), tender, { reason }, { exceptBids }),
  );
const bidOf = async ({ bodyId, procurementId }: ProcurementKey, supplierId: string) =>
  (
    await db
      .selectFrom('bid')
      .select('id')
      .where('body_id', '=', bodyId)
      .where('procurement_id', '=', procurementId)
      .where('supplier_id', '=', supplierId)
      .executeTakeFirstOrThrow()
  ).id;

it('before the opening a name is refused whether its supplier bid or not: a refusal tells nobody who bid', async () => {
  const tender = await buildTender(db);
  const [bidder, other] = [await buildBidder(db), await buildBidder(db)];
  await bidAt(db, tender, bidder, tenderDays.open);
  for (const { supplierId } of [bidder, other]) {
    const name = await nameOf(supplierId);
    expect((await check(tender, `Because ${name} asked.`))?.['reason']).toContain(name);
  }
  expect(await check(tender, 'Because a bidder asked.')).toBeNull();
});

it('after it a reason about one bid may name its bidder, and no other bidder or person of one', async () => {
  const opened = await buildOpenedTender(db, 2);
  const [winner, loser] = opened.bidders;
  const own = await bidOf(opened, winner!.supplierId);
  const [won, lost] = [await nameOf(winner!.supplierId), await nameOf(loser!.supplierId)];
  expect(await check(opened, `${won} shows how.`, [own])).toBeNull();
  const found = (await check(opened, `${won} beats ${lost.toUpperCase()}.`, [own]))?.['reason'];
  expect(found).toContain(lost);
  expect(found).not.toContain(won);
  await db
    .updateTable('person')
    .set({ name: 'Oyelaran Quist' })
    .where('id', '=', loser!.actor.personId)
    .execute();
  expect((await check(opened, 'Oyelaran Quist wrote it.'))?.['reason']).toContain('Oyelaran Quist');
});

it('a form that names or gives an address comes back with the sentence beside its field, and all that was typed', async () => {
  const tender = await buildTender(db);
  const cookie = await signInAs(db, tender.officer.personId, tender.officer.hat);
  const path = `/work/${tender.bodySlug}/procurements/${tender.slug}/give-up`;
  const reason = 'The homes go. Ask kim@homes.example.org or 0161 496 0000.';
  const { status, html } = await send(app, path, { reason, sure: 'yes' }, cookie);
  expect(status).toBe(422);
  expect(html).toContain('This holds the e-mail address kim@homes.example.org.');
  expect(html).toContain('telephone number 0161 496 0000');
  expect(html).toContain(`${reason}</textarea>`);
  const row = await db
    .selectFrom('procurement')
    .select('abandoned_at')
    .where('id', '=', tender.procurementId)
    .executeTakeFirstOrThrow();
  expect(row.abandoned_at).toBeNull();
});
