import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

/** What a look through the whole record found. `fault` null: everything is as it was signed. */
export type Audit = {
  readonly checkedAt: Temporal.Instant;
  readonly size: number;
  /** The first entry that is not as recorded, as far as one can be named. */
  readonly firstBad: number | null;
  readonly fault: string | null;
};

/** What the last look through the whole record found; undefined before the first. */
export async function findAudit(db: Database): Promise<Audit | undefined> {
  return db
    .selectFrom('record_audit')
    .select(['checked_at as checkedAt', 'size', 'first_bad as firstBad', 'fault'])
    .executeTakeFirst();
}

export async function saveAudit(db: Database, audit: Audit): Promise<void> {
  const row = {
    checked_at: audit.checkedAt,
    size: audit.size,
    first_bad: audit.firstBad,
    fault: audit.fault,
  };
  await db
    .insertInto('record_audit')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
    .execute();
}

/** Whether an entry has neither a place nor waits for one, or was removed while it waited; null where all is in order. */
export async function findLeftOut(db: Database): Promise<'left-out' | 'removed' | 'added' | null> {
  const { rows } = await sql<{ added: boolean; removed: boolean; left_out: boolean }>`
    select
      exists (select from record_leaf
        where position >= coalesce((select max(size) from record_checkpoint), 0)) as added,
      exists (select from record_waiting w
        where not exists (select from record_entry e where e.id = w.entry_id)) as removed,
      exists (select from record_entry e where not exists (select from record_leaf l where l.entry_id = e.id)
        and not exists (select from record_waiting w
          where w.occurred_at = e.occurred_at and w.entry_id = e.id)) as left_out`.execute(db);
  const found = rows[0];
  if (found?.added) return 'added';
  if (found?.removed) return 'removed';
  return found?.left_out ? 'left-out' : null;
}

/** How many entries wait for their place, and since when the one that happened first does. */
export async function countWaiting(
  db: Database,
): Promise<{ readonly waiting: number; readonly since: Temporal.Instant | null }> {
  const { rows } = await sql<{ waiting: number; since: Temporal.Instant | null }>`
    select count(*) as waiting, min(occurred_at) as since from record_waiting`.execute(db);
  return rows[0] ?? { waiting: 0, since: null };
}
