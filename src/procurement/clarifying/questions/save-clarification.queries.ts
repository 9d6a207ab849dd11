import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

export async function insertQuestion(
  tx: Transaction,
  key: ProcurementKey,
  asked: {
    readonly id: string;
    readonly supplierId: string;
    readonly personId: string;
    readonly at: Temporal.Instant;
    readonly original: string;
  },
): Promise<void> {
  await tx
    .insertInto('clarification')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: asked.id,
      supplier_id: asked.supplierId,
      asked_by: asked.personId,
      asked_at: asked.at,
      original: asked.original,
    })
    .execute();
}

type Decided = { readonly at: Temporal.Instant; readonly by: string };

export async function saveAnswer(
  tx: Transaction,
  key: ProcurementKey & { readonly id: string },
  answered: Decided & { readonly number: number; readonly question: string; readonly answer: string },
): Promise<void> {
  const { number, question, answer, at, by } = answered;
  await update(tx, key).set({ number, question, answer, decided_at: at, decided_by: by }).execute();
}

export async function saveDeclined(
  tx: Transaction,
  key: ProcurementKey & { readonly id: string },
  declined: Decided & { readonly reason: string },
): Promise<void> {
  const { reason, at, by } = declined;
  await update(tx, key).set({ declined_reason: reason, decided_at: at, decided_by: by }).execute();
}

function update(tx: Transaction, { bodyId, procurementId, id }: ProcurementKey & { readonly id: string }) {
  return tx
    .updateTable('clarification')
    .where('body_id', '=', bodyId)
    .where('procurement_id', '=', procurementId)
    .where('id', '=', id);
}
