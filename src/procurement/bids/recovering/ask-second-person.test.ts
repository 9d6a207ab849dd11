import { Temporal } from 'temporal-polyfill';
import { afterAll, expect, it } from 'vitest';
import { buildOfficer } from '../../../../test/builders/people.ts';
import { actsAt, buildBidder, tenderDays } from '../../../../test/builders/procurement.ts';
import { buildSealedTender, sealedBidAt, temporaryObjects } from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import type { Hat } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import { askSecondPerson } from './ask-second-person.ts';
import { beginRecovery } from './begin-recovery.ts';
import { listRestTasks } from './tasks.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;
const publicUrl = 'http://localhost';
const asked = Temporal.Instant.from('2026-07-30T09:00:00Z');
const endsAt = Temporal.Instant.from('2026-08-07T22:59:00Z');

it('when the time for keys is over somebody else than whoever asked is written to once, and has a task', async () => {
  const tender = await buildSealedTender(db);
  const { bodyId } = tender;
  await sealedBidAt(db, tender, await buildBidder(db), { at: tenderDays.open, objects: temporaryObjects() });
  const begin = { ...tender, workingDays: 5, publicUrl };
  await transact(db, tender.officer, (tx) => beginRecovery(tx, actsAt(tender.officer, asked), begin));
  const second = (await buildOfficer(db, bodyId, 'commissioner')).personId;
  const mine: Hat = { kind: 'body', bodyId, role: 'commissioner' };
  const chore = (at: Temporal.Instant) => askSecondPerson(db, actsAt(nobody, at), publicUrl);
  const mail = async () =>
    (await db.selectFrom('mail_message').select(['recipient', 'subject', 'body']).execute()).filter(
      ({ subject }) => subject.startsWith('Somebody has to decide'),
    );
  await chore(endsAt);
  expect(await mail()).toEqual([]);
  expect(await listRestTasks(db, second, [mine], endsAt)).toEqual([]);
  const over = endsAt.add({ minutes: 2 });
  await chore(over);
  await chore(over.add({ minutes: 1 }));
  const { email } = await db
    .selectFrom('person')
    .select('email')
    .where('id', '=', second)
    .executeTakeFirstOrThrow();
  expect(await mail()).toEqual([
    expect.objectContaining({ recipient: email, body: expect.stringContaining('/recovery/rest') }),
  ]);
  expect(await listRestTasks(db, second, [mine], over)).toMatchObject([{ hat: mine }]);
  expect(await listRestTasks(db, tender.officer.personId, [tender.officer.hat], over)).toEqual([]);
});
