import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  type Played,
} from '../../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { isViolation } from '../../../db/errors.ts';
import { appointEvaluator } from '../appointing/appoint-evaluator.ts';
import { calibrate } from './calibrate.ts';
import { findCalibration } from './calibrations.queries.ts';
import { chooseSample, distanceOf } from './sample.rules.ts';
import { listSamples, sampleOf } from './samples.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

let built: Competition;
let who: Played;
beforeAll(async () => {
  built = await buildCompetition(db);
  who = built.evaluators[0];
});

const reason = 'On page 4 it says who does what, and by when it does not.';
function mark(person: Played, score = 3, text = reason) {
  return attempt(db, person, (tx, by) => calibrate(tx, by, { ...built.key, score, reason: text }));
}

function appoint(person: Played, kind: 'officer' | 'resident') {
  const criterionIds = [built.criteria.sv1];
  return done(db, built.officer, (tx, by) =>
    appointEvaluator(tx, by, { ...built.key, personId: person.personId, kind, criterionIds }),
  );
}

describe('the exercise on a sample answer', () => {
  it('is for those appointed; residents pass their lessons first', async () => {
    expect(await mark(who)).toEqual({ refused: 'not-appointed' });
    await appoint(built.residents[0], 'resident');
    expect(await mark(built.residents[0])).toEqual({ refused: 'not-trained' });
  });

  it('wants a mark on the scale and a reason, and is done once', async () => {
    await appoint(who, 'officer');
    expect(await mark(who, 6)).toEqual({ refused: 'out-of-range' });
    expect(await mark(who, 3, '')).toEqual({ refused: 'blank' });
    expect(await mark(who, 3, 'I like it.')).toEqual({ refused: 'too-short' });
    expect(await mark(who, 4)).toEqual({ calibrated: true });
    expect(await mark(who, 2)).toEqual({ refused: 'done-already' });
    const { agreed } = await sampleOf(built.procurementId);
    expect(await findCalibration(db, built.key, who.personId)).toMatchObject({
      score: 4,
      scale: 5,
      agreed: agreed['5'],
    });
  });

  it('comes before any real score, also for whatever might write one by hand', async () => {
    const other = built.evaluators[1];
    await appoint(other, 'officer');
    await declareNothing(db, built, [other]);
    const byHand = transact(db, other.by.actor, (tx) =>
      tx
        .insertInto('score')
        .values({
          body_id: built.bodyId,
          procurement_id: built.procurementId,
          criterion_id: built.criteria.sv1,
          bid_id: built.bids['A']!.bidId,
          person_id: other.personId,
          score: 5,
          reason: 'By hand.',
          scored_at: '2026-07-10T10:00:00Z',
        })
        .execute(),
    );
    await expect(byHand).rejects.toSatisfy((error) => isViolation(error, 'score_only_when_calibrated'));
  });
});

describe('the samples that ship', () => {
  it('have an agreed mark on every scale a question can have, higher for higher scales', async () => {
    const samples = await listSamples();
    expect(samples.length).toBeGreaterThan(1);
    for (const { agreed, answer, strengths, gaps, why, higher, lower } of samples) {
      const marks = Array.from({ length: 10 }, (_, place) => agreed[String(place + 1)] ?? -1);
      expect(marks.every((one, place) => one >= 0 && one <= place + 1)).toBe(true);
      expect(marks).toEqual([...marks].sort((a, b) => a - b));
      expect([answer, strengths, gaps].every(({ length }) => length > 0)).toBe(true);
      expect([why, higher, lower].every((text) => text.length > 40)).toBe(true);
    }
  });

  it('are one and the same for everybody on a panel', async () => {
    const samples = await listSamples();
    expect(chooseSample(samples, built.procurementId)).toBe(chooseSample(samples, built.procurementId));
  });

  it('say how far a mark is from the agreed one', () => {
    expect(distanceOf({ score: 3, agreed: 3 })).toEqual({ side: 'same', marks: 0 });
    expect(distanceOf({ score: 5, agreed: 3 })).toEqual({ side: 'higher', marks: 2 });
    expect(distanceOf({ score: 1, agreed: 2 })).toEqual({ side: 'lower', marks: 1 });
  });
});
