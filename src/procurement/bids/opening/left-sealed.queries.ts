import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** Bids whose key was missing when the others opened, and that may still be opened: until the award is decided. */
export async function listLeftToOpen(db: Db, key: ProcurementKey): Promise<ReadonlySet<string>> {
  const rows = await selectLeftSealed(db)
    .select('l.bid_id as bidId')
    .where('l.body_id', '=', key.bodyId)
    .where('l.procurement_id', '=', key.procurementId)
    .execute();
  return new Set(rows.map(({ bidId }) => bidId));
}

/** Purchases with such bids. */
export async function listWithLeftSealed(db: Database): Promise<ProcurementKey[]> {
  return selectLeftSealed(db)
    .select(['l.body_id as bodyId', 'l.procurement_id as procurementId'])
    .distinct()
    .execute();
}

function selectLeftSealed(db: Db) {
  return db
    .selectFrom('bid_left_sealed as l')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'l.body_id').onRef('p.id', '=', 'l.procurement_id'),
    )
    .leftJoin('award as a', (join) =>
      join.onRef('a.body_id', '=', 'l.body_id').onRef('a.procurement_id', '=', 'l.procurement_id'),
    )
    .where('l.opened_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .where('a.bid_id', 'is', null);
}

/** Of the bids that were not opened, those whose key is missing are left sealed: they may be opened later. */
export async function leaveSealed(
  tx: Transaction,
  key: ProcurementKey,
  unopened: readonly { readonly bidId: string; readonly why: string }[],
  leftAt: Temporal.Instant,
): Promise<void> {
  const of = { body_id: key.bodyId, procurement_id: key.procurementId, left_at: leftAt };
  const rows = unopened.flatMap(({ bidId, why }) =>
    why === 'key-missing' ? [{ ...of, bid_id: bidId }] : [],
  );
  if (rows.length > 0) await tx.insertInto('bid_left_sealed').values(rows).execute();
}

export async function saveOpenedLate(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  openedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('bid_left_sealed')
    .set({ opened_at: openedAt })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('bid_id', '=', key.bidId)
    .execute();
}

/** How many bids have a letter already: the next ones go on from there. */
export async function countLabels(tx: Transaction, key: ProcurementKey): Promise<number> {
  const row = await tx
    .selectFrom('bid')
    .select(({ fn }) => fn.countAll<number>().as('many'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('label', 'is not', null)
    .executeTakeFirstOrThrow();
  return row.many;
}

/**
 * Deletes the openers’ shares and the released keys of every bid of this purchase that is done with. The application may
 * not delete them itself: the database does, and only of such bids.
 */
export async function forgetBidKeys(tx: Transaction, key: ProcurementKey): Promise<void> {
  await sql`select forget_bid_keys(${key.bodyId}, ${key.procurementId})`.execute(tx);
}
