import type { Insertable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { DraftCommentTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type DraftComment = Awaited<ReturnType<typeof listComments>>[number];

/** Every comment on a draft, the earliest first, settled or not. */
export function listComments(db: Db, draftId: string) {
  return db
    .selectFrom('draft_comment as c')
    .innerJoin('draft_party as p', (on) =>
      on.onRef('p.draft_id', '=', 'c.draft_id').onRef('p.id', '=', 'c.party_id'),
    )
    .select(['c.id', 'c.version', 'c.words', 'c.shown_name as shownName', 'p.name as partyName'])
    .select(['c.made_at as madeAt', 'c.resolved_at as resolvedAt', 'c.resolved_by as resolvedBy'])
    .where('c.draft_id', '=', draftId)
    .orderBy('c.made_at')
    .orderBy('c.id')
    .execute();
}

export async function insertComment(tx: Transaction, row: Insertable<DraftCommentTable>): Promise<void> {
  await tx.insertInto('draft_comment').values(row).execute();
}

/** Whether it was still open, and is settled now. */
export async function resolveComment(
  tx: Transaction,
  key: { readonly draftId: string; readonly commentId: string },
  resolved: { readonly at: Temporal.Instant; readonly by: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('draft_comment')
    .set({ resolved_at: resolved.at, resolved_by: resolved.by })
    .where('draft_id', '=', key.draftId)
    .where('id', '=', key.commentId)
    .where('resolved_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}
