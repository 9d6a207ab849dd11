import { faultSentence } from '../reading/words.en.ts';
import type { ImportedSheet } from './import-sheet.ts';
import type { PaymentsImported, Unread } from './payments-import.ts';

/** What came of an import, as `pp import payments --json` prints it and a job keeps it. */
export type ImportedFacts = ReturnType<typeof importedFacts>;
export type FileFacts = ReturnType<typeof fileFacts>;

/** Everything that was found and done, as plain JSON. Fields are added to, never renamed (CLI.md). */
export function importedFacts({ files, unread, suppliers, duplicates }: PaymentsImported, dryRun: boolean) {
  return {
    files: files.map(fileFacts),
    unread: unread.map(unreadFacts),
    suppliers: { new: suppliers.added, recognised: suppliers.recognised },
    duplicates,
    dryRun,
  };
}

function fileFacts(file: ImportedSheet) {
  const { survey, before, replaced, containedIn, overlaps } = file;
  const { sheet, layout } = survey;
  return {
    file: sheet.name,
    member: sheet.member,
    fileId: file.fileId,
    encoding: sheet.encoding,
    mended: sheet.mended,
    format: sheet.format,
    layout: layout.columns.flatMap(({ role }) => (role === null ? [] : [role])).join(', '),
    confidence: layout.confidence,
    columns: layout.columns.map(({ title, role, confidence }) => ({ title, role, confidence })),
    mapping: survey.mapping?.from ?? null,
    vatBasis: layout.vatBasis,
    dateOrder: layout.dateOrder,
    dateOrderFrom: layout.dateOrderFrom,
    precision: survey.precision,
    period: daysOf(file),
    publisher: file.publisher,
    rows: survey.rows,
    accepted: survey.accepted,
    rejected: survey.rejects.length,
    redacted: survey.redacted,
    credits: survey.credits,
    totalPence: survey.totalPence,
    netPence: survey.netPence,
    rejects: file.rejects.map(({ line, reason }) => ({ line, reason })),
    masked: survey.masked,
    duplicate: before !== null,
    before:
      before && (before.withdrawnAt ? ('withdrawn' as const) : before.standing ? 'standing' : 'replaced'),
    replaced: replaced.map(named),
    containedIn: containedIn && named(containedIn),
    overlaps: overlaps.map((other) => ({ ...named(other), lines: other.lines })),
    sha256: sheet.sha256.toString('hex'),
  };
}

function named({ name, member }: { readonly name: string; readonly member: string }) {
  return { file: name, member };
}

function unreadFacts({ name, member, fault }: Unread) {
  return { file: name, member, reason: fault.reason, sentence: faultSentence(member || name, fault) };
}

/** The days of the first and the last payment, as an ISO 8601 interval. */
function daysOf({ survey: { firstPaidOn, lastPaidOn } }: ImportedSheet): string | null {
  return firstPaidOn && lastPaidOn ? `${firstPaidOn}/${lastPaidOn}` : null;
}
