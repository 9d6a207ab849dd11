import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { londonDate } from '../../values/dates.ts';
import { words } from './desk/words.en.ts';

/** Rounds that are prepared and not announced, by the day they mean to open. */
export async function listRoundsTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && hat.role === 'commissioner' ? [hat] : []));
  if (own.length === 0) return [];
  const bodies = own.map(({ bodyId }) => bodyId);
  const rounds = await db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.slug', 'r.title', 'r.body_id as bodyId', 'r.opens_at as opensAt', 'r.settled'])
    .select(['b.slug as bodySlug', 'b.name as bodyName'])
    .where('r.body_id', 'in', bodies)
    .where('r.announced_at', 'is', null)
    .orderBy('r.opens_at')
    .execute();
  return rounds.flatMap((round) => {
    const hat = own.find(({ bodyId }) => bodyId === round.bodyId);
    if (!hat) return [];
    const href = `/work/${round.bodySlug}/rounds/${round.slug}`;
    const due = round.settled.includes('times') ? londonDate(round.opensAt) : null;
    return [{ text: words.task(round.title), href, due, organisation: round.bodyName, hat }];
  });
}
