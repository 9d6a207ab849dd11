import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Entries of the public record that have their place in the log. */
export function selectOpenEntries(db: Database | Transaction) {
  return db
    .selectFrom('record_entry as e')
    .innerJoin('record_leaf as l', 'l.entry_id', 'e.id')
    .leftJoin('body as b', 'b.id', 'e.body_id')
    .leftJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'e.body_id').onRef('p.id', '=', 'e.procurement_id'),
    )
    .leftJoin('round as r', (on) => on.onRef('r.id', '=', 'e.round_id').on('r.announced_at', 'is not', null))
    .select(['e.body_id as _bodyId', 'e.procurement_id as _procurementId', 'e.occurred_at as occurredAt'])
    .select(['e.id as entryId', 'l.position', 'e.type', 'e.version', 'b.slug as body', 'p.slug as tender'])
    .select(['r.slug as round', 'e.facts', sql<string>`encode(e.sha256, 'hex')`.as('sha256')]);
}
