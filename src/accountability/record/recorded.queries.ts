import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { EntryType } from './entry-types.rules.ts';
import type { LeafEntry } from './log/leaf.rules.ts';

/** An entry that has its place in the log, as the database holds it now. `facts` is the canonical text. */
export type Recorded = {
  readonly position: number;
  readonly id: string;
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
  readonly type: EntryType;
  readonly version: number;
  readonly facts: string;
  readonly occurredAt: Temporal.Instant;
};

export type RecordedAsk = {
  readonly bodyId?: string | undefined;
  readonly procurementId?: string | undefined;
  readonly roundId?: string | undefined;
  readonly types?: readonly EntryType[] | undefined;
  readonly from?: Temporal.Instant | undefined;
  /** Up to but not including. */
  readonly until?: Temporal.Instant | undefined;
  /** Only what stands below this entry of the list: the last position of the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
};

type Db = Database | Transaction;

/** The entry at a place of the log; undefined where there is none, or none any more. */
export async function findRecorded(db: Db, position: number): Promise<Recorded | undefined> {
  return selectRecorded(db).where('l.position', '=', position).executeTakeFirst();
}

/** The entries of a stretch of the log, in its order: from `from` up to but not including `to`. */
export async function listRecordedBetween(db: Db, from: number, to: number): Promise<Recorded[]> {
  return selectRecorded(db)
    .where('l.position', '>=', from)
    .where('l.position', '<', to)
    .orderBy('l.position')
    .execute();
}

/** What the log is made of between two places: each entry as the database holds it, and the hash it was given. */
export async function listSequenced(
  db: Db,
  from: number,
  to: number,
): Promise<(LeafEntry & { readonly position: number; readonly hash: Buffer })[]> {
  return db
    .selectFrom('record_leaf as l')
    .innerJoin('record_entry as e', 'e.id', 'l.entry_id')
    .select(['l.position', 'l.hash', 'e.id', 'e.body_id as bodyId', 'e.procurement_id as procurementId'])
    .select(['e.round_id as roundId', 'e.type', 'e.version', 'e.facts'])
    .where('l.position', '>=', from)
    .where('l.position', '<', to)
    .orderBy('l.position')
    .execute();
}

/** Entries of the log that fit, the act that happened last first. */
export async function listRecorded(db: Db, ask: RecordedAsk): Promise<Recorded[]> {
  let query = selectRecorded(db).orderBy('e.occurred_at', 'desc').orderBy('e.id', 'desc').limit(ask.limit);
  if (ask.bodyId !== undefined) query = query.where('e.body_id', '=', ask.bodyId);
  if (ask.procurementId !== undefined) query = query.where('e.procurement_id', '=', ask.procurementId);
  if (ask.roundId !== undefined) query = query.where('e.round_id', '=', ask.roundId);
  if (ask.types !== undefined) query = query.where('e.type', 'in', [...ask.types]);
  if (ask.from !== undefined) query = query.where('e.occurred_at', '>=', ask.from);
  if (ask.until !== undefined) query = query.where('e.occurred_at', '<', ask.until);
  const { before } = ask;
  if (before !== undefined)
    query = query.where(
      sql<boolean>`(e.occurred_at, e.id) < (select b.occurred_at, b.id from record_leaf a
        join record_entry b on b.id = a.entry_id where a.position = ${before})`,
    );
  return query.execute();
}

/** Where an entry stands in the log; null while it waits for its place. */
export async function findPositionOf(db: Db, entryId: string): Promise<number | null> {
  const row = await db
    .selectFrom('record_leaf')
    .select('position')
    .where('entry_id', '=', entryId)
    .executeTakeFirst();
  return row?.position ?? null;
}

/** A checkpoint as it was signed. `frontier` is in bytes, as `frontier.rules.ts` writes it. */
export type SignedCheckpoint = {
  readonly size: number;
  readonly root: Buffer;
  readonly frontier: Buffer;
  readonly note: string;
  readonly signedAt: Temporal.Instant;
};

/** The last checkpoint that was signed; undefined before the first. */
export async function latestCheckpoint(db: Db): Promise<SignedCheckpoint | undefined> {
  return selectCheckpoints(db).orderBy('size', 'desc').limit(1).executeTakeFirst();
}

/** The first checkpoint that covers an entry: by then it was recorded, and since then it is fixed. */
export async function findCheckpointOver(db: Db, position: number): Promise<SignedCheckpoint | undefined> {
  return selectCheckpoints(db).where('size', '>', position).orderBy('size').limit(1).executeTakeFirst();
}

/** The largest checkpoint of more than `above` and at most `upTo` entries, else the next one there is. */
export async function findNextCheckpoint(
  db: Db,
  above: number,
  upTo: number,
): Promise<SignedCheckpoint | undefined> {
  const within = await selectCheckpoints(db)
    .where('size', '>', above)
    .where('size', '<=', upTo)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return within ?? findCheckpointOver(db, above);
}

/** Every checkpoint that was signed, from the smallest up, some hundreds in memory at a time. */
export async function* listCheckpoints(db: Db): AsyncGenerator<SignedCheckpoint> {
  for (let above = -1; ; ) {
    const page = await selectCheckpoints(db).where('size', '>', above).orderBy('size').limit(500).execute();
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < 500) return;
    above = last.size;
  }
}

export async function findCheckpoint(db: Db, size: number): Promise<SignedCheckpoint | undefined> {
  return selectCheckpoints(db).where('size', '=', size).executeTakeFirst();
}

function selectCheckpoints(db: Db) {
  return db
    .selectFrom('record_checkpoint')
    .select(['size', 'root', 'frontier', 'note', 'signed_at as signedAt']);
}

function selectRecorded(db: Db) {
  return db
    .selectFrom('record_leaf as l')
    .innerJoin('record_entry as e', 'e.id', 'l.entry_id')
    .select([
      'l.position',
      'e.id',
      'e.body_id as bodyId',
      'e.procurement_id as procurementId',
      'e.round_id as roundId',
      'e.version',
      'e.facts',
      'e.occurred_at as occurredAt',
    ])
    .select(sql<EntryType>`e.type`.as('type'));
}
