import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';

const owed = (state: 'before' | 'after') =>
  sql<string>`(select coalesce(sum((i ->> 'quantity')::numeric), 0)
    from jsonb_array_elements(v.${sql.ref(state)} -> 'instalments') i)`;
const lastDue = (state: 'before' | 'after') =>
  sql<
    string | null
  >`(select max(i ->> 'dueOn') from jsonb_array_elements(v.${sql.ref(state)} -> 'instalments') i)`;

/** Changes of promises that took effect: what was owed before and after, without the people and what they wrote. */
export function selectOpenChanges(db: Database | Transaction) {
  return db
    .selectFrom('promise_variation as v')
    .innerJoin('body as b', 'b.id', 'v.body_id')
    .innerJoin('procurement as t', (on) =>
      on.onRef('t.body_id', '=', 'v.body_id').onRef('t.id', '=', 'v.procurement_id'),
    )
    .where('v.answer', 'in', ['agreed', 'decided'])
    .select(['v.body_id as _bodyId', 'v.promise_id as promiseId', 'v.number', 'b.slug as body'])
    .select(['t.slug as contract', 'v.kind', 'v.answer as how', 'v.answered_at as changedAt'])
    .select(['v.proposed_for as proposedFor', 'v.clause'])
    .select([owed('before').as('owedBefore'), owed('after').as('owedAfter')])
    .select([lastDue('before').as('lastDueBefore'), lastDue('after').as('lastDueAfter')])
    .select(sql<string>`v.before ->> 'place'`.as('placeBefore'))
    .select(sql<string>`v.after ->> 'place'`.as('placeAfter'));
}
