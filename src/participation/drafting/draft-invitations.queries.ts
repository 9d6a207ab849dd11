import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;
type Key = { readonly draftId: string; readonly codeHash: Buffer };

function selectInvitation(db: Db, { draftId, codeHash }: Key) {
  return db
    .selectFrom('draft_invitation')
    .select(['party_id as partyId', 'expires_at as expiresAt', 'used_at as usedAt'])
    .where('draft_id', '=', draftId)
    .where('code_hash', '=', codeHash);
}

export function findInvitation(db: Db, key: Key) {
  return selectInvitation(db, key).executeTakeFirst();
}

export function findInvitationForUpdate(tx: Transaction, key: Key) {
  return selectInvitation(tx, key).forUpdate().executeTakeFirst();
}

export async function insertInvitation(
  tx: Transaction,
  row: Key & {
    readonly partyId: string;
    readonly madeAt: Temporal.Instant;
    readonly expiresAt: Temporal.Instant;
  },
): Promise<void> {
  await tx
    .insertInto('draft_invitation')
    .values({
      draft_id: row.draftId,
      code_hash: row.codeHash,
      party_id: row.partyId,
      made_at: row.madeAt,
      expires_at: row.expiresAt,
    })
    .execute();
}

export async function useInvitation(tx: Transaction, key: Key, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('draft_invitation')
    .set({ used_at: at })
    .where('draft_id', '=', key.draftId)
    .where('code_hash', '=', key.codeHash)
    .execute();
}
