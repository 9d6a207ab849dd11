import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Copy } from '../../../acts/transact-with-copy.ts';
import type { Transaction } from '../../../db/connect.ts';
import { recogniseSuppliers } from '../../../people/organisations/recognise-suppliers.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import { keepBytes } from '../../files/keep-bytes.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { type PaymentsFile, readPaymentsFile } from '../read-payments-file.ts';
import { replaceRollups } from '../totals/replace-rollups.queries.ts';
import { rejectSentence } from '../words.en.ts';
import { type FoundPayee, insertPayeeSuppliers, upsertPayees } from './payees.queries.ts';
import {
  type FileKey,
  findFileByContent,
  insertPaymentFile,
  insertRejects,
} from './payment-files.queries.ts';
import { copyPayments, type PaymentLine } from './payments.queries.ts';
import type { Survey } from './survey-payments.ts';

export type ImportTo = {
  readonly bodyId: string;
  /** Whose files these are; without it, whom each file’s own first column names. */
  readonly publisher?: string | undefined;
  /** Made up for a demonstration: its payees are never recognised as real suppliers. */
  readonly invented: boolean;
  /** Where originals are kept, by their content; a dry run keeps none. */
  readonly filesFolder: string;
  readonly dryRun?: boolean | undefined;
};

export type SurveyedFile = { readonly file: PaymentsFile; readonly survey: Survey };

export type ImportedFile = Omit<Survey, 'payees' | 'rejects'> & {
  readonly fileId: string;
  readonly name: string;
  readonly duplicate: boolean;
  readonly rejects: readonly { readonly line: number; readonly reason: string; readonly content: string }[];
  readonly supplierIds: ReadonlySet<string>;
  readonly suppliersAdded: number;
};

/** Imports one file that has been surveyed, for a body whose row is locked. */
export async function importFile(
  tx: Transaction,
  copy: Copy,
  by: By,
  to: ImportTo,
  { file, survey }: SurveyedFile,
): Promise<ImportedFile> {
  const rejects = survey.rejects.map(({ line, reject, content }) => ({
    line,
    reason: rejectSentence(reject),
    content,
  }));
  const found = { ...survey, name: file.name, rejects };
  const before = await findFileByContent(tx, to.bodyId, survey.sha256);
  if (before) {
    return { ...found, fileId: before.fileId, duplicate: true, supplierIds: new Set(), suppliersAdded: 0 };
  }
  const payees = await recognisePayees(tx, by, to, survey);
  const key = await saveFile(tx, by, to, { file, survey });
  const copied = await copyPayments(copy, key, paymentLines(file, payees.ids));
  if (copied !== survey.accepted) throw new Error(`${file.name} changed while it was read`);
  await insertRejects(tx, key, rejects);
  await replaceRollups(tx, { bodyId: key.bodyId, fileIds: [key.fileId] });
  await recordImport(tx, by, to, survey);
  const { supplierIds, suppliersAdded } = payees;
  return { ...found, fileId: key.fileId, duplicate: false, supplierIds, suppliersAdded };
}

async function recognisePayees(tx: Transaction, by: By, to: ImportTo, survey: Survey) {
  const now = await by.clock.now(tx);
  const published = [...survey.payees].map(([name, redacted]) => ({
    payeeId: uuidV7(now.epochMilliseconds, by.random),
    name,
    publishedId: '',
    vatNumber: '',
    companyNumber: '',
    postcode: '',
    redacted,
  }));
  const payees = await upsertPayees(tx, to, published);
  const strangers = payees.filter((payee) => !payee.redacted && payee.supplierId === null);
  const recognised = await recogniseSuppliers(tx, by, {
    names: strangers.map(({ name }) => name),
    invented: to.invented,
  });
  const links = strangers.map((payee) => linkOf(payee, recognised.supplierIds));
  await insertPayeeSuppliers(tx, to, links);
  const known = payees.flatMap(({ supplierId }) => (supplierId === null ? [] : [supplierId]));
  return {
    ids: new Map(payees.map(({ name, payeeId }) => [name, payeeId])),
    supplierIds: new Set([...known, ...links.map(({ supplierId }) => supplierId)]),
    suppliersAdded: recognised.added,
  };
}

function linkOf({ payeeId, name }: FoundPayee, supplierIds: ReadonlyMap<string, string>) {
  const supplierId = supplierIds.get(name);
  if (!supplierId) throw new Error(`no supplier was found or added for ${name}`);
  return { payeeId, supplierId };
}

/** The original goes to disk before its row is written: never a row without its file. */
async function saveFile(
  tx: Transaction,
  by: By,
  to: ImportTo,
  { file, survey }: SurveyedFile,
): Promise<FileKey> {
  const { sha256, sizeBytes } = survey;
  if (!to.dryRun) await keepBytes(pathOfFile(to.filesFolder, sha256), { sizeBytes, content: file.open() });
  const importedAt = await by.clock.now(tx);
  const fileId = uuidV7(importedAt.epochMilliseconds, by.random);
  await insertPaymentFile(tx, {
    body_id: to.bodyId,
    id: fileId,
    name: file.name,
    publisher: publisherOf(to, survey),
    invented: to.invented,
    sha256,
    size_bytes: sizeBytes,
    layout: survey.layout,
    encoding: survey.encoding,
    row_count: survey.rows,
    accepted: survey.accepted,
    rejected: survey.rejects.length,
    redacted: survey.redacted,
    credits: survey.credits,
    masked: survey.masked.length,
    total_pence: survey.totalPence,
    net_pence: survey.netPence,
    first_paid_on: survey.firstPaidOn,
    last_paid_on: survey.lastPaidOn,
    imported_at: importedAt,
    imported_by: personOrNull(by.actor),
  });
  return { bodyId: to.bodyId, fileId };
}

function publisherOf(to: ImportTo, survey: Survey): string {
  return to.publisher?.trim() || survey.bodyName;
}

async function* paymentLines(
  file: PaymentsFile,
  payeeIds: ReadonlyMap<string, string>,
): AsyncGenerator<PaymentLine> {
  for await (const row of readPaymentsFile(file)) {
    if (!('payment' in row)) continue;
    const payeeId = payeeIds.get(row.payment.payee);
    if (!payeeId) throw new Error(`${file.name} changed while it was read`);
    yield { line: row.line, payeeId, payment: row.payment };
  }
}

async function recordImport(tx: Transaction, by: By, to: ImportTo, survey: Survey): Promise<void> {
  await recordEntry(tx, by, {
    type: 'payments-imported',
    subject: { bodyId: to.bodyId },
    facts: {
      sha256: survey.sha256.toString('hex'),
      publisher: publisherOf(to, survey),
      invented: to.invented,
      layout: survey.layout,
      rows: survey.rows,
      accepted: survey.accepted,
      rejected: survey.rejects.length,
      netPence: survey.netPence,
    },
  });
}
