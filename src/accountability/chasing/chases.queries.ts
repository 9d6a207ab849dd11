import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { NotFound } from '../../db/errors.ts';
import type { PromiseChaseTable } from '../../db/tables.ts';
import type { PromiseKey } from '../promises/promises.queries.ts';
import type { Chase, Rung } from './ladder.rules.ts';

type Db = Database | Transaction;

function selectChases(db: Db) {
  return db
    .selectFrom('promise_chase as c')
    .leftJoin('person as o', 'o.id', 'c.by_person')
    .select([
      'c.id',
      'c.promise_id as promiseId',
      sql<Rung>`c.rung`.as('rung'),
      'c.due_on as dueOn',
      'c.at',
      'o.name as by',
      'c.words',
      'c.answer_due_on as answerDueOn',
      'c.answer',
      'c.amount_pence as amountPence',
    ]);
}

/** All that was done about a promise, the oldest first. */
export function listChases(db: Db, key: PromiseKey): Promise<Chase[]> {
  return selectChases(db)
    .where('c.body_id', '=', key.bodyId)
    .where('c.promise_id', '=', key.promiseId)
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
}

export type ChaseKey = { readonly bodyId: string; readonly chaseId: string };

/** One rung with the promise it is about; NotFound. */
export async function getChase(db: Db, key: ChaseKey): Promise<Chase & { readonly promiseId: string }> {
  const chase = await selectChases(db)
    .where('c.body_id', '=', key.bodyId)
    .where('c.id', '=', key.chaseId)
    .executeTakeFirst();
  if (!chase) throw new NotFound();
  return chase;
}

export async function insertChase(tx: Transaction, row: Insertable<PromiseChaseTable>): Promise<void> {
  await tx.insertInto('promise_chase').values(row).execute();
}

export async function saveAnswer(
  tx: Transaction,
  key: ChaseKey,
  said: { readonly answer: string; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('promise_chase')
    .set({ answer: said.answer, answered_by: said.by, answered_at: said.at })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.chaseId)
    .execute();
}

/**
 * Promises that may be due a rung on a day: something of them is not proved, a date of them is within 30 days or past,
 * and not every rung that the product takes by itself is taken for the first such date. The rules decide each.
 */
export async function listToChase(db: Database, on: Temporal.PlainDate, limit: number, after: string) {
  return db
    .selectFrom('promise_standing as st')
    .select(['st.body_id as bodyId', 'st.promise_id as promiseId'])
    .whereRef('st.evidenced', '<', 'st.committed')
    .where('st.promise_id', '>', after)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('promise_instalment as i')
          .select('i.id')
          .whereRef('i.body_id', '=', 'st.body_id')
          .whereRef('i.procurement_id', '=', 'st.procurement_id')
          .whereRef('i.promise_id', '=', 'st.promise_id')
          .where('i.replaced_by', 'is', null)
          .where('i.due_on', '<=', on.add({ days: 30 }))
          .where(({ not, exists: any, selectFrom: from }) =>
            not(
              any(
                from('promise_chase as c')
                  .select('c.id')
                  .whereRef('c.body_id', '=', 'i.body_id')
                  .whereRef('c.procurement_id', '=', 'i.procurement_id')
                  .whereRef('c.promise_id', '=', 'i.promise_id')
                  .whereRef('c.due_on', '=', 'i.due_on')
                  .where('c.rung', '=', 'member-told'),
              ),
            ),
          ),
      ),
    )
    .orderBy('st.promise_id')
    .limit(limit)
    .execute();
}

/** What was done about each promise of these bodies that was late and of which something is not proved yet. */
export async function listChased(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  const rows = await selectChases(db)
    .innerJoin('promise_standing as st', (join) =>
      join
        .onRef('st.body_id', '=', 'c.body_id')
        .onRef('st.procurement_id', '=', 'c.procurement_id')
        .onRef('st.promise_id', '=', 'c.promise_id'),
    )
    .select('c.body_id as bodyId')
    .where('c.body_id', 'in', [...bodyIds])
    .whereRef('st.evidenced', '<', 'st.committed')
    .where('c.rung', '<>', 'reminded')
    .orderBy('c.due_on')
    .orderBy('c.at')
    .execute();
  const ids = [...new Set(rows.map(({ promiseId }) => promiseId))];
  return ids.map((promiseId) => {
    const chases = rows.filter((row) => row.promiseId === promiseId);
    return { promiseId, bodyId: chases[0]?.bodyId ?? '', chases };
  });
}

/** Plans that were asked of these suppliers and are not answered. */
export async function listPlansToAnswer(db: Database, supplierIds: readonly string[]) {
  if (supplierIds.length === 0) return [];
  return db
    .selectFrom('promise_chase as c')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'c.body_id')
        .onRef('p.procurement_id', '=', 'c.procurement_id')
        .onRef('p.id', '=', 'c.promise_id'),
    )
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .select([
      'c.id as chaseId',
      'c.answer_due_on as dueOn',
      'p.title',
      'p.supplier_id as supplierId',
      'b.slug as bodySlug',
      'b.name as bodyName',
    ])
    .where('p.supplier_id', 'in', [...supplierIds])
    .where('c.rung', '=', 'plan-asked')
    .where('c.answered_at', 'is', null)
    .orderBy('c.answer_due_on')
    .execute();
}
