import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** What stood out in competitions of this site, once their award is published; nothing of one before that. */
export function selectOpenFlags(db: Database | Transaction) {
  return db
    .selectFrom('award_flag as f')
    .innerJoin('award as a', (on) =>
      on.onRef('a.body_id', '=', 'f.body_id').onRef('a.procurement_id', '=', 'f.procurement_id'),
    )
    .innerJoin('procurement as p', (on) =>
      on.onRef('p.body_id', '=', 'f.body_id').onRef('p.id', '=', 'f.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'f.body_id')
    .where('a.published_at', 'is not', null)
    .select(['f.body_id as _bodyId', 'f.procurement_id as contractId', 'b.slug as body', 'b.name as buyer'])
    .select(['p.title', 'f.flag', said('facts').as('facts'), said('note').as('note')])
    .select(sql<string>`'here'`.as('source'))
    .select(sql<string>`'/contracts/' || b.slug || '/' || p.slug || '/award'`.as('page'));
}

/** What the award says of one of its flags. */
function said(what: 'facts' | 'note') {
  return sql<string | null>`(select g ->> ${sql.lit(what)} from jsonb_array_elements(a.flags) g
    where g ->> 'flag' = f.flag limit 1)`;
}
