import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { Doubt } from '../importing/published-values.rules.ts';

function selectFiles(db: Database, bodyId: string) {
  return db
    .selectFrom('imported_file')
    .select(['id as fileId', 'kind', 'name', 'format', 'imported_at as importedAt'])
    .select(['accepted', 'unchanged', 'rejected', 'sha256', 'drawn_up_at as drawnUpAt'])
    .where('body_id', '=', bodyId);
}

/** The files of a body’s contracts that came in, the newest first. */
export function listBroughtIn(db: Database, bodyId: string, limit: number) {
  return selectFiles(db, bodyId).orderBy('imported_at', 'desc').orderBy('id').limit(limit).execute();
}
export type BroughtInFile = Awaited<ReturnType<typeof listBroughtIn>>[number];

export type Coming = {
  readonly title: string;
  readonly suppliers: string;
  readonly valueHundredths: number | null;
  readonly currency: string | null;
  readonly startsOn: Temporal.PlainDate | null;
  readonly endsOn: Temporal.PlainDate | null;
  readonly doubts: readonly Doubt[];
};

/** Contracts of a body that files other than these said something of, as they stand now. */
export async function listComing(
  tx: Transaction,
  bodyId: string,
  before: readonly string[],
  limit: number,
): Promise<Coming[]> {
  const { rows } = await sql<Coming>`
    select c.title, c.value_hundredths as "valueHundredths", c.currency, c.starts_on as "startsOn", c.ends_on as "endsOn",
      c.doubts, coalesce((select string_agg(w.name, ', ' order by w.position) from imported_contract_supplier w
        where w.contract_id = c.id), '') as suppliers
    from imported_contract c
    where c.body_id = ${bodyId} and exists (
      select from imported_release r join imported_file f on f.id = r.file_id
      where r.ocid = c.ocid and f.body_id = ${bodyId} and not f.id = any(${[...before]}::uuid[]))
    order by c.title, c.id limit ${limit}`.execute(tx);
  return rows;
}

/** The numbers of a body’s files. */
export async function listFileIds(tx: Transaction, bodyId: string): Promise<string[]> {
  const rows = await tx.selectFrom('imported_file').select('id').where('body_id', '=', bodyId).execute();
  return rows.map(({ id }) => id);
}

/** One of them, with what was left out of it. */
export async function getBroughtIn(db: Database, bodyId: string, fileId: string) {
  const query = selectFiles(db, bodyId).select('rejects').where('id', '=', fileId);
  const file = await orNotFound(query.executeTakeFirst());
  return { ...file, rejects: file.rejects as readonly unknown[] };
}
