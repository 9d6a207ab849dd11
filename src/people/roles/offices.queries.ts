import type { BodyRole } from '../../acts/by.ts';
import type { Database, Transaction } from '../../db/connect.ts';

/** The offices that somebody holds at a body now: who answers, without saying which person. */
export async function listOffices(db: Database | Transaction, bodyId: string): Promise<BodyRole[]> {
  const rows = await db
    .selectFrom('body_role')
    .select('role')
    .distinct()
    .where('body_id', '=', bodyId)
    .where('ended_at', 'is', null)
    .execute();
  return rows.map(({ role }) => role);
}
