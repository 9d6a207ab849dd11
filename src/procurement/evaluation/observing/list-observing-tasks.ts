import { sql } from 'kysely';
import type { Hat } from '../../../acts/by.ts';
import type { Task } from '../../../acts/task.ts';
import type { Database } from '../../../db/connect.ts';
import { observersHref, watchHref } from '../hrefs.ts';
import { taskWords } from '../tasks.words.en.ts';

type Row = { bodyId: string; bodySlug: string; bodyName: string; slug: string; title: string };

/** What waits around observers: to watch and to say what they saw; for officers, to answer it. */
export async function listObservingTasks(
  db: Database,
  personId: string,
  hats: readonly Hat[],
): Promise<Task[]> {
  const own = hats.find(({ kind }) => kind === 'resident');
  const officers = hats.filter((hat) => hat.kind === 'body' && hat.role === 'procurement-officer');
  const [watched, unanswered] = await Promise.all([
    own ? listWatched(db, personId) : [],
    listUnanswered(
      db,
      officers.flatMap((hat) => (hat.kind === 'body' ? [hat.bodyId] : [])),
    ),
  ]);
  const plain = (row: Row) => ({ due: null, organisation: row.bodyName });
  return [
    ...watched.flatMap((row): Task[] =>
      own ? [{ ...plain(row), text: taskWords.watch(row.title), href: watchHref(row), hat: own }] : [],
    ),
    ...unanswered.flatMap((row): Task[] => {
      const hat = officers.find((held) => held.kind === 'body' && held.bodyId === row.bodyId);
      const text = taskWords.answerTestimony(row.title);
      return hat ? [{ ...plain(row), text, href: observersHref(row), hat }] : [];
    }),
  ];
}

/** Purchases whose bids are open and of which this observer has not said what they saw. */
async function listWatched(db: Database, personId: string): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title
    from observer o
    join procurement p on p.body_id = o.body_id and p.id = o.procurement_id
    join body b on b.id = p.body_id
    where o.person_id = ${personId} and o.ended_at is null and p.bids_opened_at is not null
      and p.abandoned_at is null
      and not exists (select from testimony t where t.body_id = o.body_id
        and t.procurement_id = o.procurement_id and t.person_id = o.person_id)
    order by p.bids_opened_at`.execute(db);
  return rows;
}

async function listUnanswered(db: Database, bodyIds: readonly string[]): Promise<readonly Row[]> {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<Row>`
    select distinct p.body_id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", p.slug, p.title
    from testimony t
    join procurement p on p.body_id = t.body_id and p.id = t.procurement_id
    join body b on b.id = p.body_id
    where t.body_id = any(${bodyIds}::uuid[]) and t.answer is null`.execute(db);
  return rows;
}
