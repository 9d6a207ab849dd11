import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import {
  appointPanel,
  aReason,
  attempt,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  factsOf,
  markSample,
  type Played,
  playing,
  scoreEverything,
  usualScores,
} from '../../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { transact } from '../../../acts/transact.ts';
import { appointEvaluator } from '../appointing/appoint-evaluator.ts';
import { declareConflict } from '../declaring/declare-conflict.ts';
import { giveScore } from '../desk/give-score.ts';
import { agreeScore } from './agree-score.ts';
import { commitToFact, factOf } from './agreed-score.rules.ts';
import { listAgreedScores } from './consensus.queries.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

type Slot = { readonly question?: 'q1' | 'sv1'; readonly label?: string; readonly score?: number };

function slotOf(built: Competition, { question = 'sv1', label = 'B', score = 4 }: Slot) {
  return { criterionId: built.criteria[question], bidId: built.bids[label]!.bidId, score, reason: aReason() };
}

function agree(built: Competition, slot: Slot = {}, who: Played = built.moderator) {
  return attempt(db, who, (tx, by) => agreeScore(tx, by, { ...built.key, ...slotOf(built, slot) }));
}

function give(built: Competition, who: Played, slot: Slot) {
  return done(db, who, (tx, by) => giveScore(tx, by, { ...built.key, ...slotOf(built, slot) }));
}

async function stepAside(built: Competition, who: Played) {
  const bidId = built.bids['A']!.bidId;
  const declared = { finding: 'real', detail: 'My brother has joined them.' } as const;
  await done(db, who, (tx, by) => declareConflict(tx, by, { ...built.key, bidId, ...declared }));
}

async function buildScoredPanel() {
  const built = await buildCompetition(db);
  const panel = await appointPanel(db, built);
  await declareNothing(db, built, panel);
  await scoreEverything(db, built, panel, usualScores);
  return { built, panel };
}

describe('agreeing a score', () => {
  it('waits until everyone who scores the question has scored every bid', async () => {
    const built = await buildCompetition(db);
    const panel = await appointPanel(db, built);
    await declareNothing(db, built, panel);
    const last = panel.at(-1)!;
    await scoreEverything(db, built, panel.slice(0, -1), usualScores);
    for (const label of ['A', 'B']) await give(built, last, { label });
    expect(await agree(built, { label: 'A' })).toEqual({ refused: 'scores-missing' });
    await give(built, last, { label: 'C' });
    expect(await agree(built, { label: 'A', score: 2 })).toHaveProperty('agreed');
  });

  it('needs at least three who scored: whoever stood aside does not count, nor does their score', async () => {
    const { built, panel } = await buildScoredPanel();
    await stepAside(built, panel[0]!);
    expect(await agree(built, { question: 'q1' })).toEqual({ refused: 'fewer-than-three' });
    await give(built, panel[1]!, { score: 5 });
    expect(await agree(built, { score: 4 })).toHaveProperty('agreed');
    const [agreed] = await listAgreedScores(db, built.key);
    expect(agreed).toMatchObject({ scorers: 4, lowest: 4, highest: 5 });
  });

  it('goes on once somebody is appointed in their place', async () => {
    const { built, panel } = await buildScoredPanel();
    expect(await agree(built, { question: 'q1', label: 'A', score: 3 })).toHaveProperty('agreed');
    await stepAside(built, panel[0]!);
    expect(await agree(built, { question: 'q1' })).toEqual({ refused: 'fewer-than-three' });
    const [, , , replacement] = built.evaluators;
    const { personId } = replacement;
    const criterionIds = [built.criteria.q1];
    await done(db, built.officer, (tx, by) =>
      appointEvaluator(tx, by, { ...built.key, personId, kind: 'officer', criterionIds }),
    );
    await declareNothing(db, built, [replacement]);
    await markSample(db, built, replacement);
    expect(await agree(built, { question: 'q1' })).toEqual({ refused: 'scores-missing' });
    for (const label of ['B', 'C']) await give(built, replacement, { question: 'q1', label });
    expect(await agree(built, { question: 'q1' })).toHaveProperty('agreed');
  });

  it('records one whole number with its reason and the movement, and averages nothing', async () => {
    const { built, panel } = await buildScoredPanel();
    await give(built, panel[0]!, { score: 1 });
    await give(built, panel[1]!, { score: 2 });
    // 1, 2, 4, 4, 4: the mean is 3 and the middle one 4; the panel may agree on 5 and say why.
    expect(await agree(built, { score: 5 })).toMatchObject({
      agreed: { agreed: 5, movement: { lowest: 1, highest: 4, median: 4, moved: 1, isNobodysScore: true } },
    });
    expect(await agree(built, { score: 4 })).toEqual({ refused: 'already-agreed' });
    expect(await agree(built, { label: 'A', score: 2.5 })).toEqual({ refused: 'not-whole' });
    expect(await agree(built, { label: 'A', score: 6 })).toEqual({ refused: 'out-of-range' });
  });

  it('needs a reason of its own', async () => {
    const { built } = await buildScoredPanel();
    const slot = { ...built.key, ...slotOf(built, {}) };
    const saying = (reason: string) =>
      attempt(db, built.moderator, (tx, by) => agreeScore(tx, by, { ...slot, reason }));
    expect(await saying('')).toEqual({ refused: 'blank' });
    expect(await saying('The panel talked about it for long and all now agree.')).toEqual({
      refused: 'rests-on-nothing',
    });
    expect(await saying('Nasreen moved up: page 3 shows the falls check in full.')).toEqual({
      refused: 'names-a-scorer',
    });
  });

  it('is refused to a moderator who acts for a bidder', async () => {
    const { built } = await buildScoredPanel();
    const { personId } = built.bids['C']!.maker;
    const moderator = playing(personId, { kind: 'body', bodyId: built.bodyId, role: 'moderator' });
    expect(await agree(built, {}, moderator)).toEqual({ refused: 'conflicting-hats' });
  });
});

describe('the record', () => {
  it('holds a sealed commitment that tells neither score nor reason, and opens with the fact', async () => {
    const { built } = await buildScoredPanel();
    await agree(built);
    const [entry] = await factsOf(db, built, 'score-agreed');
    expect(Object.keys(entry!).sort()).toEqual(['bid', 'commitment', 'criterion', 'occurredAt', 'scorers']);
    const [agreed] = await listAgreedScores(db, built.key);
    expect(commitToFact(factOf(agreed!, 'SV1', 'B'))).toBe(entry?.['commitment']);
    expect(commitToFact(factOf({ ...agreed!, score: 3 }, 'SV1', 'B'))).not.toBe(entry?.['commitment']);
  });
});

describe('a score changed while the panel agrees', () => {
  it('is in the movement, or is refused: never lost between', async () => {
    const { built, panel } = await buildScoredPanel();
    const who = panel[0]!;
    let agreeing: ReturnType<typeof agree> | undefined;
    await transact(db, who.by.actor, async (tx) => {
      await giveScore(tx, who.by, { ...built.key, ...slotOf(built, { score: 0 }) });
      agreeing = agree(built);
      // Long enough for the moderator's act to get as far as it can before this one commits.
      await delay(200);
    });
    expect(await agreeing).toMatchObject({ agreed: { movement: { lowest: 0 } } });
  });
});
