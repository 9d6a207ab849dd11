import { Temporal } from 'temporal-polyfill';
import { afterAll, describe, expect, it } from 'vitest';
import {
  agreeEverything,
  appointPanel,
  buildCompetition,
  type Competition,
  declareNothing,
  done,
  type Played,
  scoreEverything,
  usualScores,
} from '../../../test/builders/evaluation.ts';
import { freshDatabase } from '../../../test/database.ts';
import { listAwardTasks } from '../awards/list-award-tasks.ts';
import { declareConflict } from './declaring/declare-conflict.ts';
import { listEvaluationTasks } from './list-evaluation-tasks.ts';

const database = await freshDatabase();
const { db } = database;
afterAll(() => database.close());

const now = Temporal.Instant.from('2026-07-10T10:00:00Z');

async function tasksOf(who: Played): Promise<string[]> {
  const hats = [who.by.actor.hat, { kind: 'resident' } as const];
  const tasks = [
    ...(await listEvaluationTasks(db, who.personId, hats, now)),
    ...(await listAwardTasks(db, who.personId, hats, now)),
  ];
  return tasks.map(({ text }) => text.replace(/:.*/, ''));
}

describe('what waits around scores', () => {
  let built: Competition;
  let panel: readonly Played[];

  it('begins with the officer: nobody scores yet', async () => {
    built = await buildCompetition(db);
    expect(await tasksOf(built.officer)).toEqual(['Appoint more people to score']);
    expect(await tasksOf(built.moderator)).toEqual([]);
    panel = await appointPanel(db, built);
    expect(await tasksOf(built.officer)).toEqual([]);
  });

  it('asks everyone on the panel for their links, then for their scores', async () => {
    expect(await tasksOf(panel[0]!)).toEqual(['Say what links you to the bidders']);
    expect(await tasksOf(panel[4]!)).toEqual(['Say what links you to the bidders']);
    expect(await tasksOf(built.evaluators[3])).toEqual([]);
    await declareNothing(db, built, panel);
    expect(await tasksOf(panel[0]!)).toEqual(['Score 6 answers']);
    expect(await tasksOf(panel[4]!)).toEqual(['Score 3 answers']);
  });

  it('asks the moderator about a link, and lets its evaluator wait', async () => {
    const { bidId } = built.bids['A']!;
    const said = { finding: 'perceived', detail: 'I know the driver to wave to.' } as const;
    await done(db, panel[4]!, (tx, by) => declareConflict(tx, by, { ...built.key, bidId, ...said }));
    expect(await tasksOf(built.moderator)).toEqual(['Decide whether an evaluator scores, given a link']);
    expect(await tasksOf(panel[4]!)).toEqual([]);
  });

  it('asks the moderator to agree once everyone is done, and then the authority to decide', async () => {
    const other = await buildCompetition(db);
    const everyone = await appointPanel(db, other);
    await declareNothing(db, other, everyone);
    await scoreEverything(db, other, everyone, usualScores);
    expect(await tasksOf(everyone[0]!)).toEqual(['Say whether a link has changed']);
    expect(await tasksOf(other.moderator)).toEqual(['Agree 6 scores with the panel']);
    expect(await tasksOf(other.commissioner)).toEqual([]);
    await agreeEverything(db, other, usualScores);
    expect(await tasksOf(other.moderator)).toEqual([]);
    expect(await tasksOf(other.commissioner)).toEqual(['Decide the award']);
    expect(await tasksOf(other.member)).toEqual(['Decide the award']);
    expect(await tasksOf(other.officer)).toEqual([]);
  });
});
