import { sql } from 'kysely';
import type { Database } from '../../db/connect.ts';

export type DeskContract = Awaited<ReturnType<typeof listContractsOfBody>>[number];

/** A body’s signed contracts with how many claims wait, and the verdict or when it is due; what waits first. */
export async function listContractsOfBody(db: Database, bodyId: string) {
  const waiting = sql<number>`(select count(*) from claim x where x.body_id = c.body_id
    and x.procurement_id = c.procurement_id and x.checked is null)`;
  return db
    .selectFrom('contract as c')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
    )
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .leftJoinLateral(
      ({ selectFrom }) =>
        selectFrom('verdict as x')
          .select('x.decision')
          .whereRef('x.body_id', '=', 'c.body_id')
          .whereRef('x.procurement_id', '=', 'c.procurement_id')
          .orderBy('x.decided_at', 'desc')
          .limit(1)
          .as('v'),
      (join) => join.onTrue(),
    )
    .select([
      't.slug',
      't.title',
      's.name as supplierName',
      'c.starts_on as startsOn',
      'c.ends_on as endsOn',
      'c.verdict_due_on as verdictDueOn',
      'v.decision',
      waiting.as('waiting'),
    ])
    .where('c.body_id', '=', bodyId)
    .orderBy('waiting', 'desc')
    .orderBy('c.verdict_due_on')
    .execute();
}
