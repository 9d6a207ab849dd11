import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Batch } from './batch.rules.ts';
import type { CodeUse } from './joining-code.rules.ts';

/** A code's row, locked, and how it has been used; undefined when there is no such code in the round. */
export async function findCodeForUpdate(
  tx: Transaction,
  roundId: string,
  codeHash: Buffer,
): Promise<CodeUse | undefined> {
  const row = await tx
    .selectFrom('joining_code')
    .select(['person_id', 'voided_at'])
    .where('round_id', '=', roundId)
    .where('code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst();
  if (!row) return undefined;
  const personId = row.person_id;
  const isVoid = row.voided_at !== null;
  if (personId === null) return { personId, personHasAccount: false, personHasAnswered: false, isVoid };
  const { rows } = await sql<Pick<CodeUse, 'personHasAccount' | 'personHasAnswered'>>`
    select p.email is not null as "personHasAccount",
      exists (select from register_entry e join round_key k on k.round_id = e.round_id
        where e.round_id = ${roundId} and e.person_key = sha256(k.register_key || uuid_send(p.id)))
        as "personHasAnswered"
    from person p where p.id = ${personId}`.execute(tx);
  const known = rows[0];
  if (!known) throw new Error('a code belongs to nobody');
  return { personId, ...known, isVoid };
}

/** Whether a person already holds another code of the round. */
export async function holdsCode(tx: Transaction, roundId: string, personId: string): Promise<boolean> {
  const found = await tx
    .selectFrom('joining_code')
    .select('round_id')
    .where('round_id', '=', roundId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return found !== undefined;
}

export async function giveCodeTo(
  tx: Transaction,
  key: { readonly roundId: string; readonly codeHash: Buffer },
  personId: string,
  usedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('joining_code')
    .set({ person_id: personId, used_at: usedAt })
    .where('round_id', '=', key.roundId)
    .where('code_hash', '=', key.codeHash)
    .execute();
}

export type NewBatch = Omit<Batch, 'codes' | 'used' | 'voided'> & {
  readonly roundId: string;
  readonly issuedBy: string;
  readonly issuedAt: Temporal.Instant;
};

/** Saves a batch and the hashes of its codes, in two statements however many there are. */
export async function saveBatch(
  tx: Transaction,
  batch: NewBatch,
  codeHashes: readonly Buffer[],
): Promise<void> {
  const { roundId, id, kind, label, issuedBy, issuedAt } = batch;
  await tx
    .insertInto('joining_code_batch')
    .values({
      round_id: roundId,
      id,
      kind,
      label,
      codes: codeHashes.length,
      issued_by: issuedBy,
      issued_at: issuedAt,
    })
    .execute();
  await sql`
    insert into joining_code (round_id, code_hash, batch_id, issued_at)
    select ${roundId}, code_hash, ${id}, ${issuedAt}::timestamptz
    from unnest(${codeHashes}::bytea[]) as code_hash`.execute(tx);
}

/** A round’s batches, the latest first, with how many of their codes somebody came in with. */
export function listBatches(db: Database | Transaction, roundId: string): Promise<Batch[]> {
  return db
    .selectFrom('joining_code_batch as b')
    .leftJoin('joining_code as c', (on) =>
      on.onRef('c.round_id', '=', 'b.round_id').onRef('c.batch_id', '=', 'b.id'),
    )
    .select((eb) => [
      'b.id',
      'b.kind',
      'b.label',
      'b.codes',
      'b.issued_at as issuedAt',
      eb.fn.count<number>('c.used_at').as('used'),
      eb.fn.count<number>('c.voided_at').as('voided'),
    ])
    .where('b.round_id', '=', roundId)
    .groupBy(['b.round_id', 'b.id'])
    .orderBy('b.issued_at', 'desc')
    .orderBy('b.id', 'desc')
    .execute();
}

/** Makes the codes of a batch void that nobody has used. How many there were. */
export async function voidUnused(
  tx: Transaction,
  key: { readonly roundId: string; readonly batchId: string },
  voidedAt: Temporal.Instant,
): Promise<number> {
  const { numUpdatedRows } = await tx
    .updateTable('joining_code')
    .set({ voided_at: voidedAt })
    .where('round_id', '=', key.roundId)
    .where('batch_id', '=', key.batchId)
    .where('person_id', 'is', null)
    .where('voided_at', 'is', null)
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** How many codes a round has given out, and how many of them somebody came in with. */
export async function countCodes(
  db: Database | Transaction,
  roundId: string,
): Promise<{ issued: number; used: number }> {
  return db
    .selectFrom('joining_code')
    .select((eb) => [eb.fn.countAll<number>().as('issued'), eb.fn.count<number>('used_at').as('used')])
    .where('round_id', '=', roundId)
    .executeTakeFirstOrThrow();
}
