import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { ProcurementDraft } from './procurement.rules.ts';

export async function insertProcurement(
  tx: Transaction,
  key: ProcurementKey & { readonly slug: string },
  draft: ProcurementDraft,
  created: { readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  await tx
    .insertInto('procurement')
    .values({
      ...columnsOf(draft),
      body_id: key.bodyId,
      id: key.procurementId,
      slug: key.slug,
      created_at: created.at,
      created_by: created.by,
    })
    .execute();
}

export async function updateProcurement(
  tx: Transaction,
  key: ProcurementKey,
  draft: ProcurementDraft,
): Promise<void> {
  await updateOne(tx, key).set(columnsOf(draft)).execute();
}

/** Publishes the notice: from here on the database lets nothing change the criteria or the deadline. */
export async function saveNotice(
  tx: Transaction,
  key: ProcurementKey,
  notice: {
    readonly publishedAt: Temporal.Instant;
    readonly publishedBy: string;
    readonly bidsDueAt: Temporal.Instant;
    readonly identifier: string;
  },
): Promise<void> {
  await updateOne(tx, key)
    .set({
      notice_published_at: notice.publishedAt,
      notice_published_by: notice.publishedBy,
      bids_due_at: notice.bidsDueAt,
      notice_identifier: notice.identifier,
    })
    .execute();
}

export async function saveOpening(
  tx: Transaction,
  key: ProcurementKey,
  openedAt: Temporal.Instant,
): Promise<void> {
  await updateOne(tx, key).set({ bids_opened_at: openedAt }).execute();
}

function updateOne(tx: Transaction, key: ProcurementKey) {
  return tx.updateTable('procurement').where('body_id', '=', key.bodyId).where('id', '=', key.procurementId);
}

function columnsOf(draft: ProcurementDraft) {
  return {
    title: draft.title,
    summary: draft.summary,
    category: draft.category,
    procedure: draft.procedure,
    value_pence: draft.valuePence,
    district_slug: draft.districtSlug,
    rung: draft.rung,
    starts_on: draft.startsOn,
    ends_on: draft.endsOn,
  };
}
