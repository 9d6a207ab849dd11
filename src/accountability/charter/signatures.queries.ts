import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Answer, Signer } from './charter.rules.ts';
import { signerColumns } from './signer-columns.rules.ts';

type Db = Database | Transaction;

export type Signature = {
  readonly signatureId: string;
  readonly version: number;
  readonly startedAt: Temporal.Instant;
  readonly signedAt: Temporal.Instant;
  readonly signerName: string;
  readonly signerPosition: string;
  readonly expiresOn: Temporal.PlainDate;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly withdrawalReason: string | null;
};
export type SignedAnswer = Answer & { readonly commitment: string };

/** What a signer signed last, if it ever did. Of a supplier, also what was signed for one that was merged into it. */
export function findSignature(db: Db, signer: Signer): Promise<Signature | undefined> {
  return selectSignatures(db, signer).limit(1).executeTakeFirst();
}

export function findSignatureForUpdate(tx: Transaction, signer: Signer): Promise<Signature | undefined> {
  return selectSignatures(tx, signer).limit(1).forUpdate().executeTakeFirst();
}

/** Everything a signer ever signed, the latest first: an old signature stays as it was. */
export function listSignatures(db: Db, signer: Signer): Promise<Signature[]> {
  return selectSignatures(db, signer).execute();
}

function selectSignatures(db: Db, signer: Signer) {
  const query = db
    .selectFrom('charter_signature')
    .select([
      'id as signatureId',
      'version',
      'started_at as startedAt',
      'signed_at as signedAt',
      'signer_name as signerName',
      'signer_position as signerPosition',
      'expires_on as expiresOn',
      'withdrawn_at as withdrawnAt',
      'withdrawal_reason as withdrawalReason',
    ])
    .orderBy('signed_at', 'desc')
    .orderBy('id', 'desc');
  if (signer.kind === 'body') return query.where('body_id', '=', signer.bodyId);
  const { supplierId } = signer;
  return query.where('supplier_id', 'in', (select) =>
    select
      .selectFrom('supplier')
      .select('id')
      .where((is) => is.or([is('id', '=', supplierId), is('merged_into', '=', supplierId)])),
  );
}

export function listAnswers(db: Db, signatureId: string): Promise<SignedAnswer[]> {
  return db
    .selectFrom('charter_answer')
    .select(['commitment', 'answer', 'by_date as byDate', 'reason'])
    .where('signature_id', '=', signatureId)
    .execute();
}

export type NewSignature = Omit<Signature, 'withdrawnAt' | 'withdrawalReason'> & {
  readonly signedBy: string;
  readonly answers: readonly SignedAnswer[];
};

export async function insertSignature(tx: Transaction, signer: Signer, signed: NewSignature): Promise<void> {
  const { signatureId, version } = signed;
  await tx
    .insertInto('charter_signature')
    .values({
      id: signatureId,
      ...signerColumns(signer),
      version,
      started_at: signed.startedAt,
      signed_at: signed.signedAt,
      signed_by: signed.signedBy,
      signer_name: signed.signerName,
      signer_position: signed.signerPosition,
      expires_on: signed.expiresOn,
    })
    .execute();
  const rows = signed.answers.map(({ commitment, answer, byDate, reason }) => ({
    signature_id: signatureId,
    version,
    commitment,
    answer,
    by_date: byDate,
    reason,
  }));
  await tx.insertInto('charter_answer').values(rows).execute();
}

export async function markWithdrawn(
  tx: Transaction,
  signatureId: string,
  withdrawn: { readonly at: Temporal.Instant; readonly by: string; readonly reason: string },
): Promise<void> {
  await tx
    .updateTable('charter_signature')
    .set({ withdrawn_at: withdrawn.at, withdrawn_by: withdrawn.by, withdrawal_reason: withdrawn.reason })
    .where('id', '=', signatureId)
    .execute();
}
