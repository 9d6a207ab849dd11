import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

export async function insertLink(
  tx: Transaction,
  link: {
    tokenHash: Buffer;
    email: string;
    nextPath: string;
    createdAt: Temporal.Instant;
    expiresAt: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('sign_in_link')
    .values({
      token_hash: link.tokenHash,
      email: link.email,
      next_path: link.nextPath,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** How many links went to this address since an instant. */
export async function countLinksSince(
  tx: Transaction,
  email: string,
  since: Temporal.Instant,
): Promise<number> {
  const { count } = await tx
    .selectFrom('sign_in_link')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('email', '=', email)
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return count;
}

const columns = ['email', 'next_path as nextPath', 'expires_at as expiresAt', 'used_at as usedAt'] as const;

/** A link as it stands, without using it. */
export async function findLink(db: Database, tokenHash: Buffer) {
  return db.selectFrom('sign_in_link').select(columns).where('token_hash', '=', tokenHash).executeTakeFirst();
}

export async function findLinkForUpdate(tx: Transaction, tokenHash: Buffer) {
  return tx
    .selectFrom('sign_in_link')
    .select(columns)
    .where('token_hash', '=', tokenHash)
    .forUpdate()
    .executeTakeFirst();
}

export async function markLinkUsed(
  tx: Transaction,
  tokenHash: Buffer,
  usedAt: Temporal.Instant,
): Promise<void> {
  await tx.updateTable('sign_in_link').set({ used_at: usedAt }).where('token_hash', '=', tokenHash).execute();
}
