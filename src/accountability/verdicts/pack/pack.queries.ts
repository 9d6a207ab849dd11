import { type Insertable, sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { VerdictPackPartTable } from '../../../db/tables.ts';
import { londonDate } from '../../../values/dates.ts';
import type { Moment } from '../moments/moments.rules.ts';
import type { ContractKey } from '../verdicts.queries.ts';
import type { PackChase } from './pack.rules.ts';
import { type Part, type PartName, type Parts, partNames } from './pack-parts.rules.ts';

type Db = Database | Transaction;
export type PackKey = ContractKey & Pick<Moment, 'forOn'>;

/** What is written in the pack of one day. */
export async function listParts(db: Db, key: PackKey): Promise<Parts> {
  const rows = await db
    .selectFrom('verdict_pack_part')
    .select(['part', 'words', 'sources', 'left_out as leftOut'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('for_on', '=', key.forOn)
    .execute();
  const partOf = (name: PartName): Part | null => {
    const row = rows.find(({ part }) => part === name);
    return row ? ({ words: row.words, sources: row.sources, leftOut: row.leftOut } as Part) : null;
  };
  return Object.fromEntries(partNames.map((name) => [name, partOf(name)])) as Record<PartName, Part | null>;
}

/** Who wrote the parts that stand in the pack of one day. */
export async function listPartWriters(db: Db, key: PackKey): Promise<string[]> {
  const rows = await db
    .selectFrom('verdict_pack_part')
    .select('written_by as personId')
    .distinct()
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('for_on', '=', key.forOn)
    .execute();
  return rows.map(({ personId }) => personId);
}

/** What is written in the packs of some bodies, and by whom. */
export async function listWrittenOfBodies(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('verdict_pack_part')
    .select(['procurement_id as procurementId', 'for_on as forOn', 'written_by as personId'])
    .where('body_id', 'in', [...bodyIds])
    .execute();
}

/** Saves a part; it may be written anew until the verdict is given. */
export async function savePart(tx: Transaction, row: Insertable<VerdictPackPartTable>): Promise<void> {
  const { words, sources, left_out, written_by, written_at } = row;
  await tx
    .insertInto('verdict_pack_part')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'procurement_id', 'for_on', 'part'])
        .doUpdateSet({ words, sources, left_out, written_by, written_at }),
    )
    .execute();
}

/** Everything that was done about a contract’s promises, the oldest first; reminders before a date are not. */
export async function listChasesOfContract(db: Db, key: ContractKey): Promise<PackChase[]> {
  const rows = await db
    .selectFrom('promise_chase as c')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'c.body_id')
        .onRef('p.procurement_id', '=', 'c.procurement_id')
        .onRef('p.id', '=', 'c.promise_id'),
    )
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .select(['c.promise_id as promiseId', 'm.plain_name as title', 'c.rung', 'c.due_on as dueOn', 'c.at'])
    .select(['c.answer', 'c.amount_pence as amountPence'])
    .where('c.body_id', '=', key.bodyId)
    .where('c.procurement_id', '=', key.procurementId)
    .where('c.rung', '<>', 'reminded')
    .orderBy('c.at')
    .orderBy('c.id')
    .execute();
  return rows.map(({ at, dueOn, ...row }) => ({
    ...row,
    dueOn: dueOn.toString(),
    on: londonDate(at).toString(),
  }));
}

/** What was recorded as spent on this very contract; null where nothing was. */
export async function findRecordedSpend(db: Db, key: ContractKey): Promise<number | null> {
  const row = await db
    .selectFrom('contract_spend')
    .select(sql<number | null>`sum(pence)::bigint`.as('pence'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return row?.pence ?? null;
}
