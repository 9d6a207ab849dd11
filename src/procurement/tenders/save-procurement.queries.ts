import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { Procurement, ProcurementDraft } from './procurement.rules.ts';

export async function insertProcurement(
  tx: Transaction,
  key: ProcurementKey & { readonly slug: string },
  draft: ProcurementDraft,
  created: { readonly at: Temporal.Instant; readonly by: string },
  /** Taken up from a tender elsewhere: it begins with its contract. */
  tenderedElsewhere = false,
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
      tendered_elsewhere: tenderedElsewhere,
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

/** Keeps what a plan decided of the purchase itself and of its lots, which share the plan. */
export async function savePlanned(
  tx: Transaction,
  key: ProcurementKey,
  planned: Partial<Pick<Procurement, 'rung' | 'procedure' | 'reservedArea' | 'reservedKind' | 'sealing'>>,
): Promise<void> {
  const { rung, procedure, reservedArea, reservedKind, sealing } = planned;
  const { bodyId, procurementId: first } = key;
  await tx
    .updateTable('procurement')
    .where('body_id', '=', bodyId)
    .where((where) => where.or([where('id', '=', first), where('lots_of', '=', first)]))
    .set({
      ...(rung ? { rung } : {}),
      ...(procedure ? { procedure } : {}),
      ...(reservedArea ? { reserved_area: reservedArea } : {}),
      ...(reservedKind ? { reserved_kind: reservedKind } : {}),
      ...(sealing ? { sealing } : {}),
    })
    .execute();
}

/** Makes a purchase the first lot of several, or this one a later lot of it. */
export async function saveLot(
  tx: Transaction,
  key: ProcurementKey,
  lot: { readonly lotsOf: string | null; readonly lotNumber: number | null },
): Promise<void> {
  await updateOne(tx, key).set({ lots_of: lot.lotsOf, lot_number: lot.lotNumber }).execute();
}

/** Publishes the notice: from here on the criteria stand, and the deadline moves later alone, by a recorded act. */
export async function saveNotice(
  tx: Transaction,
  key: ProcurementKey,
  notice: {
    readonly publishedAt: Temporal.Instant;
    readonly publishedBy: string;
    readonly bidsDueAt: Temporal.Instant;
    readonly questionsUntil: Temporal.Instant;
    readonly identifier: string | null;
  },
): Promise<void> {
  await updateOne(tx, key)
    .set({
      notice_published_at: notice.publishedAt,
      notice_published_by: notice.publishedBy,
      bids_due_at: notice.bidsDueAt,
      questions_until: notice.questionsUntil,
      notice_identifier: notice.identifier,
    })
    .execute();
}

/** The number of a tender notice on the central platform, where it is known only after the notice went out here. */
export async function saveNoticeIdentifier(
  tx: Transaction,
  key: ProcurementKey,
  identifier: string,
): Promise<void> {
  await updateOne(tx, key).set({ notice_identifier: identifier }).execute();
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
    kind_of_service: draft.kindOfService ?? (draft.category === 'light-touch' ? 'light-touch' : 'ordinary'),
    ...(draft.sealing ? { sealing: draft.sealing } : {}),
    category: draft.category,
    procedure: draft.procedure,
    value_pence: draft.valuePence,
    district_slug: draft.districtSlug,
    rung: draft.rung,
    starts_on: draft.startsOn,
    ends_on: draft.endsOn,
  };
}
