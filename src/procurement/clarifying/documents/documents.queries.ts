import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { byDocument, type TenderDocument } from './documents.rules.ts';

/** Every document of a tender with its versions, in the order they were added. */
export async function listDocuments(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<TenderDocument[]> {
  const versions = await of(db, key)
    .innerJoin('stored_file as f', (join) =>
      join.onRef('f.body_id', '=', 'd.body_id').onRef('f.id', '=', 'd.file_id'),
    )
    .leftJoin('amendment as a', (join) =>
      join
        .onRef('a.body_id', '=', 'd.body_id')
        .onRef('a.procurement_id', '=', 'd.procurement_id')
        .onRef('a.id', '=', 'd.amendment_id'),
    )
    .select([
      'd.id',
      'd.number',
      'd.version',
      'd.title',
      'f.name as fileName',
      'f.media_type as mediaType',
      'f.size_bytes as sizeBytes',
      sql<string>`encode(f.sha256, 'hex')`.as('sha256'),
      'd.added_at as addedAt',
      'a.number as amendment',
    ])
    .execute();
  return byDocument(versions);
}

/** The file behind one version. */
export function findDocumentFile(db: Database | Transaction, key: ProcurementKey, id: string) {
  return of(db, key).select('d.file_id as fileId').where('d.id', '=', id).executeTakeFirst();
}

/** The newest version of each document, by its number: 0 where there is none. The purchase is held by whoever asks. */
export async function listLastVersions(
  tx: Transaction,
  key: ProcurementKey,
): Promise<ReadonlyMap<number, { readonly version: number; readonly title: string }>> {
  const rows = await of(tx, key).select(['d.number', 'd.version', 'd.title']).orderBy('d.version').execute();
  return new Map(rows.map(({ number, version, title }) => [number, { version, title }]));
}

function of(db: Database | Transaction, { bodyId, procurementId }: ProcurementKey) {
  return db
    .selectFrom('tender_document as d')
    .where('d.body_id', '=', bodyId)
    .where('d.procurement_id', '=', procurementId);
}

export async function insertDocument(
  tx: Transaction,
  key: ProcurementKey,
  document: {
    readonly id: string;
    readonly number: number;
    readonly version: number;
    readonly title: string;
    readonly fileId: string;
    readonly amendmentId: string | null;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
): Promise<void> {
  await tx
    .insertInto('tender_document')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: document.id,
      number: document.number,
      version: document.version,
      title: document.title,
      file_id: document.fileId,
      amendment_id: document.amendmentId,
      added_at: document.at,
      added_by: document.by,
    })
    .execute();
}

/** Takes a document away with all its versions; the database lets it go only before the notice. */
export async function deleteDocument(tx: Transaction, key: ProcurementKey, number: number): Promise<boolean> {
  const gone = await tx
    .deleteFrom('tender_document')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('number', '=', number)
    .returning('id')
    .execute();
  return gone.length > 0;
}
