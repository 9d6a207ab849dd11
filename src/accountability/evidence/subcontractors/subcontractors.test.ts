import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import { actingAt, attempt, buildSigned } from '../../../../test/builders/delivery.ts';
import { buildRepresentative, buildSupplier } from '../../../../test/builders/people.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { getPromise } from '../../promises/promises.queries.ts';
import { listEvidenceTasks } from '../list-evidence-tasks.ts';
import { answerSubcontractor } from './answer-subcontractor.ts';
import { listSubReports } from './subcontractors.queries.ts';
import { tellPrime } from './tell-prime.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());
const signed = await buildSigned(db);
const { bodyId, procurementId, visitsId: promiseId, maker } = signed;
const at = '2026-10-20T09:00:00Z';
const below = await buildSupplier(db, { name: 'Tib Street Joinery' });
const joiner = await buildRepresentative(db, below.supplierId, { name: 'Ruth Okafor-Lees' });
const sub = actingAt(at, joiner.personId, { kind: 'supplier', supplierId: below.supplierId });
const levels = async () =>
  (await getPromise(db, { bodyId, promiseId }, Temporal.PlainDate.from('2026-10-20'))).levels;
/** What waits for the prime among its tasks, of this promise’s reports. */
const tasks = async () =>
  (await listEvidenceTasks(db, maker.personId, [maker.hat], Temporal.Instant.from(at))).filter(({ href }) =>
    href.endsWith('#from'),
  );
const tell = (quantity = 12) =>
  attempt(db, sub, (tx, by) =>
    tellPrime(tx, by, {
      bodyId,
      promiseId,
      quantity,
      note: 'Twelve homes in Werneth.',
      link: 'https://example.org/a',
    }),
  );
const answer = (reportId: string, how: 'passed-on' | 'sent-back', reason = '') =>
  attempt(db, maker.at(at), (tx, by) =>
    answerSubcontractor(tx, by, { bodyId, promiseId, reportId, answer: how, reason }),
  );

describe('a sub-contractor reports to its prime', () => {
  it('only where it is named and agreed', async () => {
    await expect(tell()).rejects.toThrow(NotFound);
    const bid = await db
      .selectFrom('bid')
      .select('id')
      .where('procurement_id', '=', procurementId)
      .where('supplier_id', '=', signed.supplierId)
      .executeTakeFirstOrThrow();
    await db
      .insertInto('opened_subcontractor')
      .values({
        body_id: bodyId,
        procurement_id: procurementId,
        bid_id: bid.id,
        id: crypto.randomUUID(),
        position: 0,
        named_supplier_id: below.supplierId,
        name: 'Tib Street Joinery',
        work: 'Rails',
        share_basis_points: 1500,
        confirmed: true,
      })
      .execute();
    expect(isRefused(await tell())).toBe(false);
  });
  it('counts nothing until the prime passes it on, and then once', async () => {
    expect(await levels()).toMatchObject({ claimed: 0 });
    const [report] = await listSubReports(db, { bodyId, procurementId, promiseId });
    expect(await tasks()).toMatchObject([{ text: expect.stringContaining('Pass on or send back 1 report') }]);
    const reportId = report?.reportId ?? '';
    expect(await answer(reportId, 'sent-back')).toEqual({ refused: 'reason-missing' });
    expect(isRefused(await answer(reportId, 'passed-on'))).toBe(false);
    expect(await levels()).toMatchObject({ claimed: 12, evidenced: 12, verified: 0 });
    expect(await answer(reportId, 'passed-on')).toEqual({ refused: 'already-answered' });
    expect(await tasks()).toEqual([]);
    expect(await levels()).toMatchObject({ claimed: 12 });
  });
  it('is sent back with the reason', async () => {
    const told = await tell(5);
    if (isRefused(told)) throw new Error(told.refused);
    expect(await answer(told.reportId, 'sent-back', 'Two of the five are outside the contract.')).toEqual({
      claimId: null,
    });
    expect(await levels()).toMatchObject({ claimed: 12 });
  });
});
