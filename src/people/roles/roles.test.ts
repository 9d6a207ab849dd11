import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  buildBody,
  buildOfficer,
  buildPerson,
  buildRepresentative,
  buildSupplier,
  carriedOut,
  setUpBy,
} from '../../../test/builders/people.ts';
import { openTestSite, show, signInAs, type TestSite } from '../../../test/site.ts';
import { transact } from '../../acts/transact.ts';
import { endRole } from './end-role.ts';
import { grantOperator, grantRole } from './grant-role.ts';
import { listHats, listRepresentatives } from './roles.queries.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());

const give = (bodyId: string, personId: string) =>
  transact(test.db, undefined, (tx) => grantRole(tx, setUpBy(), { bodyId, personId, role: 'evaluator' }));
const end = (bodyId: string, personId: string, role: 'evaluator' | 'administrator', reason = 'Has left') =>
  transact(test.db, undefined, (tx) => endRole(tx, setUpBy(), { bodyId, personId, role, reason }));
const recorded = (bodyId: string) =>
  test.db
    .selectFrom('record_entry')
    .select(['type', 'facts'])
    .where('body_id', '=', bodyId)
    .where('type', 'like', 'role-%')
    .orderBy('type', 'desc')
    .execute();

describe('roles', () => {
  it('are listed with their labels, a resident’s last', async () => {
    const { bodyId } = await buildBody(test.db, { name: 'Oldham Council' });
    const { supplierId } = await buildSupplier(test.db, { name: 'Larkhill Repairs' });
    const { personId } = await buildRepresentative(test.db, supplierId);
    await give(bodyId, personId);
    await carriedOut(test.db, (tx) => grantOperator(tx, setUpBy(), { personId }));
    const labels = (await listHats(test.db, personId)).map(({ label }) => label);
    expect(labels).toEqual(['Evaluator, Oldham Council', 'Larkhill Repairs', 'Operator', 'Resident']);
    expect(await listRepresentatives(test.db, [supplierId])).toEqual([{ personId, supplierId }]);
  });

  it('are given once, ended with a reason, and given again', async () => {
    const { bodyId } = await buildBody(test.db);
    const { personId } = await buildPerson(test.db);
    expect(await give(bodyId, personId)).toEqual({ granted: true });
    expect(await give(bodyId, personId)).toEqual({ refused: 'already-held' });
    expect(await end(bodyId, personId, 'evaluator', ' ')).toEqual({ refused: 'reason-blank' });
    expect(await end(bodyId, personId, 'evaluator')).toEqual({ ended: true });
    expect(await end(bodyId, personId, 'evaluator')).toEqual({ refused: 'not-held' });
    expect(await give(bodyId, personId)).toEqual({ granted: true });
    expect(await listHats(test.db, personId)).toHaveLength(2);
  });

  it('are on the record by office, without anybody’s name', async () => {
    const { bodyId } = await buildBody(test.db);
    const { personId } = await buildOfficer(test.db, bodyId, 'evaluator', {
      name: 'Jo Pendle',
      email: 'jo.pendle@example.org',
    });
    await end(bodyId, personId, 'evaluator', 'Jo Pendle has left');
    const entries = await recorded(bodyId);
    expect(entries.map(({ type }) => type)).toEqual(['role-granted', 'role-ended']);
    expect(JSON.parse(entries[0]?.facts ?? '')).toMatchObject({ role: 'evaluator', givenAs: 'set-up' });
    expect(JSON.stringify(entries)).not.toMatch(new RegExp(`pendle|${personId}`, 'i'));
  });

  it('end at once where someone is signed in', async () => {
    const { bodyId, slug } = await buildBody(test.db);
    await buildOfficer(test.db, bodyId, 'administrator');
    const { personId } = await buildOfficer(test.db, bodyId, 'administrator');
    const cookie = await signInAs(test.db, personId, { kind: 'body', bodyId, role: 'administrator' });
    expect((await show(test.app, `/work/${slug}/people`, cookie)).status).toBe(200);
    await end(bodyId, personId, 'administrator');
    expect((await show(test.app, `/work/${slug}/people`, cookie)).status).toBe(403);
  });

  it('leave a body one administrator, also when two end each other at once', async () => {
    const { bodyId } = await buildBody(test.db);
    const one = await buildOfficer(test.db, bodyId, 'administrator');
    const other = await buildOfficer(test.db, bodyId, 'administrator');
    const answers = await Promise.all([
      end(bodyId, one.personId, 'administrator'),
      end(bodyId, other.personId, 'administrator'),
    ]);
    expect(answers.filter((answer) => 'ended' in answer)).toHaveLength(1);
    expect(answers).toContainEqual({ refused: 'last-administrator' });
  });
});
