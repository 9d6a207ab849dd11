import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PostingReportTable } from '../../../db/tables.ts';

type Db = Database | Transaction;
type Posting = { readonly kind: 'need' | 'offer'; readonly id: string };

export async function insertPostingReport(
  tx: Transaction,
  row: Insertable<PostingReportTable>,
): Promise<void> {
  await tx.insertInto('posting_report').values(row).execute();
}

/** Why people reported a posting, where nobody has looked at it since; the oldest first. */
export function listReportsOfPosting(db: Db, { kind, id }: Posting) {
  return db
    .selectFrom('posting_report')
    .select(['why', 'reported_at as reportedAt'])
    .where('kind', '=', kind)
    .where('posting_id', '=', id)
    .where('settled_at', 'is', null)
    .orderBy('reported_at')
    .execute();
}

/** Every open report at a body, the oldest first, with what it is about. */
export function listPostingReports(db: Db, bodyId: string, limit: number) {
  return db
    .selectFrom('posting_report as r')
    .leftJoin('need as n', (on) => on.onRef('n.id', '=', 'r.posting_id').on('r.kind', '=', 'need'))
    .leftJoin('need_offer as o', (on) =>
      on.onRef('o.id', '=', 'r.posting_id').onRef('o.body_id', '=', 'r.body_id').on('r.kind', '=', 'offer'),
    )
    .select((eb) => [
      eb.ref('r.kind').$castTo<'need' | 'offer'>().as('kind'),
      'r.posting_id as id',
      'r.why',
      'r.reported_at as reportedAt',
      eb.fn.coalesce('n.title', 'o.title').as('title'),
    ])
    .where('r.body_id', '=', bodyId)
    .where('r.settled_at', 'is', null)
    .orderBy('r.reported_at')
    .limit(limit)
    .execute();
}

/** Marks the reports of a posting as looked at; answers how many there were. */
export async function settlePostingReports(
  tx: Transaction,
  { kind, id }: Posting,
  at: Temporal.Instant,
): Promise<number> {
  const settled = await tx
    .updateTable('posting_report')
    .set({ settled_at: at })
    .where('kind', '=', kind)
    .where('posting_id', '=', id)
    .where('settled_at', 'is', null)
    .executeTakeFirst();
  return Number(settled.numUpdatedRows);
}

/** How much waits at each of these bodies: groups, needs, offers and reports. */
export async function countAtDesks(db: Db, bodyIds: readonly string[]) {
  if (bodyIds.length === 0) return [];
  const { rows } = await sql<{ bodyId: string; bodySlug: string; bodyName: string; waiting: number }>`
    select b.id as "bodyId", b.slug as "bodySlug", b.name as "bodyName", (
      (select count(*) from community_group g where g.body_id = b.id and g.state = 'waiting')
      + (select count(*) from need n where n.body_id = b.id and n.state = 'waiting')
      + (select count(*) from need_offer o where o.body_id = b.id and o.state = 'waiting')
      + (select count(*) from posting_report r where r.body_id = b.id and r.settled_at is null))::int as waiting
    from body b where b.id = any(${bodyIds}::uuid[]) order by b.name`.execute(db);
  return rows;
}
