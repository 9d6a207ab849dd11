import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { FileTable } from '../../../web/downloads/hand-over-table.ts';
import type { Download } from '../../../web/edge/outcomes.ts';
import { pathOfFile } from '../../files/file-path.rules.ts';
import type { KeptReading } from '../importing/import-sheet.ts';
import type { PaymentFile } from '../importing/payment-files.queries.ts';
import { words } from './words.en.ts';

export type RejectRow = { readonly line: number; readonly reason: string; readonly content: string };

const MARK = '\uFEFF';
const CSV = 'text/csv; charset=UTF-8';

/**
 * The rows that were not taken, under the file’s own first lines and as they were, so that they can be mended in a
 * spreadsheet and imported again. Nothing is added, or the titles would no longer be the file’s.
 */
export function rejectsToMend(file: PaymentFile, rejects: readonly RejectRow[]): Download {
  const { head } = file.reading as Partial<KeptReading>;
  const lines = [...(head ?? []), ...rejects.map(({ content }) => content)];
  const content = `${MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
  return { fileName: words.rejectsCsvName(file.name), mediaType: CSV, content };
}

/** The same rows with the line each stood on and why it was not taken. */
export function rejectsWithReasons(file: PaymentFile, rejects: readonly RejectRow[]): FileTable {
  const rows = rejects.map(({ line, reason, content }) => [line, reason, content]);
  return { name: words.reasonsCsvName(file.name), head: words.rejectsCsvHead, rows };
}

/** The file as it was handed over, byte for byte. */
export function originalOf(folder: string, file: PaymentFile): Download {
  const path = pathOfFile(folder, file.originalSha256 ?? file.sha256);
  const content = Readable.toWeb(createReadStream(path)) as ReadableStream<Uint8Array>;
  return { fileName: file.name, mediaType: 'application/octet-stream', content };
}
