import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Task } from '../../acts/task.ts';
import type { Database } from '../../db/connect.ts';
import { words } from './words.en.ts';

/** Rounds whose results conclude something and that the member’s body has not answered, by when it promised. */
export async function listMandatesTasks(
  db: Database,
  _personId: string,
  hats: readonly Hat[],
  _now: Temporal.Instant,
): Promise<Task[]> {
  const own = hats.flatMap((hat) => (hat.kind === 'body' && hat.role === 'elected-member' ? [hat] : []));
  if (own.length === 0) return [];
  const rounds = await listUnanswered(
    db,
    own.map(({ bodyId }) => bodyId),
  );
  return rounds.flatMap((round) => {
    const hat = own.find(({ bodyId }) => bodyId === round.bodyId);
    const href = `/work/${round.bodySlug}/mandates/${round.slug}`;
    return hat
      ? [{ text: words.task(round.title), href, due: round.due, organisation: round.bodyName, hat }]
      : [];
  });
}

function listUnanswered(db: Database, bodies: readonly string[]) {
  return db
    .selectFrom('round as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.slug', 'r.title', 'r.body_id as bodyId', 'r.mandate_due_on as due'])
    .select(['b.slug as bodySlug', 'b.name as bodyName'])
    .where('r.body_id', 'in', [...bodies])
    .where('r.results_published_at', 'is not', null)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('round_share as s').select('s.round_id').whereRef('s.round_id', '=', 'r.id')),
    )
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('mandate as m')
            .select('m.round_id')
            .whereRef('m.round_id', '=', 'r.id')
            .whereRef('m.body_id', '=', 'r.body_id')
            .where('m.published_at', 'is not', null),
        ),
      ),
    )
    .orderBy('r.mandate_due_on')
    .execute();
}
