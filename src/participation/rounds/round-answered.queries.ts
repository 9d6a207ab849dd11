import type { Database } from '../../db/connect.ts';
import type { Round } from './rounds.queries.ts';

/** Whether the body that asked has answered what residents said. */
export async function isAnswered(db: Database, round: Pick<Round, 'id' | 'bodyId'>): Promise<boolean> {
  const row = await db
    .selectFrom('mandate')
    .select('version')
    .where('round_id', '=', round.id)
    .where('body_id', '=', round.bodyId)
    .where('published_at', 'is not', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
