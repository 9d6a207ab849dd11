import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import type { StreamedTable } from '../../../web/downloads/hand-over-table.ts';
import type { Cell, ColumnType } from '../../../web/downloads/table.rules.ts';
import type { PublishedLine } from '../totals/payment-lines.queries.ts';
import { csvHeads } from './csv.words.en.ts';

const notText: Readonly<Record<string, ColumnType>> = {
  paid_on: 'date',
  amount_pence: 'number',
  amount_pounds: 'pounds',
  line: 'number',
};

/** A file of lines, some at a time: however many there are, they never stand in memory together. */
export function linesTable(name: string, blocks: AsyncIterable<readonly PublishedLine[]>): StreamedTable {
  const columns = csvHeads.payments.map((column) => ({ name: column, type: notText[column] ?? 'text' }));
  return { name, columns, blocks: cellsOf(blocks) };
}

async function* cellsOf(blocks: AsyncIterable<readonly PublishedLine[]>): AsyncGenerator<Cell[][]> {
  for await (const lines of blocks) yield lines.map(lineCells);
}

function lineCells(line: PublishedLine): Cell[] {
  return [
    line.paidOn.toString(),
    line.datePrecision,
    line.amountPence,
    poundsDecimal(line.amountPence),
    line.vatBasis,
    line.kind,
    line.bodySlug,
    line.payee,
    line.supplierSlug,
    line.serviceArea,
    line.category,
    line.transactionNumber,
    line.fileName,
    line.line,
    line.fileSha256,
    line.publisher,
    line.invented ? 'yes' : 'no',
  ];
}

/** A line for machines. */
export function lineFacts({ supplierSlug, invented, paidOn, bodySlug, ...line }: PublishedLine) {
  return {
    paidOn: paidOn.toString(),
    ...line,
    body: bodySlug,
    supplier: supplierSlug,
    madeUp: invented,
  };
}
