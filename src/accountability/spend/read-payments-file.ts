import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, type InfoRecord, parse } from 'csv-parse';
import {
  findHeaderFault,
  type HeaderFault,
  type PublishedPayment,
  type Reject,
  readPayment,
} from './manchester-layout.rules.ts';

/** A file of payments that can be read from its beginning more than once. */
export type PaymentsFile = {
  readonly name: string;
  readonly open: () => Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
};

export type PaymentRow =
  | { readonly line: number; readonly payment: PublishedPayment }
  | { readonly line: number; readonly reject: Reject; readonly cells: readonly string[] };

/** Why a whole file is not read. */
export type FileFault =
  | { readonly reason: 'header'; readonly fault: HeaderFault }
  | { readonly reason: 'not-text' }
  | { readonly reason: 'quotes'; readonly line: number }
  | { readonly reason: 'empty' };

/** Thrown while a file streams, so that whatever its first rows began is undone. */
export class UnreadableFile extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(`the file cannot be read: ${fault.reason}`);
    this.fault = fault;
  }
}

/** More than a row holds: a quotation mark that never closes would otherwise swallow the rest of the file. */
const LONGEST_ROW = 64 * 1024;

type Parsed = { readonly record: string[]; readonly info: InfoRecord };

/**
 * The rows of a file in the strict layout, one at a time: CSV (RFC 4180) in UTF-8, with or without a byte order mark
 * and with any line ends. A row has the number of the line it begins on; line 1 is the header, empty lines are passed
 * over. Throws UnreadableFile.
 */
export async function* readPaymentsFile(file: PaymentsFile): AsyncGenerator<PaymentRow> {
  const parser = parse({
    info: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  // Its failure is the parser's too, which is read below.
  pipeline(Readable.from(decode(file.open())), parser).catch(() => undefined);
  let sawHeader = false;
  try {
    for await (const { record, info } of parser as AsyncIterable<Parsed>) {
      if (sawHeader) yield readRow(record, info.lines);
      else checkHeader(record);
      sawHeader = true;
    }
  } catch (error) {
    throw asFault(error);
  }
  if (!sawHeader) throw new UnreadableFile({ reason: 'empty' });
}

function readRow(cells: string[], lastLine: number): PaymentRow {
  const line = lastLine - cells.join('').split('\n').length + 1;
  const read = readPayment(cells);
  return 'reason' in read ? { line, reject: read, cells } : { line, payment: read };
}

function checkHeader(header: readonly string[]): void {
  const fault = findHeaderFault(header);
  if (fault) throw new UnreadableFile({ reason: 'header', fault });
}

/** Text with plain line ends; a byte order mark is dropped. */
async function* decode(bytes: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let held = '';
  for await (const chunk of bytes) {
    const text = held + decoder.decode(chunk, { stream: true });
    if (text.includes('\0')) throw new UnreadableFile({ reason: 'not-text' });
    // A carriage return at the end may be the first half of a line end.
    held = text.endsWith('\r') ? '\r' : '';
    yield text.slice(0, text.length - held.length).replace(/\r\n?/g, '\n');
  }
  yield (held + decoder.decode()).replace(/\r\n?/g, '\n');
}

/** Where the parser was when it gave up; its own line number is where it stopped looking. */
type Place = { readonly records: number; readonly empty_lines: number };

function asFault(error: unknown): unknown {
  if (error instanceof CsvError) {
    const { records, empty_lines: empty } = error as CsvError & Place;
    return new UnreadableFile({ reason: 'quotes', line: records + empty + 1 });
  }
  const isEncoding =
    error instanceof TypeError && 'code' in error && error.code === 'ERR_ENCODING_INVALID_ENCODED_DATA';
  return isEncoding ? new UnreadableFile({ reason: 'not-text' }) : error;
}
