import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

type Db = Database | Transaction;

/** Purchases whose time for suppliers’ keys is over, with bids that are not open and nobody’s decision yet. */
export function listUndecided(db: Db, now: Temporal.Instant) {
  return db
    .selectFrom('bid_box as x')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 'x.body_id').onRef('p.id', '=', 'x.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 'x.body_id')
    .select(['x.body_id as bodyId', 'x.procurement_id as procurementId', 'x.recovery_ends_at as endsAt'])
    .select(['x.recovery_began_by as beganBy', 'x.rest_told_at as toldAt'])
    .select(['p.slug', 'p.title', 'b.slug as bodySlug', 'b.name as bodyName'])
    .where('x.recovery_ends_at', '<', now)
    .where('x.rest_decided_at', 'is', null)
    .where('p.bids_opened_at', 'is', null)
    .where('p.abandoned_at', 'is', null)
    .execute();
}

/** Where the body’s officers and commissioners are written to, without one of them: whoever asked the suppliers. */
export async function listOthersEmails(db: Db, bodyId: string, without: string | null): Promise<string[]> {
  const rows = await db
    .selectFrom('body_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select(['p.id', 'p.email'])
    .distinct()
    .where('r.body_id', '=', bodyId)
    .where('r.role', 'in', ['procurement-officer', 'commissioner'])
    .where('r.ended_at', 'is', null)
    .where('p.email', 'is not', null)
    .execute();
  return rows.flatMap(({ id, email }) => (email && id !== without ? [email] : []));
}

/** Takes the box: whether nobody was written to since the time ended, and still nothing is decided. */
export async function markTold(
  tx: Transaction,
  key: ProcurementKey,
  at: { readonly endsAt: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<boolean> {
  const done = await tx
    .updateTable('bid_box')
    .set({ rest_told_at: at.now })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('rest_decided_at', 'is', null)
    .where('recovery_ends_at', '=', at.endsAt)
    .where((is) => is.or([is('rest_told_at', 'is', null), is('rest_told_at', '<', at.endsAt)]))
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}
