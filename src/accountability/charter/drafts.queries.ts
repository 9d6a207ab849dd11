import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Answer, Signer } from './charter.rules.ts';
import { signerColumns } from './signer-columns.rules.ts';

export type Draft = {
  readonly draftId: string;
  readonly version: number;
  readonly startedAt: Temporal.Instant;
};
export type DraftAnswer = Answer & {
  readonly commitment: string;
  /** False: it is what was answered last time. */
  readonly confirmed: boolean;
};

/** What a signer is filling in, if anything. */
export function findDraft(db: Database | Transaction, signer: Signer): Promise<Draft | undefined> {
  return selectDraft(db, signer).executeTakeFirst();
}

/** The same, held until the transaction ends. */
export function findDraftForUpdate(tx: Transaction, signer: Signer): Promise<Draft | undefined> {
  return selectDraft(tx, signer).forUpdate().executeTakeFirst();
}

function selectDraft(db: Database | Transaction, signer: Signer) {
  const query = db
    .selectFrom('charter_draft')
    .select(['id as draftId', 'version', 'started_at as startedAt']);
  return signer.kind === 'supplier'
    ? query.where('supplier_id', '=', signer.supplierId)
    : query.where('body_id', '=', signer.bodyId);
}

/** Begins a draft, unless the signer has one: of two at once, one begins it. */
export async function insertDraft(
  tx: Transaction,
  signer: Signer,
  draft: Draft & { readonly startedBy: string },
): Promise<boolean> {
  const added = await tx
    .insertInto('charter_draft')
    .values({
      id: draft.draftId,
      ...signerColumns(signer),
      version: draft.version,
      started_at: draft.startedAt,
      started_by: draft.startedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return added !== undefined;
}

export async function deleteDraft(tx: Transaction, draftId: string): Promise<void> {
  await tx.deleteFrom('charter_draft').where('id', '=', draftId).execute();
}

export function listDraftAnswers(db: Database | Transaction, draftId: string): Promise<DraftAnswer[]> {
  return db
    .selectFrom('charter_draft_answer')
    .select(['commitment', 'answer', 'by_date as byDate', 'reason', 'confirmed'])
    .where('draft_id', '=', draftId)
    .execute();
}

export async function upsertDraftAnswers(
  tx: Transaction,
  { draftId, version }: Pick<Draft, 'draftId' | 'version'>,
  answers: readonly DraftAnswer[],
): Promise<void> {
  if (answers.length === 0) return;
  await tx
    .insertInto('charter_draft_answer')
    .values(
      answers.map(({ commitment, answer, byDate, reason, confirmed }) => ({
        draft_id: draftId,
        version,
        commitment,
        answer,
        by_date: byDate,
        reason,
        confirmed,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['draft_id', 'commitment']).doUpdateSet((set) => ({
        answer: set.ref('excluded.answer'),
        by_date: set.ref('excluded.by_date'),
        reason: set.ref('excluded.reason'),
        confirmed: set.ref('excluded.confirmed'),
      })),
    )
    .execute();
}
