import { afterAll, describe, expect, it } from 'vitest';
import { attempt, buildCompetition, done, factsOf } from '../../../../test/builders/evaluation.ts';
import { buildDraftedTender } from '../../../../test/builders/procurement.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { appointEvaluator } from './appoint-evaluator.ts';
import { listEvaluators } from './evaluators.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const built = await buildCompetition(db);
const { q1, sv1, sv2 } = built.criteria;

function appoint(personId: string, kind: 'officer' | 'resident', criterionIds: readonly string[]) {
  return attempt(db, built.officer, (tx, by) =>
    appointEvaluator(tx, by, { ...built.key, personId, kind, criterionIds }),
  );
}

describe('appointing somebody to score', () => {
  it('appoints an officer to named questions, and later to more', async () => {
    const { personId } = built.evaluators[0];
    expect(await appoint(personId, 'officer', [q1])).toEqual({ appointed: true });
    expect(await appoint(personId, 'officer', [q1, sv1])).toEqual({ appointed: true });
    const [evaluator] = await listEvaluators(db, built.key);
    expect(evaluator).toMatchObject({ personId, kind: 'officer', recusedAt: null });
    expect([...(evaluator?.criterionIds ?? [])].sort()).toEqual([q1, sv1].sort());
  });

  it('puts it on the record by kind and question, and names nobody', async () => {
    const entries = await factsOf(db, built, 'evaluator-appointed');
    expect(entries).toContainEqual(expect.objectContaining({ kind: 'officer', criteria: ['Q1'] }));
    expect(JSON.stringify(entries)).not.toContain(built.evaluators[0].personId);
  });

  it('refuses whoever acts for a bidder', async () => {
    const bidder = built.bids['A']!.maker.personId;
    expect(await appoint(bidder, 'resident', [sv1])).toEqual({ refused: 'conflicting-hats' });
  });

  it('lets residents score only what the notice named for them', async () => {
    const { personId } = built.residents[0];
    expect(await appoint(personId, 'resident', [q1])).toEqual({ refused: 'not-for-residents' });
    expect(await appoint(personId, 'resident', [sv1])).toEqual({ appointed: true });
    expect(await appoint(personId, 'officer', [sv1])).toEqual({ refused: 'other-kind' });
  });

  it('refuses an officer without the role, no question, and one that a formula marks', async () => {
    expect(await appoint(built.manager.personId, 'officer', [q1])).toEqual({ refused: 'not-an-evaluator' });
    const { personId } = built.evaluators[1];
    expect(await appoint(personId, 'officer', [])).toEqual({ refused: 'nothing-to-score' });
    expect(await appoint(personId, 'officer', [sv2])).toEqual({ refused: 'no-such-question' });
  });

  it('waits for the tender notice, since until then a question may still be taken out', async () => {
    const tender = await buildDraftedTender(db);
    const [criterion] = (await listCriteria(db, tender)).filter(({ method }) => method === 'band');
    const { personId } = built.evaluators[0];
    const refused = await attempt(db, built.officer, (tx, by) =>
      appointEvaluator(tx, by, { ...tender, personId, kind: 'officer', criterionIds: [criterion!.id] }),
    );
    expect(refused).toEqual({ refused: 'notice-not-published' });
  });

  it('can be done before the bids are opened', async () => {
    const early = await buildCompetition(db, { unopened: true });
    const { personId } = early.evaluators[0];
    const appointed = await done(db, early.officer, (tx, by) =>
      appointEvaluator(tx, by, {
        ...early.key,
        personId,
        kind: 'officer',
        criterionIds: [early.criteria.q1],
      }),
    );
    expect(appointed).toEqual({ appointed: true });
  });
});
