import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Contracts that are followed here. */
export function selectOpenContracts(db: Database | Transaction) {
  return db
    .selectFrom('contract as c')
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'c.body_id').onRef('p.id', '=', 'c.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('supplier as s', 's.id', 'c.supplier_id')
    .select([
      'c.body_id as _bodyId',
      'c.supplier_id as _supplierId',
      'c.procurement_id as procurementId',
      'b.slug as body',
    ])
    .select(['p.slug as contract', 'p.title', 's.slug as supplier', 'c.value_pence as valuePence'])
    .select(['c.signed_at as signedAt', 'c.starts_on as startsOn', 'c.ends_on as endsOn'])
    .select('c.verdict_due_on as verdictDueOn')
    .select(sql<string>`case when c.tendered_elsewhere then 'elsewhere' else 'here' end`.as('tendered'));
}
