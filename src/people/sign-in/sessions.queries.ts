import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Hat } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { hatColumns } from '../roles/hat-columns.rules.ts';

export async function insertSession(
  tx: Transaction,
  session: {
    tokenHash: Buffer;
    personId: string;
    hat: Hat;
    createdAt: Temporal.Instant;
    expiresAt: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('session')
    .values({
      token_hash: session.tokenHash,
      person_id: session.personId,
      ...hatColumns(session.hat),
      created_at: session.createdAt,
      expires_at: session.expiresAt,
    })
    .execute();
}

/** Changes the hat of one session; its end may come nearer, never later. */
export async function updateSessionHat(
  tx: Transaction,
  tokenHash: Buffer,
  hat: Hat,
  endsBy: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('session')
    .set({ ...hatColumns(hat), expires_at: sql`least(expires_at, ${endsBy}::timestamptz)` })
    .where('token_hash', '=', tokenHash)
    .execute();
}

export async function deleteSession(tx: Transaction, tokenHash: Buffer): Promise<void> {
  await tx.deleteFrom('session').where('token_hash', '=', tokenHash).execute();
}

export async function deleteSessionsOf(tx: Transaction, personId: string): Promise<void> {
  await tx.deleteFrom('session').where('person_id', '=', personId).execute();
}
