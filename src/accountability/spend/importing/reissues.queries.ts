import { type RawBuilder, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { FileKey } from './payment-files.queries.ts';

/** Files of one body that count together: as published or as the private ledger, real or invented. */
export type Of = { readonly bodyId: string; readonly coverage: string; readonly invented: boolean };

export type Standing = {
  readonly fileId: string;
  readonly name: string;
  readonly member: string;
  readonly lines: number;
  readonly rejected: number;
  readonly firstPaidOn: Temporal.PlainDate | null;
  readonly lastPaidOn: Temporal.PlainDate | null;
};

/** Files that stand beside a new one and hold payments of the same days or in between. */
export function listStandingAround(
  tx: Transaction,
  of: Of,
  fresh: { readonly fileId: string; readonly from: string; readonly to: string },
): Promise<Standing[]> {
  return tx
    .selectFrom('payment_file')
    .select(['id as fileId', 'name', 'member', 'accepted as lines', 'rejected'])
    .select(['first_paid_on as firstPaidOn', 'last_paid_on as lastPaidOn'])
    .where('body_id', '=', of.bodyId)
    .where('coverage', '=', of.coverage as 'published' | 'ledger')
    .where('invented', '=', of.invented)
    .where('standing', '=', true)
    .where('id', '<>', fresh.fileId)
    .where('first_paid_on', '<=', sql<Temporal.PlainDate>`${fresh.to}::date`)
    .where('last_paid_on', '>=', sql<Temporal.PlainDate>`${fresh.from}::date`)
    .execute();
}

export type LinesInCommon = {
  readonly fileId: string;
  /** The other file’s lines that are in the new one. */
  readonly linesInNew: number;
  /** The new one’s lines that are in the other to the penny. */
  readonly newLinesInIt: number;
};

/**
 * The lines a new file shares with others: same day, payee by name, and transaction number, or amount where one of them
 * has no number. Only the new file’s days are looked at, so that it costs in proportion to them.
 */
export async function countLinesInCommon(
  tx: Transaction,
  { bodyId, fileId }: FileKey,
  others: readonly string[],
  days: { readonly from: string; readonly to: string },
): Promise<LinesInCommon[]> {
  // Nothing is known yet of rows that just came in: left to guess, the planner would compare each with each.
  await sql`set local enable_nestloop = off`.execute(tx);
  const { rows } = await sql<LinesInCommon>`
    with lines as materialized (
      select p.file_id, p.line, y.published_name as name, y.invented, p.paid_on, p.transaction_number as number,
        p.amount_pence as pence
      from payment p join payee y on y.body_id = p.body_id and y.id = p.payee_id
      where p.body_id = ${bodyId} and p.paid_on between ${days.from}::date and ${days.to}::date
        and p.file_id = any(${[fileId, ...others]}::uuid[]))
    select o.file_id as "fileId", count(distinct o.line) as "linesInNew",
      count(distinct n.line) filter (where n.pence = o.pence) as "newLinesInIt"
    from lines n
    join lines o on o.name = n.name and o.paid_on = n.paid_on and o.invented = n.invented
      and case when n.number <> '' and o.number <> '' then o.number = n.number else o.pence = n.pence end
    where n.file_id = ${fileId} and o.file_id <> ${fileId}
    group by o.file_id`.execute(tx);
  await sql`set local enable_nestloop = on`.execute(tx);
  return rows;
}

/** How many payees another file has, by name, and how many of them the new one has too. */
export async function countPayeesInCommon(
  tx: Transaction,
  { bodyId, fileId }: FileKey,
  otherId: string,
): Promise<{ readonly payees: number; readonly payeesInNew: number }> {
  const names = (file: string): RawBuilder<unknown> => sql`
    select distinct y.published_name from payment p join payee y on y.body_id = p.body_id and y.id = p.payee_id
    where p.body_id = ${bodyId} and p.file_id = ${file}`;
  const { rows } = await sql<{ payees: number; payeesInNew: number }>`
    select count(*) as payees, count(n.published_name) as "payeesInNew"
    from (${names(otherId)}) o left join (${names(fileId)}) n using (published_name)`.execute(tx);
  return rows[0] ?? { payees: 0, payeesInNew: 0 };
}

/** Takes a file out of the totals because another holds its payments; it stays in the history. */
export async function markReplaced(
  tx: Transaction,
  bodyId: string,
  {
    fileIds,
    by,
    at,
  }: { readonly fileIds: readonly string[]; readonly by: string; readonly at: Temporal.Instant },
): Promise<void> {
  if (fileIds.length === 0) return;
  await tx
    .updateTable('payment_file')
    .set({ replaced_by: by, replaced_at: at })
    .where('body_id', '=', bodyId)
    .where('id', '=', sql<string>`any(${[...fileIds]}::uuid[])`)
    .execute();
}
