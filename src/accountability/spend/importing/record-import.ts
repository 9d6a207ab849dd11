import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { ImportedSheet, ImportTo } from './import-sheet.ts';
import { listHashes, type PaymentFile } from './payment-files.queries.ts';

/** The public record’s entry of an import. Of a private ledger it holds nothing but that it came in. */
export async function recordImport(
  tx: Transaction,
  by: By,
  to: ImportTo,
  file: ImportedSheet,
): Promise<void> {
  const { survey, publisher, containedIn } = file;
  const sha256 = survey.sheet.sha256.toString('hex');
  const gone = [...file.replaced, ...(containedIn ? [containedIn] : [])].map(({ fileId }) => fileId);
  const hashes = await listHashes(tx, to.bodyId, gone);
  const hashOf = (fileId: string) => hashes.get(fileId)?.toString('hex') ?? '';
  const published = {
    publisher,
    invented: to.invented,
    layout: survey.layout.columns.flatMap(({ title, role }) => (role ? [{ title, role }] : [])),
    vatBasis: survey.layout.vatBasis,
    rows: survey.rows,
    accepted: survey.accepted,
    rejected: survey.rejects.length,
    netPence: survey.netPence,
    replaced: file.replaced.map(({ fileId }) => hashOf(fileId)),
    containedIn: containedIn ? hashOf(containedIn.fileId) : null,
  };
  await recordEntry(tx, by, {
    type: 'payments-imported',
    subject: { bodyId: to.bodyId },
    facts: { sha256, coverage: to.coverage, ...(to.coverage === 'ledger' ? {} : published) },
  });
}

/** The public record’s entry of a file that was taken out of the totals, or put back. */
export async function recordStanding(
  tx: Transaction,
  by: By,
  type: 'payments-withdrawn' | 'payments-restored',
  bodyId: string,
  { sha256, coverage }: Pick<PaymentFile, 'sha256' | 'coverage'>,
): Promise<void> {
  const facts = { sha256: sha256.toString('hex'), coverage };
  await recordEntry(tx, by, { type, subject: { bodyId }, facts });
}
