import { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Copy } from '../../../acts/transact-with-copy.ts';
import type { Transaction } from '../../../db/connect.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { rejectSentence } from '../reading/words.en.ts';
import { copyPayments } from './copy-payments.ts';
import type { Coverage } from './coverage.rules.ts';
import type { Weighed } from './keep-original.ts';
import { layoutInWords } from './layout-name.rules.ts';
import { type FoundPayee, upsertPayees } from './payees.queries.ts';
import {
  findFileByContent,
  insertPaymentFile,
  insertRejects,
  type PaymentFile,
} from './payment-files.queries.ts';
import { type Reissued, replaceReissued } from './replace-reissued.ts';
import type { Spool } from './spool.ts';
import type { Survey } from './survey-sheet.ts';

export type ImportTo = {
  readonly bodyId: string;
  readonly bodyName: string;
  /** Whose files these are; without it, whom each file’s own rows or banner name, else the body. */
  readonly publisher?: string | undefined;
  /** Made up for a demonstration: its payees are never recognised as real suppliers. */
  readonly invented: boolean;
  readonly coverage: Coverage;
};

/** A sheet that was surveyed, and the file it came in. */
export type Surveyed = { readonly survey: Survey; readonly original: Weighed; readonly source: string };

export type RejectedLine = { readonly line: number; readonly reason: string; readonly content: string };

export type ImportedSheet = Reissued & {
  readonly fileId: string;
  readonly survey: Survey;
  readonly publisher: string;
  readonly rejects: readonly RejectedLine[];
  /** What stood here before with the same bytes; nothing changed then. */
  readonly before: Pick<PaymentFile, 'standing' | 'withdrawnAt'> | null;
  readonly payees: readonly FoundPayee[];
};

/** What importing stands on: the transaction, the way rows stream into it, and where the rows wait. */
export type Importing = {
  readonly tx: Transaction;
  readonly copy: Copy;
  readonly spool: Spool;
  readonly by: By;
  readonly watch: (rows: number) => void;
};

/**
 * Imports one sheet for a body whose row is locked: its payees, the file, its payments and rejects, and takes out of
 * the totals what it replaces. Suppliers are recognised and totals summed by the caller, once for all sheets.
 */
export async function importSheet(
  importing: Importing,
  to: ImportTo,
  surveyed: Surveyed,
): Promise<ImportedSheet> {
  const { tx, by } = importing;
  const { survey } = surveyed;
  const publisher = to.publisher?.trim() || survey.bodyName || survey.layout.bannerBody || to.bodyName;
  const rejects = survey.rejects.map(({ line, reject, content }) => ({
    line,
    reason: rejectSentence(reject),
    content,
  }));
  const facts = { survey, publisher, rejects };
  const before = await findFileByContent(tx, { ...to, sha256: survey.sheet.sha256 });
  if (before) return { ...facts, ...apart, fileId: before.fileId, before, payees: [] };
  const at = await by.clock.now(tx);
  const fileId = uuidV7(at.epochMilliseconds, by.random);
  const payees = await savePayees(importing, to, survey, at);
  await insertPaymentFile(tx, fileRow(to, surveyed, { fileId, publisher, at, by: personOrNull(by.actor) }));
  await copyPayments(
    importing,
    { bodyId: to.bodyId, fileId },
    survey,
    payees.map(({ payeeId }) => payeeId),
  );
  await insertRejects(tx, { bodyId: to.bodyId, fileId }, rejects);
  const { name, member } = survey.sheet;
  const reissued = await replaceReissued(tx, to, { ...survey, fileId, name, member }, at);
  return { ...facts, ...reissued, fileId, before: null, payees };
}

const apart: Reissued = { replaced: [], containedIn: null, overlaps: [] };

function savePayees(
  { tx, by }: Importing,
  to: ImportTo,
  survey: Survey,
  at: Temporal.Instant,
): Promise<FoundPayee[]> {
  const payees = survey.payees.map((payee) => ({
    ...payee,
    payeeId: uuidV7(at.epochMilliseconds, by.random),
  }));
  return upsertPayees(tx, to, payees);
}

type Filed = {
  readonly fileId: string;
  readonly publisher: string;
  readonly at: Temporal.Instant;
  readonly by: string | null;
};

function fileRow(to: ImportTo, { survey, original, source }: Surveyed, filed: Filed) {
  const { sheet } = survey;
  return {
    body_id: to.bodyId,
    id: filed.fileId,
    name: sheet.name,
    member: sheet.member,
    source,
    publisher: filed.publisher,
    invented: to.invented,
    coverage: to.coverage,
    sha256: sheet.sha256,
    size_bytes: sheet.sizeBytes,
    original_sha256: original.sha256,
    original_size_bytes: original.sizeBytes,
    layout: layoutInWords(survey.layout),
    encoding: sheet.encoding,
    vat_basis: survey.layout.vatBasis,
    reading: JSON.stringify(readingOf(survey)),
    row_count: survey.rows,
    accepted: survey.accepted,
    rejected: survey.rejects.length,
    redacted: survey.redacted,
    credits: survey.credits,
    masked: survey.masked.length,
    total_pence: survey.totalPence,
    net_pence: survey.netPence,
    first_paid_on: dayOrNull(survey.firstPaidOn),
    last_paid_on: dayOrNull(survey.lastPaidOn),
    imported_at: filed.at,
    imported_by: filed.by,
  };
}

/** How a file was read, as it is kept beside it. */
export type KeptReading = ReturnType<typeof readingOf>;

function readingOf({ sheet, layout, head, precision, mapping }: Survey) {
  const { format, delimiter, mended } = sheet;
  return { format, delimiter, mended, ...layout, head, precision, mapping: mapping?.from ?? null };
}

function dayOrNull(day: string | null): Temporal.PlainDate | null {
  return day === null ? null : Temporal.PlainDate.from(day);
}
