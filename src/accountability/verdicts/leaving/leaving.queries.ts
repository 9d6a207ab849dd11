import type { Insertable, Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { LeavingStepTable } from '../../../db/tables.ts';
import { londonDate } from '../../../values/dates.ts';
import type { ContractKey } from '../verdicts.queries.ts';
import type { LeavingStep } from './leaving.rules.ts';

type Db = Database | Transaction;
export type StepKey = ContractKey & { readonly stepId: string };

const columns = [
  's.id',
  's.people',
  's.what',
  's.due_on as dueOn',
  's.answers',
  's.help',
  's.done_on as doneOn',
  's.withdrawn_at as withdrawnAt',
  's.withdrawn_reason as withdrawnReason',
] as const;

function stepOf<T extends { readonly withdrawnAt: Temporal.Instant | null }>({ withdrawnAt, ...step }: T) {
  return { ...step, withdrawnOn: withdrawnAt && londonDate(withdrawnAt) };
}

/** A stopped contract’s steps, the first due first; withdrawn ones among them. */
export async function listSteps(db: Db, key: ContractKey): Promise<LeavingStep[]> {
  const rows = await db
    .selectFrom('leaving_step as s')
    .select(columns)
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .orderBy('s.due_on')
    .orderBy('s.id')
    .execute();
  return rows.map(stepOf);
}

/** One step; NotFound. */
export async function getStep(db: Db, key: StepKey) {
  const row = await orNotFound(
    db
      .selectFrom('leaving_step as s')
      .select([...columns, 's.added_at as addedAt'])
      .where('s.body_id', '=', key.bodyId)
      .where('s.procurement_id', '=', key.procurementId)
      .where('s.id', '=', key.stepId)
      .executeTakeFirst(),
  );
  return stepOf(row);
}

export async function insertStep(tx: Transaction, row: Insertable<LeavingStepTable>): Promise<void> {
  await tx.insertInto('leaving_step').values(row).execute();
}

/** Saves that a step is done, or withdrawn. */
export async function updateStep(
  tx: Transaction,
  key: StepKey,
  set: Updateable<LeavingStepTable>,
): Promise<void> {
  await tx
    .updateTable('leaving_step')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.stepId)
    .execute();
}

/** Stopped contracts of these bodies, each with its next step that is not done; null where none is left or made. */
export async function listStopped(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('verdict as v')
    .innerJoin('contract as c', (join) =>
      join.onRef('c.body_id', '=', 'v.body_id').onRef('c.procurement_id', '=', 'v.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'v.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'v.body_id').onRef('t.id', '=', 'v.procurement_id'),
    )
    .leftJoin('leaving_step as s', (join) =>
      join.onRef('s.body_id', '=', 'v.body_id').onRef('s.procurement_id', '=', 'v.procurement_id'),
    )
    .select(({ fn }) => [
      'v.body_id as bodyId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      'c.ends_on as endsOn',
      fn.count('s.id').filterWhere('s.withdrawn_at', 'is', null).as('steps'),
      fn
        .min('s.due_on')
        .filterWhere('s.done_on', 'is', null)
        .filterWhere('s.withdrawn_at', 'is', null)
        .as('nextOn'),
    ])
    .where('v.body_id', 'in', [...bodyIds])
    .where('v.decision', '=', 'stop')
    .groupBy(['v.body_id', 'b.slug', 'b.name', 't.slug', 't.title', 'c.ends_on'])
    .execute();
}
