import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';

/** Whether a person came in with a letter’s code. */
export async function holdsPanelCode(
  db: Database | Transaction,
  { bodyId, panelId }: PanelKey,
  personId: string,
): Promise<boolean> {
  const found = await db
    .selectFrom('panel_code')
    .select('panel_id')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return found !== undefined;
}

/** A code’s row, locked, and who came in with it; undefined when the panel has no such code. */
export async function findPanelCodeForUpdate(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  codeHash: Buffer,
): Promise<{ personId: string | null } | undefined> {
  // Nothing is joined to it: a row joined beside a lock that was waited for would be as it was before the wait.
  return tx
    .selectFrom('panel_code')
    .select('person_id as personId')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('code_hash', '=', codeHash)
    .forUpdate()
    .executeTakeFirst();
}

export async function givePanelCodeTo(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  codeHash: Buffer,
  personId: string,
  usedAt: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('panel_code')
    .set({ person_id: personId, used_at: usedAt })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('code_hash', '=', codeHash)
    .execute();
}

export type CodeBatch = {
  readonly id: string;
  readonly label: string;
  readonly issuedBy: string;
  readonly issuedAt: Temporal.Instant;
};

/** Saves a batch and the hashes of its codes, in two statements however many there are. */
export async function savePanelCodes(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  batch: CodeBatch,
  codeHashes: readonly Buffer[],
): Promise<void> {
  await tx
    .insertInto('panel_code_batch')
    .values({
      body_id: bodyId,
      panel_id: panelId,
      id: batch.id,
      label: batch.label,
      codes: codeHashes.length,
      issued_by: batch.issuedBy,
      issued_at: batch.issuedAt,
    })
    .execute();
  await sql`
    insert into panel_code (body_id, panel_id, code_hash, batch_id)
    select ${bodyId}, ${panelId}, code_hash, ${batch.id} from unnest(${codeHashes}::bytea[]) as code_hash`.execute(
    tx,
  );
}

/** The batches of letters, the latest first, with how many of their codes somebody came in with. */
export function listCodeBatches(db: Database | Transaction, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_code_batch as b')
    .leftJoin('panel_code as c', (on) =>
      on
        .onRef('c.body_id', '=', 'b.body_id')
        .onRef('c.panel_id', '=', 'b.panel_id')
        .onRef('c.batch_id', '=', 'b.id'),
    )
    .select((eb) => [
      'b.id',
      'b.label',
      'b.codes',
      'b.issued_at as issuedAt',
      eb.fn.count<number>('c.used_at').as('used'),
    ])
    .where('b.body_id', '=', bodyId)
    .where('b.panel_id', '=', panelId)
    .groupBy(['b.body_id', 'b.panel_id', 'b.id'])
    .orderBy('b.issued_at', 'desc')
    .execute();
}
