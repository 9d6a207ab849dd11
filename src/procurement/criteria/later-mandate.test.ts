import { afterAll, describe, expect, it } from 'vitest';
import { theCriteria } from '../../../test/builders/criteria.ts';
import { buildMandate } from '../../../test/builders/mandate.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { actsAt, buildProcurement, tenderDays } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { outcomeId } from '../../reference/frameworks/load-frameworks.ts';
import { draftCriterion } from './draft-criterion.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import { shareByMandate } from './share-by-mandate.ts';
import { tieCriterion } from './tie-criterion.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

/** A criterion tied to a line that counts for 24 of 100, which the body has since varied to 12. */
async function build() {
  const tender = await buildProcurement(db);
  const mandate = await buildMandate(db, tender, [
    { outcome: 'local-jobs', answer: 'varied', basisPoints: 2400 },
  ]);
  const by = actsAt(tender.officer, tenderDays.prepared);
  const draft = (await theCriteria(db))[2];
  if (!draft) throw new Error('the third criterion is social value');
  const { criterionId } = await carriedOut(db, (tx) => draftCriterion(tx, by, { ...tender, ...draft }));
  const key = { ...tender, criterionId };
  const act = <T>(work: (tx: Parameters<Parameters<typeof transact>[2]>[0]) => Promise<T>) =>
    transact(db, tender.officer, work);
  const tie = () => act((tx) => tieCriterion(tx, by, { ...key, lines: [mandate.lineOf('local-jobs')] }));
  await tie();
  await changeCourse({ roundId: mandate.roundId, bodyId: tender.bodyId });
  const shares = async () => (await listCriterionLineage(db, key)).map((line) => line.adoptedBasisPoints);
  return { key, by, act, tie, shares };
}

async function changeCourse({ roundId, bodyId }: { roundId: string; bodyId: string }) {
  const of = { round_id: roundId, body_id: bodyId, version: 2 };
  await db
    .insertInto('mandate')
    .values({ ...of, replaces: 1, change_reason: 'The law changed.' })
    .execute();
  const line = { answer: 'varied', adopted_basis_points: 1200, reason: 'Half of it is settled.' } as const;
  await db
    .insertInto('mandate_line')
    .values({ ...of, outcome_id: outcomeId('oldham-2013/local-jobs'), ...line })
    .execute();
  await db
    .updateTable('mandate')
    .set({ published_at: '2026-04-20T09:00:00Z' })
    .where('round_id', '=', roundId)
    .where('version', '=', 2)
    .execute();
}

describe('criteria after a change of course', () => {
  it('keep pointing at the mandate they came from, while the newest is what there is to choose from', async () => {
    const { key, shares } = await build();
    expect(await shares()).toEqual([2400]);
    expect(await listMandateLines(db, key)).toMatchObject([{ version: 2, adoptedBasisPoints: 1200 }]);
  });

  it('come from the newest once they are tied again', async () => {
    const { tie, shares } = await build();
    await tie();
    expect(await shares()).toEqual([1200]);
  });

  it('come from the newest once the marks are shared anew', async () => {
    const { key, by, act, shares } = await build();
    await act((tx) => shareByMandate(tx, by, { ...key, total: 20 }));
    expect(await shares()).toEqual([1200]);
  });
});
