import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** What measures are called and counted in, in their own order, and whether they serve an outcome of prevention. */
export function listMeasureFacts(db: Database | Transaction, measureIds: readonly string[]) {
  return db
    .selectFrom('measure as m')
    .select(['m.id as measureId', 'm.slug', 'm.version', 'm.plain_name as name', 'm.unit'])
    .select(['m.what_counts as whatCounts', 'm.kept_apart as keptApart'])
    .select(({ exists, selectFrom }) =>
      exists(
        selectFrom('measure_outcome as o')
          .innerJoin('outcome', 'outcome.id', 'o.outcome_id')
          .select('o.measure_id')
          .whereRef('o.measure_id', '=', 'm.id')
          .where('outcome.slug', '=', PREVENTION),
      )
        .$castTo<boolean>()
        .as('isPrevention'),
    )
    .where('m.id', '=', sql<string>`any(${[...measureIds]}::uuid[])`)
    .orderBy('m.position')
    .orderBy('m.slug')
    .orderBy('m.version')
    .execute();
}

/** What frameworks call the outcome of problems that never become acute (Oldham 2013). */
const PREVENTION = 'prevention';
