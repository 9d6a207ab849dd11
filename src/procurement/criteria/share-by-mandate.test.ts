import { afterAll, describe, expect, it } from 'vitest';
import { theCriteria } from '../../../test/builders/criteria.ts';
import { buildMandate } from '../../../test/builders/mandate.ts';
import { carriedOut } from '../../../test/builders/people.ts';
import { actsAt, buildProcurement, tenderDays } from '../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../test/database.ts';
import { transact } from '../../acts/transact.ts';
import { changeCriterion } from './change-criterion.ts';
import { listCriteria } from './criteria.queries.ts';
import { draftCriterion } from './draft-criterion.ts';
import { listCriterionLineage, listMandateLines } from './lineage.queries.ts';
import { removeCriterion } from './remove-criterion.ts';
import { shareByMandate } from './share-by-mandate.ts';
import { tieCriterion } from './tie-criterion.ts';

const database = await freshDatabase();
afterAll(database.close);
const { db } = database;

const lines = [
  { outcome: 'local-jobs', answer: 'varied', basisPoints: 2400 },
  { outcome: 'local-business', answer: 'declined', basisPoints: 0 },
  { outcome: 'prevention', answer: 'adopted', basisPoints: 2700 },
] as const;

/** A procurement with a mandate of three lines, one declined, and one social value criterion drafted. */
async function build() {
  const tender = await buildProcurement(db);
  const mandate = await buildMandate(db, tender, lines);
  const by = actsAt(tender.officer, tenderDays.prepared);
  const draft = (await theCriteria(db))[2];
  if (!draft) throw new Error('the third criterion is social value');
  const { criterionId } = await carriedOut(db, (tx) => draftCriterion(tx, by, { ...tender, ...draft }));
  const act = <T>(work: (tx: Parameters<Parameters<typeof transact>[2]>[0]) => Promise<T>) =>
    transact(db, tender.officer, work);
  return { ...tender, ...mandate, by, criterionId, act, draft };
}

describe('tying a criterion to the mandate', () => {
  it('takes adopted and varied lines, and replaces what was said before', async () => {
    const { act, by, lineOf, ...tender } = await build();
    for (const line of [lineOf('local-jobs'), lineOf('prevention')])
      expect(await act((tx) => tieCriterion(tx, by, { ...tender, lines: [line] }))).toEqual({ code: 'SV1' });
    const lineage = await listCriterionLineage(db, tender);
    expect(lineage).toMatchObject([
      { criterionId: tender.criterionId, outcomeSlug: 'prevention', answer: 'adopted' },
    ]);
  });

  it('refuses a declined line, one of no mandate, and a criterion that is not social value', async () => {
    const { act, by, lineOf, ...tender } = await build();
    const tie = (line: { roundId: string; outcomeId: string }) =>
      act((tx) => tieCriterion(tx, by, { ...tender, lines: [line] }));
    expect(await tie(lineOf('local-business'))).toEqual({ refused: 'line-declined' });
    expect(await tie(lineOf('environment'))).toEqual({ refused: 'no-such-line' });
    const [price] = await theCriteria(db);
    const priced = await act((tx) =>
      draftCriterion(tx, by, {
        ...tender,
        ...(price as NonNullable<typeof price>),
        lines: [lineOf('prevention')],
      }),
    );
    expect(priced).toEqual({ refused: 'not-social-value' });
  });
});

describe('sharing the marks as the mandate says', () => {
  it('drafts what is missing and gives each its share, in whole marks that add up', async () => {
    const { act, by, lineOf, ...tender } = await build();
    await act((tx) => tieCriterion(tx, by, { ...tender, lines: [lineOf('prevention')] }));
    expect(await act((tx) => shareByMandate(tx, by, { ...tender, total: 30 }))).toEqual({ drafted: ['SV2'] });
    const criteria = await listCriteria(db, tender);
    // 27 of 51 and 24 of 51, of 30 marks: 15.88 and 14.12.
    expect(criteria.map(({ code, weight }) => [code, weight])).toEqual([
      ['SV1', 16],
      ['SV2', 14],
    ]);
    expect(await listCriterionLineage(db, tender)).toHaveLength(2);
  });

  it('refuses a total that leaves a criterion without a mark, and where there is no mandate', async () => {
    const { act, by, lineOf, ...tender } = await build();
    await act((tx) => tieCriterion(tx, by, { ...tender, lines: [lineOf('local-jobs')] }));
    expect(await act((tx) => shareByMandate(tx, by, { ...tender, total: 1 }))).toEqual({
      refused: 'too-few-marks',
    });
    const other = await buildProcurement(db);
    const refusal = await transact(db, other.officer, (tx) =>
      shareByMandate(tx, by, { ...other, total: 30 }),
    );
    expect(refusal).toEqual({ refused: 'no-mandate' });
    expect(await listMandateLines(db, other)).toEqual([]);
  });
});

describe('drafting', () => {
  it('numbers the codes, refuses what does not fit, changes and removes', async () => {
    const { act, by, draft, criterionId, ...tender } = await build();
    const add = (given: object) => act((tx) => draftCriterion(tx, by, { ...tender, ...draft, ...given }));
    expect(await add({})).toMatchObject({ code: 'SV2' });
    expect(await add({ code: 'SV2' })).toEqual({ refused: 'code-taken' });
    expect(await add({ method: 'lowest-ratio' })).toEqual({ refused: 'method-of-another-kind' });
    expect(await add({ method: 'target', target: '5' })).toEqual({ refused: 'measure-missing' });
    expect(await add({ weight: 0 })).toEqual({ refused: 'weight-out-of-range' });
    const change = { ...tender, ...draft, criterionId, weight: 7, measureIds: [] };
    expect(await act((tx) => changeCriterion(tx, by, change))).toEqual({ code: 'SV1' });
    expect((await listCriteria(db, tender))[0]).toMatchObject({ weight: 7, measures: [] });
    await act((tx) => removeCriterion(tx, by, { ...tender, criterionId }));
    expect((await listCriteria(db, tender)).map(({ code }) => code)).toEqual(['SV2']);
  });
});
