import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** A draft as it is kept: an age file that only the supplier’s key opens. */
export type Draft = { readonly sealed: string; readonly savedAt: Temporal.Instant };

/** The draft of a supplier for a purchase. Row-level security shows it to the people of that supplier alone. */
export function findDraft(
  tx: Transaction,
  key: ProcurementKey,
  supplierId: string,
): Promise<Draft | undefined> {
  return tx
    .selectFrom('bid_draft')
    .select(['sealed', 'saved_at as savedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('supplier_id', '=', supplierId)
    .executeTakeFirst();
}

export async function upsertDraft(
  tx: Transaction,
  key: ProcurementKey,
  draft: Draft & { readonly supplierId: string; readonly savedBy: string },
): Promise<void> {
  await tx
    .insertInto('bid_draft')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      supplier_id: draft.supplierId,
      sealed: draft.sealed,
      saved_at: draft.savedAt,
      saved_by: draft.savedBy,
    })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'procurement_id', 'supplier_id']).doUpdateSet(({ ref }) => ({
        sealed: ref('excluded.sealed'),
        saved_at: ref('excluded.saved_at'),
        saved_by: ref('excluded.saved_by'),
      })),
    )
    .execute();
}

export async function deleteDraft(tx: Transaction, key: ProcurementKey, supplierId: string): Promise<void> {
  await tx
    .deleteFrom('bid_draft')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('supplier_id', '=', supplierId)
    .execute();
}

/** Every draft whose deadline has passed goes, and every address that a sub-contractor was asked at. */
export async function forgetPastDeadlines(db: Database, now: Temporal.Instant): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select set_config('pp.forgetting_drafts', 'yes', true)`.execute(tx);
    const over = tx.selectFrom('procurement as p').select('p.id').where('p.bids_due_at', '<', now);
    const gone = await tx.deleteFrom('bid_draft').where('procurement_id', 'in', over).executeTakeFirst();
    await tx
      .updateTable('bid_subcontractor')
      .set({ email: null })
      .where('email', 'is not', null)
      .where('procurement_id', 'in', over)
      .execute();
    return Number(gone.numDeletedRows);
  });
}
