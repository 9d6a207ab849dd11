import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../../../db/connect.ts';
import type { Lots } from './processes.queries.ts';

type Db = Database | Transaction;

/** Promises as they were made, with the commitment of the bid that each came from. */
export function listPromisesOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('promise as p')
    .leftJoin('criterion as k', (join) =>
      join
        .onRef('k.body_id', '=', 'p.body_id')
        .onRef('k.procurement_id', '=', 'p.procurement_id')
        .onRef('k.id', '=', 'p.criterion_id'),
    )
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .select(['p.procurement_id as lotId', 'p.id', 'p.title', 'p.quantity', 'p.unit', 'p.due_on as dueOn'])
    .select(['p.place', 'p.evidence_rule as evidenceRule', 'p.remedy', 'p.made_at as madeAt'])
    .select(['k.code as criterionCode', 'm.slug as measureSlug', 'm.sensitive'])
    .where('p.body_id', 'in', bodyIds)
    .where('p.procurement_id', 'in', lotIds)
    .orderBy('k.position')
    .orderBy('p.due_on')
    .orderBy('p.id')
    .execute();
}

/** Every instalment that ever stood, with when it began to and when it was replaced. */
export async function listInstalmentsOf(db: Db, { bodyIds, lotIds }: Lots) {
  const { rows } = await sql<{
    readonly lotId: string;
    readonly promiseId: string;
    readonly id: string;
    readonly quantity: string;
    readonly dueOn: Temporal.PlainDate;
    readonly replacedBy: number | null;
    readonly from: Temporal.Instant;
    readonly until: Temporal.Instant | null;
  }>`
    select i.procurement_id as "lotId", i.promise_id as "promiseId", i.id, i.quantity, i.due_on as "dueOn",
      i.replaced_by as "replacedBy", coalesce(v.answered_at, s.recorded_at, p.made_at) as "from",
      w.answered_at as until
    from promise_instalment i
    join promise p on p.body_id = i.body_id and p.procurement_id = i.procurement_id and p.id = i.promise_id
    left join promise_variation v on v.body_id = i.body_id and v.procurement_id = i.procurement_id
      and v.promise_id = i.promise_id and v.number = i.set_by
    left join promise_variation w on w.body_id = i.body_id and w.procurement_id = i.procurement_id
      and w.promise_id = i.promise_id and w.number = i.replaced_by
    left join contract_spend s on s.body_id = i.body_id and s.procurement_id = i.procurement_id and s.id = i.spend_id
    where i.body_id = any(${bodyIds}::uuid[]) and i.procurement_id = any(${lotIds}::uuid[])
    order by i.due_on, i.id`.execute(db);
  return rows;
}

/** Changes of promises that took effect. */
export async function listVariationsOf(db: Db, { bodyIds, lotIds }: Lots) {
  const rows = await db
    .selectFrom('promise_variation as v')
    .select(['v.procurement_id as lotId', 'v.promise_id as promiseId', 'v.number', 'v.kind', 'v.answer'])
    .select(['v.clause', 'v.answered_at as at'])
    .select([
      sql<string>`v.after ->> 'place'`.as('place'),
      sql<string>`v.after ->> 'evidenceRule'`.as('evidenceRule'),
      sql<string>`v.after ->> 'remedy'`.as('remedy'),
    ])
    .where('v.body_id', 'in', bodyIds)
    .where('v.procurement_id', 'in', lotIds)
    .where('v.answer', 'in', ['agreed', 'decided'])
    .orderBy('v.answered_at')
    .execute();
  return rows.flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]));
}

/** Remedies that were used for late promises, once their supplier was heard. */
export function listRemediesOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('promise_chase')
    .select(['procurement_id as lotId', 'promise_id as promiseId', 'id', 'due_on as dueOn', 'at'])
    .select('amount_pence as amountPence')
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .where('rung', '=', 'remedy')
    .orderBy('at')
    .orderBy('id')
    .execute();
}

/** Residents’ reports by what decides when they count in public; nothing of who made them or what they wrote. */
export function listReportsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('witness_report')
    .select(['procurement_id as lotId', 'promise_id as promiseId', 'seen', 'reported_at as reportedAt'])
    .select(['reply_due_on as replyDueOn', 'replied_at as repliedAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .execute();
}
