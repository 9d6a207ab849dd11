import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { hatsOf, type RoundAtWork, roundTasks } from '../rounds/round-tasks.rules.ts';
import { removalRoles } from './removal.rules.ts';
import { words } from './words.en.ts';

/** Removals and reversals that wait for a second person, and appeals that wait for a third: before the round closes. */
export async function listRemovalsTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const own = hatsOf(hats, removalRoles);
  if (own.length === 0) return [];
  const { rows } = await sql<RoundAtWork>`
    select r.slug, r.title, r.closes_at as "closesAt", b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName"
    from round r join body b on b.id = r.body_id
    where r.body_id = any(${own.map(({ bodyId }) => bodyId)}::uuid[]) and r.closes_at > ${now}
      and exists (select from removal m where m.round_id = r.id and (
        (m.confirmed_by is null and m.proposed_by <> ${personId})
        or (m.reversal_by <> ${personId} and m.reversed_by is null)
        or (m.proposed_by <> ${personId} and m.confirmed_by <> ${personId} and exists (
          select from removal_appeal a where a.round_id = m.round_id and a.removal_id = m.id
            and a.decision is null and a.person_id is not null))))
    order by r.closes_at`.execute(db);
  return roundTasks(rows, own, { page: 'removals', textOf: ({ title }) => words.task(title) });
}
