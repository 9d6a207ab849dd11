import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { RecordedAt } from '../../../accountability/record/entry-href.rules.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { EnvelopeContent } from './envelope-seal.rules.ts';

type Db = Database | Transaction;

export type NewEnvelope = EnvelopeContent & {
  readonly id: string;
  readonly salt: Uint8Array;
  readonly dueAt: Temporal.Instant;
  /** Null for an empty one that is put in later. */
  readonly putIn: { readonly at: Temporal.Instant; readonly entryId: string } | null;
};

export async function insertEnvelopes(
  tx: Transaction,
  key: ProcurementKey,
  envelopes: readonly NewEnvelope[],
): Promise<void> {
  const rows = envelopes.map((envelope) => ({
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    id: envelope.id,
    due_at: envelope.dueAt,
    put_in_at: envelope.putIn?.at ?? null,
    entry_id: envelope.putIn?.entryId ?? null,
    holds: envelope.holds,
    commitment: envelope.commitment === null ? null : Buffer.from(envelope.commitment, 'hex'),
    salt: Buffer.from(envelope.salt),
  }));
  if (rows.length > 0) await tx.insertInto('bid_envelope').values(rows).execute();
}

export async function markPutIn(
  tx: Transaction,
  key: ProcurementKey & { readonly id: string },
  put: { readonly at: Temporal.Instant; readonly entryId: string },
): Promise<void> {
  await tx
    .updateTable('bid_envelope')
    .set({ put_in_at: put.at, entry_id: put.entryId })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.id)
    .execute();
}

/** Up to when empty envelopes of a box are drawn; makes the box’s row where there is none. */
export async function emptiesUntilForUpdate(
  tx: Transaction,
  key: ProcurementKey,
): Promise<Temporal.Instant | null> {
  const at = { body_id: key.bodyId, procurement_id: key.procurementId };
  await tx
    .insertInto('bid_box')
    .values({ ...at, threshold: 3, grace_minutes: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  const row = await tx
    .selectFrom('bid_box')
    .select('empties_until')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.empties_until;
}

export async function saveEmptiesUntil(
  tx: Transaction,
  key: ProcurementKey,
  until: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('bid_box')
    .set({ empties_until: until })
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

/** Open boxes that have no empty envelopes drawn up to their deadline. */
export async function listUndrawn(db: Database, now: Temporal.Instant) {
  return db
    .selectFrom('procurement as p')
    .leftJoin('bid_box as x', (join) =>
      join.onRef('x.body_id', '=', 'p.body_id').onRef('x.procurement_id', '=', 'p.id'),
    )
    .select(['p.body_id as bodyId', 'p.id as procurementId'])
    .where('p.notice_published_at', 'is not', null)
    .where('p.abandoned_at', 'is', null)
    .where('p.bids_due_at', '>', now)
    .where(sql<boolean>`x.empties_until is null or x.empties_until < p.bids_due_at`)
    .execute();
}

/** Empty envelopes that are to be put in by an instant, the earliest first. */
export async function listEmptiesDue(db: Database, by: Temporal.Instant) {
  return db
    .selectFrom('bid_envelope')
    .select(['body_id as bodyId', 'procurement_id as procurementId', 'id', 'due_at as dueAt'])
    .where('put_in_at', 'is', null)
    .where('due_at', '<=', by)
    .orderBy('due_at')
    .limit(500)
    .execute();
}

/** An empty envelope that still waits, held so that nobody else puts it in too. */
export async function findEmptyForUpdate(tx: Transaction, key: ProcurementKey & { readonly id: string }) {
  return tx
    .selectFrom('bid_envelope')
    .select(['salt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('id', '=', key.id)
    .where('put_in_at', 'is', null)
    .forUpdate()
    .executeTakeFirst();
}

export type PutIn = {
  readonly holds: 'bid' | 'withdrawal' | 'nothing';
  readonly commitment: string | null;
  readonly salt: string;
  readonly putInAt: Temporal.Instant;
  readonly entry: RecordedAt;
};

/** Every envelope in the box, in the order in which they were put in. For the opening, and for its own supplier. */
export async function listPutIn(db: Db, key: ProcurementKey, commitment?: string): Promise<PutIn[]> {
  const rows = await db
    .selectFrom('bid_envelope as e')
    .leftJoin('record_leaf as l', 'l.entry_id', 'e.entry_id')
    .select(['e.holds', 'e.put_in_at as putInAt', 'e.entry_id as entryId', 'l.position'])
    .select(sql<string | null>`encode(e.commitment, 'hex')`.as('commitment'))
    .select(sql<string>`encode(e.salt, 'hex')`.as('salt'))
    .where('e.body_id', '=', key.bodyId)
    .where('e.procurement_id', '=', key.procurementId)
    .where('e.put_in_at', 'is not', null)
    .$if(commitment !== undefined, (query) =>
      query.where('e.commitment', '=', Buffer.from(commitment ?? '', 'hex')),
    )
    .orderBy('e.put_in_at')
    .orderBy('e.id')
    .execute();
  return rows.flatMap(({ putInAt, entryId, position, ...row }) =>
    putInAt && entryId ? [{ ...row, putInAt, entry: { entryId, position } }] : [],
  );
}
