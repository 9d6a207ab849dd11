import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { MeasureTable } from '../../../db/tables.ts';

type Db = Database | Transaction;

/** Locks the library’s first row, so that two who publish at once come one after the other. */
export async function lockLibrary(tx: Transaction): Promise<void> {
  await tx.selectFrom('measure').select('id').orderBy('id').limit(1).forNoKeyUpdate().execute();
}

/** The newest version of every measure, by what decides whether another may be published beside it. */
export function listStanding(db: Db) {
  return db
    .selectFrom('measure')
    .distinctOn('slug')
    .select(['id', 'slug', 'version', 'position', 'plain_name as plainName'])
    .select('owner_body_id as ownerBodyId')
    .orderBy('slug')
    .orderBy('version', 'desc')
    .execute();
}

/** Every outcome of the standing version of each framework, by framework. */
export function listOutcomes(db: Db) {
  return db
    .selectFrom('outcome as o')
    .innerJoin('framework as f', 'f.id', 'o.framework_id')
    .select(['o.id', 'o.slug', 'o.plain_name as plainName', 'f.slug as framework', 'f.name as frameworkName'])
    .where('f.version', '=', (standing) =>
      standing
        .selectFrom('framework as l')
        .select((max) => max.fn.max('l.version').as('version'))
        .whereRef('l.slug', '=', 'f.slug'),
    )
    .orderBy('f.name')
    .orderBy('o.position')
    .execute();
}

/** The outcomes that one version of a measure serves. */
export async function listServedIds(db: Db, measureId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('measure_outcome')
    .select('outcome_id as id')
    .where('measure_id', '=', measureId)
    .execute();
  return rows.map(({ id }) => id);
}

export async function insertMeasure(
  tx: Transaction,
  row: Insertable<MeasureTable>,
  serves: readonly string[],
): Promise<void> {
  await tx.insertInto('measure').values(row).execute();
  const served = serves.map((outcome_id) => ({ measure_id: row.id, outcome_id }));
  await tx.insertInto('measure_outcome').values(served).execute();
}
