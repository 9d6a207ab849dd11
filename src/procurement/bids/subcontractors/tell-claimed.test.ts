import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it } from 'vitest';
import { buildScored } from '../../../../test/builders/evaluation.ts';
import { buildRepresentative, buildSupplier } from '../../../../test/builders/people.ts';
import { actsAt } from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { nobody } from '../../../acts/nobody.ts';
import { tellClaimed } from './tell-claimed.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const at = Temporal.Instant.from('2026-08-01T09:00:00Z');

it('a supplier that a winning bid seems to name is told once, when somebody acts for it and the award is out', async () => {
  const built = await buildScored(db);
  const of = { body_id: built.bodyId, procurement_id: built.procurementId };
  const [like, loser] = [await buildSupplier(db), await buildSupplier(db)];
  const named = (label: string, id: string) => ({
    ...of,
    bid_id: built.bids[label]!.bidId,
    id,
    position: 0,
    name: 'Failsworth Joiners',
    work: 'Doors',
    share_basis_points: 1250,
    confirmed: true,
    like_supplier_id: id,
  });
  const rows = [named('B', like.supplierId), named('A', loser.supplierId)];
  await db.insertInto('opened_subcontractor').values(rows).execute();
  const tell = () => tellClaimed(db, actsAt(nobody, at), 'http://localhost');
  const mail = async () =>
    (await db.selectFrom('mail_message').select(['recipient', 'subject', 'body']).execute()).filter(
      ({ subject }) => subject.startsWith('A bid that won names you'),
    );
  await buildRepresentative(db, loser.supplierId);
  const decided = { decided_by: built.commissioner.personId, decided_at: at, reason: 'It came first.' };
  const award = { ...of, ...decided, bid_id: built.bids['B']!.bidId, evaluation: '{}', result: '{}' };
  await db.insertInto('award').values(award).execute();
  const { personId } = await buildRepresentative(db, like.supplierId);
  await tell();
  expect(await mail()).toEqual([]);
  await db
    .updateTable('award')
    .set({ published_at: at, summaries_sent_at: at })
    .where('procurement_id', '=', built.procurementId)
    .execute();
  await tell();
  await tell();
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  const [told, ...more] = await mail();
  expect([told?.recipient, more]).toEqual([email, []]);
  expect(told?.body).toContain('“Failsworth Joiners” does part of it: Doors, for about 12.5% of the price');
  expect(told?.body).toContain('from an address that');
});
