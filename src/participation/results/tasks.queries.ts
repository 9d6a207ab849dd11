import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { words } from './words.en.ts';

/** Rounds that have closed and whose results wait to be published. */
export async function listResultsTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && hat.role === 'commissioner' ? [hat] : []));
  if (own.length === 0) return [];
  const rounds = await db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.slug', 'r.title', 'r.body_id as bodyId', 'r.closes_at as closesAt'])
    .select(['b.slug as bodySlug', 'b.name as bodyName'])
    .where(
      'r.body_id',
      'in',
      own.map(({ bodyId }) => bodyId),
    )
    .where('r.announced_at', 'is not', null)
    .where('r.results_published_at', 'is', null)
    .where('r.closes_at', '<=', now)
    .orderBy('r.closes_at')
    .execute();
  return rounds.flatMap((round) => {
    const hat = own.find(({ bodyId }) => bodyId === round.bodyId);
    if (!hat) return [];
    const href = `/work/${round.bodySlug}/rounds/${round.slug}/results`;
    const due = londonDate(round.closesAt).add({ days: daysToPublish });
    return [{ text: words.task(round.title), href, due, organisation: round.bodyName, hat }];
  });
}

/** Residents wait for nothing but the count. */
const daysToPublish = 7;
