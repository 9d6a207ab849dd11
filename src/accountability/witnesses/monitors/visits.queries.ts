import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { MonitorVisitTable } from '../../../db/tables.ts';
import type { Answered } from './visit.rules.ts';

type Db = Database | Transaction;
type PromiseKey = { readonly bodyId: string; readonly procurementId: string; readonly promiseId: string };
export type VisitKey = { readonly bodyId: string; readonly visitId: string };
export type MonitorVisit = Awaited<ReturnType<typeof listVisits>>[number];

/**
 * The panel through which somebody is a named monitor of a purchase: they took a seat, and the panel watches, or is of
 * a purchase that residents monitor. A panel that watches may look at any promise to its body.
 */
export async function findMonitorPanel(
  db: Db,
  of: { readonly bodyId: string; readonly procurementId: string; readonly personId: string },
) {
  return db
    .selectFrom('panel_seat as s')
    .innerJoin('panel as n', (on) => on.onRef('n.body_id', '=', 's.body_id').onRef('n.id', '=', 's.panel_id'))
    .innerJoin('procurement as t', (on) =>
      on.onRef('t.body_id', '=', 'n.body_id').onRef('t.id', '=', 'n.procurement_id'),
    )
    .innerJoin('pool_member as m', (on) =>
      on
        .onRef('m.body_id', '=', 's.body_id')
        .onRef('m.panel_id', '=', 's.panel_id')
        .onRef('m.id', '=', 's.pool_member_id'),
    )
    .select(['n.id as panelId', 'n.title'])
    .where('s.body_id', '=', of.bodyId)
    .where('m.person_id', '=', of.personId)
    .where('s.state', '=', 'accepted')
    .where('n.abandoned_at', 'is', null)
    .where(({ or, and, eb }) =>
      or([
        eb('n.purpose', '=', 'monitor'),
        and([eb('t.rung', '=', 'monitor'), eb('t.id', '=', of.procurementId)]),
      ]),
    )
    .orderBy(sql`n.procurement_id = ${of.procurementId}`, 'desc')
    .orderBy('n.id')
    .executeTakeFirst();
}

/** The last day of the contract that a promise belongs to. */
export async function getContractEnd(
  db: Db,
  { bodyId, procurementId }: Omit<PromiseKey, 'promiseId'>,
): Promise<Temporal.PlainDate> {
  const { endsOn } = await orNotFound(
    db
      .selectFrom('contract')
      .select('ends_on as endsOn')
      .where('body_id', '=', bodyId)
      .where('procurement_id', '=', procurementId)
      .executeTakeFirst(),
  );
  return endsOn;
}

const columns = [
  'v.body_id as bodyId',
  'v.procurement_id as procurementId',
  'v.promise_id as promiseId',
  'v.id as visitId',
  'n.title as panelTitle',
  'v.shown_name as shownName',
  'v.visited_on as visitedOn',
  'v.found',
  'v.answers',
  'v.words',
  'v.file_id as fileId',
  'v.reply_due_on as replyDueOn',
  'v.reply',
  'v.replied_at as repliedAt',
  'v.reading',
  'k.ground as keptGround',
  'k.reason as keptReason',
] as const;

function selectVisits(db: Db) {
  return (
    db
      .selectFrom('monitor_visit as v')
      .innerJoin('panel as n', (on) =>
        on.onRef('n.body_id', '=', 'v.body_id').onRef('n.id', '=', 'v.panel_id'),
      )
      // Why the words are kept back, as the last one who would not show them said.
      .leftJoinLateral(
        (from) =>
          from
            .selectFrom('visit_reading as r')
            .select(['r.ground', 'r.reason'])
            .whereRef('r.body_id', '=', 'v.body_id')
            .whereRef('r.visit_id', '=', 'v.id')
            .whereRef('v.reading', '<>', sql.lit('shown'))
            .where('r.shows', '=', false)
            .orderBy('r.number', 'desc')
            .limit(1)
            .as('k'),
        (join) => join.onTrue(),
      )
      .select(columns)
      .$narrowType<{ answers: readonly Answered[] }>()
  );
}

/** What named monitors found, the latest first. */
export function listVisits(db: Db, { bodyId, procurementId, promiseId }: PromiseKey) {
  return selectVisits(db)
    .where('v.body_id', '=', bodyId)
    .where('v.procurement_id', '=', procurementId)
    .where('v.promise_id', '=', promiseId)
    .orderBy('v.visited_on', 'desc')
    .orderBy('v.id')
    .execute();
}

/** One visit with whose it is to answer; in a transaction its row is held. */
export async function getVisit(db: Db, { bodyId, visitId }: VisitKey) {
  return orNotFound(
    selectVisits(db)
      .innerJoin('promise as p', (on) =>
        on
          .onRef('p.body_id', '=', 'v.body_id')
          .onRef('p.procurement_id', '=', 'v.procurement_id')
          .onRef('p.id', '=', 'v.promise_id'),
      )
      .select(['p.supplier_id as supplierId', 'v.visited_by as visitedBy'])
      .where('v.body_id', '=', bodyId)
      .where('v.id', '=', visitId)
      .$if(db.isTransaction, (query) => query.forNoKeyUpdate('v'))
      .executeTakeFirst(),
  );
}

/** Whether somebody has filed a visit to this promise on a day. */
export async function hasVisitedOn(
  db: Db,
  of: PromiseKey & { readonly personId: string; readonly visitedOn: Temporal.PlainDate },
): Promise<boolean> {
  const found = await db
    .selectFrom('monitor_visit')
    .select('id')
    .where('body_id', '=', of.bodyId)
    .where('procurement_id', '=', of.procurementId)
    .where('promise_id', '=', of.promiseId)
    .where('visited_by', '=', of.personId)
    .where('visited_on', '=', of.visitedOn)
    .executeTakeFirst();
  return found !== undefined;
}

export async function insertVisit(tx: Transaction, row: Insertable<MonitorVisitTable>): Promise<void> {
  await tx.insertInto('monitor_visit').values(row).execute();
}

/** Keeps a reply, or how far the words are read. */
export async function updateVisit(
  tx: Transaction,
  { bodyId, visitId }: VisitKey,
  set: Updateable<MonitorVisitTable>,
): Promise<void> {
  await tx
    .updateTable('monitor_visit')
    .set(set)
    .where('body_id', '=', bodyId)
    .where('id', '=', visitId)
    .execute();
}
