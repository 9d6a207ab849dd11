import { sql } from 'kysely';

import type { Database, Transaction } from '../../../db/connect.ts';

type Db = Database | Transaction;

const PAGE = 500;

export type TakenIn = { readonly list: string; readonly inOrder: string; readonly line: string };

/** Lines of a list that were taken in from another installation, in order, after one of them. */
export async function listTakenIn(
  db: Db,
  list: string,
  after: string | null,
  limit: number,
): Promise<readonly { readonly inOrder: string; readonly line: string }[]> {
  return db
    .selectFrom('open_data_row')
    .select(['in_order as inOrder', 'line'])
    .where('list', '=', list)
    .where('in_order', '>', after ?? '')
    .orderBy('in_order')
    .limit(limit)
    .execute();
}

/** All of them, a page at a time. */
export async function* eachTakenIn(db: Db, list: string): AsyncGenerator<string> {
  let after: string | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof listTakenIn>> = await listTakenIn(db, list, after, PAGE);
    for (const { line } of rows) yield line;
    after = rows.at(-1)?.inOrder ?? null;
    if (rows.length < PAGE) return;
  }
}

/** The line of one key. */
export async function findTakenInLine(db: Db, list: string, inOrder: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('open_data_row')
    .select('line')
    .where('list', '=', list)
    .where('in_order', '=', inOrder)
    .executeTakeFirst();
  return row?.line;
}

/** Under these names stand releases that were taken in, and what their package says of itself. */
export const releasesTakenIn = 'ocds/releases';
export const envelopeTakenIn = 'ocds/envelope';

/** Whose data is shown here as a copy: its publisher’s address, where its package says one; undefined where none is. */
export async function findCopiedFrom(db: Db): Promise<{ readonly site: string | null } | undefined> {
  const [envelope] = await listTakenIn(db, envelopeTakenIn, null, 1);
  if (!envelope) {
    const any = await db.selectFrom('open_data_row').select('list').limit(1).executeTakeFirst();
    return any && { site: null };
  }
  const { publisher } = JSON.parse(envelope.line) as Envelope;
  return { site: typeof publisher?.uri === 'string' ? publisher.uri : null };
}
type Envelope = { readonly publisher?: { readonly uri?: unknown } };

export async function insertTakenIn(tx: Transaction, rows: readonly TakenIn[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into open_data_row (list, in_order, line)
    select * from unnest(${rows.map(({ list }) => list)}::text[], ${rows.map((row) => row.inOrder)}::text[],
      ${rows.map(({ line }) => line)}::text[])`.execute(tx);
}

/** Whether the installation has a public body or anything taken in: then nothing more is. */
export async function holdsAnything(tx: Transaction): Promise<boolean> {
  const { rows } = await sql<{ holds: boolean }>`
    select exists (select from body) or exists (select from open_data_row) as holds`.execute(tx);
  return rows[0]?.holds ?? true;
}

/** Under it an installation takes open data in once. */
export async function lockTakingIn(tx: Transaction): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('open-data-taken-in'))`.execute(tx);
}
