import { copyValue } from '../../../acts/transact-with-copy.ts';
import type { ReadPayment } from '../reading/layout.rules.ts';
import type { Spool } from './spool.ts';

/** Where a sheet’s payments stand in the spool, in bytes. */
export type Stretch = { readonly from: number; readonly to: number };

/** The columns a spooled line fills, after the payee that stands first. */
export const spooledColumns = `line, paid_on, amount_pence, net_pence, vat_pence, gross_pence, service_area, category,
  transaction_number, date_precision, kind`;

/** One payment in COPY’s text format, with its payee’s number among this sheet’s payees in place of a key. */
export function spooledLine(payee: number, line: number, paidOn: string, payment: ReadPayment): string {
  const { amountPence, netPence, vatPence, grossPence, datePrecision, kind } = payment;
  const money = `${amountPence}\t${orNull(netPence)}\t${orNull(vatPence)}\t${orNull(grossPence)}`;
  const texts = `${copyValue(payment.department)}\t${copyValue(payment.category)}\t${copyValue(payment.transactionNumber)}`;
  return `${payee}\t${line}\t${paidOn}\t${money}\t${texts}\t${datePrecision}\t${kind}\n`;
}

function orNull(pence: number | null): string {
  return pence === null ? '\\N' : String(pence);
}

type Keys = { readonly before: string; readonly payeeIds: readonly string[] };

/** The spooled lines for COPY, each with the keys before it; a payee’s number becomes its key. */
export async function* copyLines(
  spool: Spool,
  { from, to }: Stretch,
  keys: Keys & { readonly watch: (rows: number) => void },
): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held = '';
  let rows = 0;
  for await (const piece of spool.read(from, to)) {
    const text = held + decoder.decode(piece, { stream: true });
    const end = text.lastIndexOf('\n') + 1;
    held = text.slice(end);
    if (end === 0) continue;
    const lines = withKeys(text, end, keys);
    rows += lines.length;
    keys.watch(rows);
    yield lines.join('');
  }
}

function withKeys(text: string, end: number, { before, payeeIds }: Keys): string[] {
  const lines: string[] = [];
  for (let at = 0; at < end; ) {
    const tab = text.indexOf('\t', at);
    const next = text.indexOf('\n', tab) + 1;
    lines.push(`${before}${payeeIds[Number(text.slice(at, tab))] ?? ''}${text.slice(tab, next)}`);
    at = next;
  }
  return lines;
}
