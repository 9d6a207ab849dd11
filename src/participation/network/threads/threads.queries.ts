import { type Insertable, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { OpenThreadTable, ReplyReportTable, ThreadReplyTable } from '../../../db/tables.ts';
import type { Decision } from '../moderation.rules.ts';

type Db = Database | Transaction;

export async function insertThread(tx: Transaction, row: Insertable<OpenThreadTable>): Promise<void> {
  await tx.insertInto('open_thread').values(row).execute();
}
export async function insertReply(tx: Transaction, row: Insertable<ThreadReplyTable>): Promise<void> {
  await tx.insertInto('thread_reply').values(row).execute();
}
export async function insertReport(tx: Transaction, row: Insertable<ReplyReportTable>): Promise<void> {
  await tx.insertInto('reply_report').values(row).execute();
}

/** The addresses that a body's threads have already; the body's row is locked, so that two do not take the same. */
export async function listThreadSlugsForUpdate(tx: Transaction, bodyId: string): Promise<string[]> {
  await tx.selectFrom('body').select('id').where('id', '=', bodyId).forNoKeyUpdate().execute();
  const rows = await tx.selectFrom('open_thread').select('slug').where('body_id', '=', bodyId).execute();
  return rows.map(({ slug }) => slug);
}

function selectThreads(db: Db) {
  return db
    .selectFrom('open_thread as t')
    .innerJoin('body as b', 'b.id', 't.body_id')
    .leftJoin('round as r', 'r.id', 't.round_id')
    .select(['t.body_id as bodyId', 'b.slug as bodySlug', 'b.name as bodyName', 't.id', 't.slug', 't.title'])
    .select(['t.text', 't.shown_name as name', 't.by_body as byBody', 't.written_at as writtenAt', 't.state'])
    .select(['t.ground', 't.reason', 't.closed_at as closedAt', 't.outcome', 't.written_by as writtenBy'])
    .select(['r.slug as roundSlug', 'r.title as roundTitle'])
    .select(
      sql<number>`(select count(*)::int from thread_reply y where y.body_id = t.body_id and y.thread_id = t.id
        and y.state = 'shown')`.as('replies'),
    );
}
export type OpenThread = Awaited<ReturnType<typeof findThread>>;

export function findThread(db: Db, bodyId: string, slug: string) {
  return orNotFound(
    selectThreads(db).where('t.body_id', '=', bodyId).where('t.slug', '=', slug).executeTakeFirst(),
  );
}
export function findThreadById(db: Db, bodyId: string, id: string) {
  return threadById(db, bodyId, id).executeTakeFirst();
}
/** The same, locked against another moderator’s decision. */
export function findThreadForUpdate(tx: Transaction, bodyId: string, id: string) {
  return threadById(tx, bodyId, id).forUpdate('t').executeTakeFirst();
}
function threadById(db: Db, bodyId: string, id: string) {
  return selectThreads(db).where('t.body_id', '=', bodyId).where('t.id', '=', id);
}

/** Threads that everyone may read, of one body or of all, those still open first, then the newest. */
export function listThreads(db: Db, bodyId: string | null, limit: number) {
  return selectThreads(db)
    .where('t.state', '=', 'shown')
    .$if(bodyId !== null, (query) => query.where('t.body_id', '=', bodyId ?? ''))
    .orderBy(sql`t.closed_at is not null`)
    .orderBy('t.written_at', 'desc')
    .limit(limit)
    .execute();
}
export function listWaitingThreads(db: Db, bodyId: string, limit: number) {
  return selectThreads(db)
    .where('t.body_id', '=', bodyId)
    .where('t.state', '=', 'waiting')
    .orderBy('t.written_at')
    .limit(limit)
    .execute();
}

const replyColumns = [
  'y.id',
  'y.thread_id as threadId',
  'y.text',
  'y.shown_name as name',
  'y.by_body as byBody',
  'y.written_at as writtenAt',
  'y.written_by as writtenBy',
  'y.state',
  'y.ground',
  'y.reason',
  'y.decided_at as decidedAt',
] as const;
export type Reply = Awaited<ReturnType<typeof listReplies>>[number];

/** All replies to a thread, in the order they were written, whatever became of them. */
export function listReplies(db: Db, key: { readonly bodyId: string; readonly threadId: string }) {
  return db
    .selectFrom('thread_reply as y')
    .select(replyColumns)
    .where('y.body_id', '=', key.bodyId)
    .where('y.thread_id', '=', key.threadId)
    .orderBy('y.written_at')
    .orderBy('y.id')
    .execute();
}

function repliesAtDesk(db: Db, bodyId: string) {
  return db
    .selectFrom('thread_reply as y')
    .innerJoin('open_thread as t', (on) =>
      on.onRef('t.body_id', '=', 'y.body_id').onRef('t.id', '=', 'y.thread_id'),
    )
    .select(replyColumns)
    .select(['t.title', 't.slug as threadSlug'])
    .where('y.body_id', '=', bodyId);
}
export function findReply(db: Db, key: { readonly bodyId: string; readonly id: string }) {
  return repliesAtDesk(db, key.bodyId).where('y.id', '=', key.id).executeTakeFirst();
}
/** The same, locked against another moderator’s decision. */
export function findReplyForUpdate(tx: Transaction, key: { readonly bodyId: string; readonly id: string }) {
  return repliesAtDesk(tx, key.bodyId).where('y.id', '=', key.id).forUpdate('y').executeTakeFirst();
}
export function listWaitingReplies(db: Db, bodyId: string, limit: number) {
  return repliesAtDesk(db, bodyId)
    .where('y.state', '=', 'waiting')
    .orderBy('y.written_at')
    .limit(limit)
    .execute();
}

/** Reports that no moderator has looked at, the oldest first, with the reply each is about. */
export function listOpenReports(db: Db, bodyId: string, limit: number) {
  return db
    .selectFrom('reply_report as p')
    .innerJoin('thread_reply as y', (on) =>
      on
        .onRef('y.body_id', '=', 'p.body_id')
        .onRef('y.thread_id', '=', 'p.thread_id')
        .onRef('y.id', '=', 'p.reply_id'),
    )
    .select(['p.reply_id as replyId', 'p.why', 'p.reported_at as reportedAt', 'y.text'])
    .where('p.body_id', '=', bodyId)
    .where('p.settled_at', 'is', null)
    .orderBy('p.reported_at')
    .limit(limit)
    .execute();
}
export function listReportsOf(db: Db, bodyId: string, replyId: string) {
  return db
    .selectFrom('reply_report')
    .select(['why', 'reported_at as reportedAt'])
    .where('body_id', '=', bodyId)
    .where('reply_id', '=', replyId)
    .where('settled_at', 'is', null)
    .orderBy('reported_at')
    .execute();
}
export async function settleReports(
  tx: Transaction,
  key: { readonly bodyId: string; readonly replyId: string },
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('reply_report')
    .set({ settled_at: at })
    .where('body_id', '=', key.bodyId)
    .where('reply_id', '=', key.replyId)
    .where('settled_at', 'is', null)
    .execute();
}

export async function saveSpokenDecision(
  tx: Transaction,
  table: 'open_thread' | 'thread_reply',
  key: { readonly bodyId: string; readonly id: string },
  decision: Decision,
  decided: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .updateTable(table)
    .set({
      state: decision.state,
      ground: decision.state === 'declined' ? decision.ground : null,
      reason: decision.state === 'declined' ? decision.reason : '',
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.id)
    .execute();
}

export async function saveClosing(
  tx: Transaction,
  key: { readonly bodyId: string; readonly threadId: string },
  closing: { readonly outcome: string; readonly at: Temporal.Instant },
): Promise<void> {
  await tx
    .updateTable('open_thread')
    .set({ outcome: closing.outcome, closed_at: closing.at })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.threadId)
    .where('closed_at', 'is', null)
    .execute();
}
