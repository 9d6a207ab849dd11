import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';

/** Somebody outside who keeps what they saw of the record, as a public body named them. */
export type RecordWitness = {
  readonly id: string;
  readonly bodyId: string;
  readonly keeper: string;
  readonly vkey: string;
  readonly namedAt: Temporal.Instant;
  readonly endedAt: Temporal.Instant | null;
};

/** The last checkpoint that a witness handed over. */
export type KeptCheckpoint = {
  readonly size: number;
  readonly root: Uint8Array;
  /** When it arrived, by this site’s clock. */
  readonly heardAt: Temporal.Instant;
  /** The checkpoint with its signatures, whole. */
  readonly note: string;
};

export type WitnessSeen = RecordWitness & {
  readonly bodyName: string;
  readonly bodySlug: string;
  readonly last: KeptCheckpoint | null;
};

type Db = Database | Transaction;

/** Every witness that stands, by who named it, or those of one body; with what each handed over last. */
export async function listWitnesses(db: Db, bodyId?: string): Promise<WitnessSeen[]> {
  const rows = await db
    .selectFrom('record_witness as w')
    .innerJoin('body as b', 'b.id', 'w.body_id')
    .leftJoinLateral(
      (join) =>
        join
          .selectFrom('record_witness_checkpoint as k')
          .select(['k.size', 'k.root', 'k.heard_at as heardAt', 'k.note'])
          .whereRef('k.witness_id', '=', 'w.id')
          .orderBy('k.kept_at', 'desc')
          .orderBy('k.heard_at', 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .select(['w.id', 'w.body_id as bodyId', 'w.keeper', 'w.vkey'])
    .select(['w.named_at as namedAt', 'w.ended_at as endedAt'])
    .select([
      'b.name as bodyName',
      'b.slug as bodySlug',
      'last.size',
      'last.root',
      'last.heardAt',
      'last.note',
    ])
    .where('w.ended_at', 'is', null)
    .$if(bodyId !== undefined, (query) => query.where('w.body_id', '=', bodyId ?? ''))
    .orderBy('b.name')
    .orderBy('w.named_at')
    .execute();
  return rows.map(({ size, root, heardAt, note, ...witness }) => {
    const isHeard = size !== null && root !== null && heardAt !== null && note !== null;
    return { ...witness, last: isHeard ? { size, root, heardAt, note } : null };
  });
}

export async function findWitness(db: Db, id: string): Promise<RecordWitness | undefined> {
  return selectWitness(db).where('id', '=', id).executeTakeFirst();
}

export async function insertWitness(
  tx: Transaction,
  witness: Omit<RecordWitness, 'endedAt'>,
): Promise<boolean> {
  const added = await tx
    .insertInto('record_witness')
    .values({
      id: witness.id,
      body_id: witness.bodyId,
      keeper: witness.keeper,
      vkey: witness.vkey,
      named_at: witness.namedAt,
    })
    .onConflict((conflict) => conflict.columns(['body_id', 'vkey']).where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

/** Whether it stood until now. */
export async function endWitnessAt(tx: Transaction, id: string, at: Temporal.Instant): Promise<boolean> {
  const ended = await tx
    .updateTable('record_witness')
    .set({ ended_at: at })
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .returning('id')
    .executeTakeFirst();
  return ended !== undefined;
}

/** Keeps what a witness handed over, signed at `keptAt` by its own clock; handed over twice it is kept once. */
export async function insertKept(
  db: Db,
  witnessId: string,
  kept: KeptCheckpoint & { readonly keptAt: Temporal.Instant },
): Promise<void> {
  await db
    .insertInto('record_witness_checkpoint')
    .values({
      witness_id: witnessId,
      size: kept.size,
      root: Buffer.from(kept.root),
      note: kept.note,
      kept_at: kept.keptAt,
      heard_at: kept.heardAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

function selectWitness(db: Db) {
  return db
    .selectFrom('record_witness')
    .select(['id', 'body_id as bodyId', 'keeper', 'vkey', 'named_at as namedAt', 'ended_at as endedAt']);
}
