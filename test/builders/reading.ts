import { Temporal } from 'temporal-polyfill';
import type {
  Layout,
  LayoutHints,
  ReadPayment,
  Reject,
} from '../../src/accountability/spend/reading/layout.rules.ts';
import { headRows, recogniseLayout } from '../../src/accountability/spend/reading/recognise-layout.rules.ts';
import type { SheetRow } from '../../src/accountability/spend/reading/sheet.rules.ts';
import { startReading } from '../../src/accountability/spend/reading/start-reading.rules.ts';

export type ReadTable = {
  readonly layout: Layout;
  readonly payments: readonly ReadPayment[];
  readonly rejects: readonly { readonly line: number; readonly reject: Reject }[];
};

/** The rows of a table written with `|` between its cells; an empty line is a line without a row. */
export function rowsOf(text: string): SheetRow[] {
  return text
    .replace(/^\n/, '')
    .split('\n')
    .map((line, index) => ({ line: index + 1, cells: line.split('|') }))
    .filter(({ cells }) => cells.join('').trim() !== '');
}

/** Reads rows as an import does: recognised from the first of them, looked at, settled, read. */
export function readRows(rows: readonly SheetRow[], hints: Partial<LayoutHints> = {}): ReadTable {
  const all: LayoutHints = {
    name: 'payments.csv',
    member: '',
    today: Temporal.PlainDate.from('2026-11-22'),
    ...hints,
  };
  const layout = recogniseLayout(rows.slice(0, headRows), all);
  if ('fault' in layout) throw new Error(JSON.stringify(layout.fault));
  const reading = startReading(layout, all);
  for (const row of rows) reading.look(row);
  const settled = reading.settle();
  const read = rows.flatMap((row) => reading.read(row) ?? []);
  return {
    layout: settled,
    payments: read.flatMap((row) => ('payment' in row ? [row.payment] : [])),
    rejects: read.flatMap((row) => ('reject' in row ? [row] : [])),
  };
}

/** The same for a table written down in a test. */
export function readTable(text: string, hints: Partial<LayoutHints> = {}): ReadTable {
  return readRows(rowsOf(text), hints);
}
