import { afterAll, expect, it } from 'vitest';
import {
  answer,
  buildDraftRound,
  buildResident,
  buildRound,
  roundDays,
} from '../../../test/builders/participation.ts';
import { buildBody } from '../../../test/builders/people.ts';
import { freshDatabase } from '../../../test/database.ts';
import { openPool } from '../../db/connect.ts';
import { listRoundsTasks } from '../rounds/tasks.queries.ts';
import { listVoiceTasks } from './tasks.queries.ts';

const database = await freshDatabase();
const { db } = database;
const pool = openPool({ url: database.url, max: 2 });
afterAll(async () => {
  await pool.end();
  await database.close();
});

it('an open round waits for those who live where it asks, until they have answered', async () => {
  const round = await buildRound(db);
  const bury = await buildBody(db, { districtSlug: 'bury' });
  await buildRound(db, { bodyId: bury.bodyId, bodySlug: bury.slug });
  await buildDraftRound(db);
  const { personId } = await buildResident(db);
  const waiting = () => listVoiceTasks(db, personId, [], roundDays.during);
  expect((await waiting()).map(({ href }) => href)).toEqual([`/say/${round.slug}`]);
  expect((await waiting())[0]?.due?.toString()).toBe('2026-09-20');
  await answer(pool, personId, round.roundId, [50, 30, 20]);
  expect(await waiting()).toEqual([]);
  expect(await listVoiceTasks(db, personId, [], roundDays.after)).toEqual([]);
});

it('a draft waits for its commissioner, by the day it means to open', async () => {
  const draft = await buildDraftRound(db);
  const { personId, hat } = draft.commissioner.actor;
  const [task] = await listRoundsTasks(db, personId, [hat], roundDays.prepared);
  expect(task).toMatchObject({ href: `/work/${draft.bodySlug}/rounds/${draft.slug}` });
  expect(task?.due?.toString()).toBe('2026-09-01');
});
