import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildBody, buildOfficer, buildPerson, carriedOut, setUpBy } from '../../../test/builders/people.ts';
import { openTestSite, type TestSite } from '../../../test/site.ts';
import type { Hat } from '../../acts/by.ts';
import { transact } from '../../acts/transact.ts';
import { findSigned } from '../../web/edge/admission.queries.ts';
import { endAllSessions, endSession, startSession } from './start-session.ts';

let test: TestSite;
beforeAll(async () => {
  test = await openTestSite();
});
afterAll(() => test.close());

const resident: Hat = { kind: 'resident' };
const start = (personId: string, hat: Hat = resident, at = Temporal.Now.instant()) =>
  carriedOut(test.db, (tx) => startSession(tx, setUpBy(at), { personId, hat }));
const signed = (token: string) => findSigned(test.site.pool, token);

describe('a session', () => {
  it('is known by its token, and stored by its hash', async () => {
    const { personId } = await buildPerson(test.db, { name: 'Jo Pendle' });
    const { token } = await start(personId);
    expect(await signed(token)).toMatchObject({ name: 'Jo Pendle', hatLabel: 'Resident' });
    expect(await signed(`${token}x`)).toBeUndefined();
    const rows = await test.db.selectFrom('session').selectAll().execute();
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('lasts a resident 30 days', async () => {
    const { personId } = await buildPerson(test.db);
    const ago = (hours: number) => start(personId, resident, Temporal.Now.instant().subtract({ hours }));
    expect(await signed((await ago(30 * 24 - 1)).token)).toBeDefined();
    expect(await signed((await ago(30 * 24 + 1)).token)).toBeUndefined();
  });

  it('lasts anyone with a role 12 hours, also while they are a resident', async () => {
    const { bodyId } = await buildBody(test.db);
    const { personId } = await buildOfficer(test.db, bodyId, 'evaluator');
    const ago = (hours: number) => start(personId, resident, Temporal.Now.instant().subtract({ hours }));
    expect(await signed((await ago(11)).token)).toBeDefined();
    expect(await signed((await ago(13)).token)).toBeUndefined();
  });

  it('can be ended, one or all of them', async () => {
    const { personId } = await buildPerson(test.db);
    const [one, two, three] = [await start(personId), await start(personId), await start(personId)];
    await transact(test.db, undefined, (tx) => endSession(tx, one));
    expect([await signed(one.token), (await signed(two.token))?.actor.personId]).toEqual([
      undefined,
      personId,
    ]);
    await transact(test.db, undefined, (tx) => endAllSessions(tx, { personId }));
    expect([await signed(two.token), await signed(three.token)]).toEqual([undefined, undefined]);
  });
});
