import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

/** Where a group’s volunteers get their mail. */
export async function listGroupAddresses(db: Db, groupId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('group_member as m')
    .innerJoin('person as p', 'p.id', 'm.person_id')
    .select('p.email')
    .where('m.group_id', '=', groupId)
    .where('p.email', 'is not', null)
    .orderBy('m.joined_at')
    .execute();
  return rows.flatMap(({ email }) => (email === null ? [] : [email]));
}
