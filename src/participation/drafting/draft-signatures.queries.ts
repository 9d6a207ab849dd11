import type { Insertable } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { DraftSignatureTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type DraftSignature = Awaited<ReturnType<typeof listSignatures>>[number];

/** Every signature of every version, the earliest first. */
export function listSignatures(db: Db, draftId: string) {
  return db
    .selectFrom('draft_signature as s')
    .innerJoin('draft_party as p', (on) =>
      on.onRef('p.draft_id', '=', 's.draft_id').onRef('p.id', '=', 's.party_id'),
    )
    .select(['s.version', 's.party_id as partyId', 'p.name as partyName', 's.shown_name as shownName'])
    .select('s.signed_at as signedAt')
    .where('s.draft_id', '=', draftId)
    .orderBy('s.signed_at')
    .execute();
}

export async function insertSignature(tx: Transaction, row: Insertable<DraftSignatureTable>): Promise<void> {
  await tx.insertInto('draft_signature').values(row).execute();
}
