import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { AnnualReportTable } from '../../../db/tables.ts';
import type { ReportFacts } from '../report.rules.ts';
import type { ReportVersion } from './published.rules.ts';

type Db = Database | Transaction;
export type ReportKey = { readonly bodyId: string; readonly yearStart: number };

/** Every version of a body’s reports, or of one year’s, the latest year and version first. */
export async function listVersions(
  db: Db,
  { bodyId, yearStart }: { readonly bodyId: string; readonly yearStart?: number },
): Promise<ReportVersion[]> {
  const rows = await db
    .selectFrom('annual_report')
    .select(['year_start as yearStart', 'version', 'facts_sha256 as hash', 'why', 'pdf_file_id as fileId'])
    .select(['put_forward_by as putForwardBy', 'put_forward_at as putForwardAt'])
    .select('published_at as publishedAt')
    .where('body_id', '=', bodyId)
    .$if(yearStart !== undefined, (query) => query.where('year_start', '=', yearStart ?? 0))
    .orderBy('year_start', 'desc')
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ hash, ...row }) => ({ ...row, factsSha256: hash.toString('hex') }));
}

/** The very text that was fingerprinted. */
export async function getFactsText(db: Db, key: ReportKey & { readonly version: number }): Promise<string> {
  const row = await orNotFound(
    db
      .selectFrom('annual_report')
      .select('facts')
      .where('body_id', '=', key.bodyId)
      .where('year_start', '=', key.yearStart)
      .where('version', '=', key.version)
      .executeTakeFirst(),
  );
  return row.facts;
}

export function readFacts(text: string): ReportFacts {
  return JSON.parse(text) as ReportFacts;
}

/** One at a time puts forward or publishes a report of a body. */
export async function lockBodyForReport(tx: Transaction, bodyId: string) {
  return orNotFound(
    tx
      .selectFrom('body')
      .select(['slug', 'name'])
      .where('id', '=', bodyId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  );
}

/** What is put forward takes the place of what waits. */
export async function saveWaiting(tx: Transaction, row: Insertable<AnnualReportTable>): Promise<void> {
  const { facts, facts_sha256, why, put_forward_by, put_forward_at } = row;
  await tx
    .insertInto('annual_report')
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(['body_id', 'year_start', 'version'])
        .doUpdateSet({ facts, facts_sha256, why, put_forward_by, put_forward_at }),
    )
    .execute();
}

export async function setPublished(
  tx: Transaction,
  { bodyId, yearStart }: ReportKey,
  act: { readonly by: string; readonly at: Temporal.Instant; readonly fileId: string },
): Promise<void> {
  await tx
    .updateTable('annual_report')
    .set({ published_by: act.by, published_at: act.at, pdf_file_id: act.fileId })
    .where('body_id', '=', bodyId)
    .where('year_start', '=', yearStart)
    .where('published_at', 'is', null)
    .execute();
}

/** Reports that wait for an elected member, of some bodies. */
export function listWaitingReports(db: Database, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  return db
    .selectFrom('annual_report as r')
    .innerJoin('body as b', 'b.id', 'r.body_id')
    .select(['r.body_id as bodyId', 'r.year_start as yearStart', 'r.put_forward_by as putForwardBy'])
    .select(['b.slug', 'b.name'])
    .where('r.body_id', 'in', bodyIds)
    .where('r.published_at', 'is', null)
    .orderBy('r.year_start')
    .execute();
}
