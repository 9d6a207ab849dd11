import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';

/** What stands out in competitions that others released. */
export function selectReleasedFlags(db: Database | Transaction) {
  return db
    .selectFrom('imported_flag as f')
    .innerJoin('imported_contract as c', 'c.id', 'f.contract_id')
    .leftJoin('body as b', 'b.id', 'c.body_id')
    .select([
      'f.body_id as _bodyId',
      'f.contract_id as contractId',
      'b.slug as body',
      'c.buyer_name as buyer',
      'c.title',
    ])
    .select(['f.flag', sql<string>`f.facts::text`.as('facts'), sql<string | null>`null::text`.as('note')])
    .select(sql<string>`'elsewhere'`.as('source'))
    .select(sql<string>`'/tendered-elsewhere/' || c.id`.as('page'));
}
