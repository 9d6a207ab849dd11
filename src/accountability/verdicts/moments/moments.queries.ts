import { type Insertable, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { VerdictMomentTable } from '../../../db/tables.ts';
import { londonDate } from '../../../values/dates.ts';
import type { ContractKey } from '../verdicts.queries.ts';
import type { Named } from './moments.rules.ts';

/** The days besides its end that a contract is judged for, as somebody named them. */
export async function listNamed(db: Database | Transaction, key: ContractKey): Promise<Named[]> {
  const rows = await db
    .selectFrom('verdict_moment')
    .select(['on_day as onDay', 'why', 'reason', 'named_at as namedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('on_day')
    .execute();
  return rows.map(({ namedAt, ...row }) => ({ ...row, namedOn: londonDate(namedAt) }));
}

export async function insertMoment(tx: Transaction, row: Insertable<VerdictMomentTable>): Promise<void> {
  await tx.insertInto('verdict_moment').values(row).execute();
}

/** The same for every contract of some bodies. */
export async function listNamedOfBodies(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  const rows = await db
    .selectFrom('verdict_moment')
    .select(['procurement_id as procurementId', 'on_day as onDay', 'why', 'reason', 'named_at as namedAt'])
    .where('body_id', 'in', [...bodyIds])
    .execute();
  return rows.map(({ namedAt, ...row }) => ({ ...row, namedOn: londonDate(namedAt) }));
}

/** Contracts of these bodies that still are to be judged, with the days named for them and what was decided. */
export async function listToJudge(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('contract as c')
    .innerJoin('body as b', 'b.id', 'c.body_id')
    .innerJoin('procurement as t', (join) =>
      join.onRef('t.body_id', '=', 'c.body_id').onRef('t.id', '=', 'c.procurement_id'),
    )
    .select([
      'c.body_id as bodyId',
      'c.procurement_id as procurementId',
      'b.slug as bodySlug',
      'b.name as bodyName',
      't.slug',
      't.title',
      'c.starts_on as startsOn',
      'c.ends_on as endsOn',
      'c.verdict_due_on as verdictDueOn',
    ])
    .where('c.body_id', 'in', [...bodyIds])
    .where(
      sql<boolean>`not exists (select from verdict v where v.body_id = c.body_id
        and v.procurement_id = c.procurement_id and (v.decision = 'stop' or v.for_on = c.ends_on))`,
    )
    .orderBy('c.verdict_due_on')
    .execute();
}
