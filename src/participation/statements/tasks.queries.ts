import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { moderatingRoles } from './moderation.rules.ts';
import { words } from './words.en.ts';

type WaitingRow = {
  slug: string;
  title: string;
  closesAt: Temporal.Instant;
  bodyId: string;
  bodySlug: string;
  bodyName: string;
  waiting: number;
};

/** Statements that wait to be read, for those who moderate: due before the round closes. */
export async function listStatementsTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) =>
    hat.kind === 'body' && moderatingRoles.some((role) => role === hat.role) ? [hat] : [],
  );
  if (own.length === 0) return [];
  const { rows } = await sql<WaitingRow>`
    select r.slug, r.title, r.closes_at as "closesAt", b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName",
      count(*)::integer as waiting
    from round r join body b on b.id = r.body_id join statement s on s.round_id = r.id and s.state = 'waiting'
    where r.body_id = any(${own.map(({ bodyId }) => bodyId)}::uuid[]) and r.closes_at > ${now}
    group by r.id, b.id order by r.closes_at`.execute(db);
  return rows.flatMap((row) => {
    const hat = own.find(({ bodyId }) => bodyId === row.bodyId);
    const href = `/work/${row.bodySlug}/rounds/${row.slug}/statements`;
    const due = londonDate(row.closesAt);
    return hat
      ? [{ text: words.task(row.waiting, row.title), href, due, organisation: row.bodyName, hat }]
      : [];
  });
}
