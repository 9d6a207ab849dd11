import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { checkedPence } from '../../../values/money.ts';
import { layoutName, type PublishedPayment, type Reject } from '../manchester-layout.rules.ts';
import { maskPrivate, type PrivateKind } from '../masking.rules.ts';
import {
  type FileFault,
  type PaymentsFile,
  readPaymentsFile,
  UnreadableFile,
} from '../read-payments-file.ts';

export type RejectedRow = { readonly line: number; readonly reject: Reject; readonly content: string };

/** What is in a file, found by reading it once from end to end. */
export type Survey = {
  readonly sha256: Buffer;
  readonly sizeBytes: number;
  readonly encoding: string;
  readonly layout: string;
  /** As the file’s own first column has it; empty in a file without rows. */
  readonly bodyName: string;
  readonly rows: number;
  readonly accepted: number;
  readonly rejects: readonly RejectedRow[];
  readonly redacted: number;
  readonly credits: number;
  /** What was paid before credits, and after them. */
  readonly totalPence: number;
  readonly netPence: number;
  readonly masked: readonly { readonly line: number; readonly kind: PrivateKind }[];
  readonly firstPaidOn: Temporal.PlainDate | null;
  readonly lastPaidOn: Temporal.PlainDate | null;
  /** Every payee by its published name, and whether it is a name left out. */
  readonly payees: ReadonlyMap<string, boolean>;
};

/** Reads a whole file and says what is in it, or in one fault why it cannot be read. Writes nothing. */
export async function surveyPayments(file: PaymentsFile): Promise<Survey | { readonly fault: FileFault }> {
  const bytes = await weigh(file);
  const tally = startTally();
  try {
    for await (const row of readPaymentsFile(file)) {
      tally.rows += 1;
      if ('payment' in row) addPayment(tally, row.line, row.payment);
      else addReject(tally, row.line, row.reject, row.cells);
    }
  } catch (error) {
    if (error instanceof UnreadableFile) return { fault: error.fault };
    throw error;
  }
  return { ...tally, ...bytes, layout: layoutName };
}

type Tally = ReturnType<typeof startTally>;

function startTally() {
  return {
    bodyName: '',
    rows: 0,
    accepted: 0,
    rejects: [] as RejectedRow[],
    redacted: 0,
    credits: 0,
    totalPence: 0,
    netPence: 0,
    masked: [] as { line: number; kind: PrivateKind }[],
    firstPaidOn: null as Temporal.PlainDate | null,
    lastPaidOn: null as Temporal.PlainDate | null,
    payees: new Map<string, boolean>(),
  };
}

function addPayment(tally: Tally, line: number, payment: PublishedPayment): void {
  const { amountPence, paidOn } = payment;
  tally.bodyName ||= payment.bodyName;
  tally.accepted += 1;
  if (payment.redacted) tally.redacted += 1;
  if (amountPence < 0) tally.credits += 1;
  else tally.totalPence = checkedPence(tally.totalPence + amountPence);
  tally.netPence = checkedPence(tally.netPence + amountPence);
  if (!tally.firstPaidOn || Temporal.PlainDate.compare(paidOn, tally.firstPaidOn) < 0)
    tally.firstPaidOn = paidOn;
  if (!tally.lastPaidOn || Temporal.PlainDate.compare(paidOn, tally.lastPaidOn) > 0)
    tally.lastPaidOn = paidOn;
  for (const kind of payment.masked) tally.masked.push({ line, kind });
  tally.payees.set(payment.payee, payment.redacted);
}

function addReject(tally: Tally, line: number, reject: Reject, cells: readonly string[]): void {
  const { text, found } = maskPrivate(cells.map(quoted).join(','));
  tally.rejects.push({ line, reject, content: text });
  for (const kind of found) tally.masked.push({ line, kind });
}

/** As a row of CSV (RFC 4180), so that it can be mended and imported again. */
function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const MARK = Buffer.from([0xef, 0xbb, 0xbf]);

async function weigh(file: PaymentsFile): Promise<{ sha256: Buffer; sizeBytes: number; encoding: string }> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let head = Buffer.alloc(0);
  for await (const chunk of file.open()) {
    hash.update(chunk);
    sizeBytes += chunk.length;
    if (head.length < MARK.length) head = Buffer.concat([head, chunk]).subarray(0, MARK.length);
  }
  return {
    sha256: hash.digest(),
    sizeBytes,
    encoding: head.equals(MARK) ? 'utf-8 with byte order mark' : 'utf-8',
  };
}
