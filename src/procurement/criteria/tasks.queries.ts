import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { reachedStation } from '../stations/stations.queries.ts';
import { deskHref } from '../tenders/procurement-hrefs.rules.ts';
import { taskWords } from './task-words.en.ts';

/** What waits for officers who run tenders: criteria to draft once there is a mandate, and notices that can go out. */
export async function listCriteriaTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const officers = hats.flatMap((hat) =>
    hat.kind === 'body' && hat.role === 'procurement-officer' ? [hat] : [],
  );
  const drafts = await listDrafts(
    db,
    officers.map(({ bodyId }) => bodyId),
  );
  return drafts.flatMap((draft) => {
    const hat = officers.find(({ bodyId }) => bodyId === draft.bodyId);
    return hat ? [toTask(draft, hat)] : [];
  });
}

type Draft = Awaited<ReturnType<typeof listDrafts>>[number];

function toTask(draft: Draft, hat: Hat): Task {
  const { title, total, bodyName } = draft;
  const isWhole = total === 100;
  return {
    text: isWhole ? taskWords.publish(title) : taskWords.draft(title, total),
    href: `${deskHref(draft)}/${isWhole ? 'publish' : 'criteria'}`,
    due: null,
    organisation: bodyName,
    hat,
  };
}

async function listDrafts(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  const total = sql<number>`(select coalesce(sum(c.weight), 0) from criterion c
    where c.body_id = p.body_id and c.procurement_id = p.id)`;
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select(['p.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 'p.slug', 'p.title'])
    .select(total.as('total'))
    .where('p.notice_published_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .where((where) => where.or([where(reachedStation, '=', 'mandate'), where(total, '>', 0)]))
    .where('p.body_id', 'in', bodyIds)
    .orderBy('p.created_at')
    .execute();
}
