import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

/** The outside of a bid: what is known of it while it is sealed. The commitment is hexadecimal. */
export type SealedBid = {
  readonly id: string;
  readonly supplierId: string;
  readonly committedAt: Temporal.Instant;
  readonly commitment: string;
  readonly sealedBytes: number;
  readonly sealing: string;
  /** Of a bid sealed to openers: the canonical text whose SHA-256 is the commitment. */
  readonly envelope: string | null;
  /** When all of its bytes were here; null while they are not. */
  readonly bytesArrivedAt: Temporal.Instant | null;
  readonly label: string | null;
};

/** The bids that stand, in the order they came. Replaced ones are left out. */
export async function listStandingBids(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<SealedBid[]> {
  return selectStanding(db, key).orderBy('committed_at').execute();
}

/** The bid of a supplier that stands, if it made one. */
export async function findBidOfSupplier(
  db: Database | Transaction,
  key: ProcurementKey,
  supplierId: string,
): Promise<SealedBid | undefined> {
  return selectStanding(db, key).where('supplier_id', '=', supplierId).executeTakeFirst();
}

function selectStanding(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('bid')
    .select([
      'id',
      'supplier_id as supplierId',
      'committed_at as committedAt',
      sql<string>`encode(commitment, 'hex')`.as('commitment'),
      'sealed_bytes as sealedBytes',
      'sealing',
      'envelope',
      'bytes_arrived_at as bytesArrivedAt',
      'label',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('superseded_at', 'is', null);
}

/** Bids that came too late, in the order they came. */
export async function listRefusedBids(db: Database | Transaction, key: ProcurementKey, supplierId?: string) {
  return db
    .selectFrom('refused_bid')
    .select(['id', 'supplier_id as supplierId', 'refused_at as refusedAt', 'reason'])
    .select('entry_id as entryId')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .$if(supplierId !== undefined, (query) => query.where('supplier_id', '=', supplierId ?? ''))
    .orderBy('refused_at')
    .execute();
}

/** The last bid of a supplier that came too late, with its entry in the record. */
export async function findLastRefused(db: Database, key: ProcurementKey, supplierId: string) {
  const row = await db
    .selectFrom('refused_bid as r')
    .leftJoin('record_leaf as l', 'l.entry_id', 'r.entry_id')
    .select(['r.refused_at as refusedAt', 'r.entry_id as entryId', 'l.position'])
    .select(sql<string | null>`encode(r.salt, 'hex')`.as('salt'))
    .where('r.body_id', '=', key.bodyId)
    .where('r.procurement_id', '=', key.procurementId)
    .where('r.supplier_id', '=', supplierId)
    .orderBy('r.refused_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return undefined;
  const { refusedAt, entryId, position, salt } = row;
  return { refusedAt, entry: entryId ? { entryId, position, salt } : null };
}

/** How many bids stand, came late, and (once opened) could be read. */
export async function countBids(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ readonly standing: number; readonly late: number; readonly readable: number }> {
  const { rows } = await sql<{ standing: number; late: number; readable: number }>`
    select
      (select count(*) from bid where body_id = ${key.bodyId} and procurement_id = ${key.procurementId}
        and superseded_at is null) as standing,
      (select count(*) from refused_bid where body_id = ${key.bodyId}
        and procurement_id = ${key.procurementId}) as late,
      (select count(*) from bid_offer where body_id = ${key.bodyId}
        and procurement_id = ${key.procurementId}) as readable`.execute(db);
  return rows[0] ?? { standing: 0, late: 0, readable: 0 };
}

/** Whether a person scores this tender, or did until they stood aside: then they may not also bid. */
export async function isEvaluator(tx: Transaction, key: ProcurementKey, personId: string): Promise<boolean> {
  const row = await tx
    .selectFrom('evaluator')
    .select('person_id')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return row !== undefined;
}

/** The bid that won, once the award is published. */
export async function findPublishedWinner(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<{ readonly bidId: string } | undefined> {
  return db
    .selectFrom('award')
    .select('bid_id as bidId')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('published_at', 'is not', null)
    .executeTakeFirst();
}
