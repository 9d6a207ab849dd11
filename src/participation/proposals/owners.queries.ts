import type { Database, Transaction } from '../../db/connect.ts';
import { deskRoles } from './proposal.rules.ts';

/** The officers of a body who can own a proposal, by name. */
export async function listOwners(
  db: Database | Transaction,
  bodyId: string,
): Promise<{ personId: string; name: string }[]> {
  const rows = await db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id as personId', 'p.name'])
    .distinct()
    .where('r.body_id', '=', bodyId)
    .where('r.ended_at', 'is', null)
    .where('r.role', 'in', [...deskRoles])
    .where('p.name', 'is not', null)
    .orderBy('p.name')
    .execute();
  return rows.map(({ personId, name }) => ({ personId, name: name ?? '' }));
}
