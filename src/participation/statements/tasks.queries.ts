import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { hatsOf, type RoundAtWork, roundTasks } from '../rounds/round-tasks.rules.ts';
import { moderatingRoles } from './moderation.rules.ts';
import { words } from './words.en.ts';

/** Statements that wait to be read, for those who moderate: due before the round closes. */
export async function listStatementsTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const own = hatsOf(hats, moderatingRoles);
  if (own.length === 0) return [];
  const { rows } = await sql<RoundAtWork & { waiting: number }>`
    select r.slug, r.title, r.closes_at as "closesAt", b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName",
      count(*)::integer as waiting
    from round r join body b on b.id = r.body_id join statement s on s.round_id = r.id and s.state = 'waiting'
    where r.body_id = any(${own.map(({ bodyId }) => bodyId)}::uuid[]) and r.closes_at > ${now}
    group by r.id, b.id order by r.closes_at`.execute(db);
  return roundTasks(rows, own, {
    page: 'statements',
    textOf: ({ waiting, title }) => words.task(waiting, title),
  });
}
