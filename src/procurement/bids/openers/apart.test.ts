import { afterAll, describe, expect, it } from 'vitest';
import { buildOfficer, carriedOut, setUpBy } from '../../../../test/builders/people.ts';
import {
  actsAt,
  buildBidder,
  buildDraftedTender,
  tenderDays,
} from '../../../../test/builders/procurement.ts';
import { buildSealedTender, commitAt, sealFor } from '../../../../test/builders/sealed.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { grantSupplierRole } from '../../../people/roles/grant-role.ts';
import { nameOpener } from './name-openers.ts';
import { listOpeners } from './openers.queries.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

async function emailOf(personId: string): Promise<string> {
  const person = db.selectFrom('person').select('email').where('id', '=', personId);
  return (await person.executeTakeFirstOrThrow()).email ?? '';
}
async function name(tender: Awaited<ReturnType<typeof buildDraftedTender>>, personId: string) {
  const given = {
    email: await emailOf(personId),
    name: 'X',
    office: 'Head of audit',
    link: 'http://localhost/',
  };
  return transact(db, tender.officer, (tx) =>
    nameOpener(tx, actsAt(tender.officer, tenderDays.prepared), {
      ...tender,
      ...given,
      fromBuyingDepartment: false,
    }),
  );
}

describe('who opens', () => {
  it('is not who names, and not who acts for a supplier', async () => {
    const tender = await buildDraftedTender(db, { sealing: 'openers' });
    expect(await name(tender, tender.officer.personId)).toEqual({ refused: 'names-themself' });
    const bidder = await buildBidder(db);
    expect(await name(tender, bidder.actor.personId)).toEqual({ refused: 'acts-for-supplier' });
  });

  it('counts as of the department when they buy for the body, whatever the officer ticked', async () => {
    const tender = await buildDraftedTender(db, { sealing: 'openers' });
    for (const role of ['commissioner', 'procurement-officer'] as const) {
      const { personId } = await buildOfficer(db, tender.bodyId, role, { email: `${role}@example.org` });
      expect(await name(tender, personId)).toEqual({ personId });
    }
    const third = await buildOfficer(db, tender.bodyId, 'commissioner', { email: 'third@example.org' });
    expect(await name(tender, third.personId)).toEqual({ refused: 'department-could-open' });
    const own = (await listOpeners(db, tender)).map(({ fromBuyingDepartment }) => fromBuyingDepartment);
    expect(own).toEqual([true, true]);
  });

  it('neither scores nor bids, not even in the database', async () => {
    const tender = await buildSealedTender(db);
    const [opener] = tender.openers;
    const personId = opener!.actor.personId;
    const key = { body_id: tender.bodyId, procurement_id: tender.procurementId };
    const forced = db
      .insertInto('evaluator')
      .values({ ...key, person_id: personId, kind: 'resident', appointed_at: tenderDays.open })
      .execute();
    await expect(forced).rejects.toSatisfy((error) => isViolation(error, 'opener_does_not_score'));
    const bidder = await buildBidder(db);
    const { supplierId } = bidder;
    await carriedOut(db, (tx) => grantSupplierRole(tx, setUpBy(), { supplierId, personId }));
    const sealed = await sealFor(db, tender, bidder);
    expect(await commitAt(db, tender, bidder, sealed, tenderDays.open)).toEqual({
      refused: 'conflicting-hats',
    });
  });
});
