import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { type CsvCell, streamCsv } from '../../../values/write-csv.ts';
import type { Download } from '../../../web/edge/outcomes.ts';
import type { PublishedLine } from '../totals/payment-lines.queries.ts';
import { csvHeads } from './csv.words.en.ts';

/** A file of lines, some at a time: however many there are, they never stand in memory together. */
export function linesDownload(fileName: string, blocks: AsyncIterable<readonly PublishedLine[]>): Download {
  return {
    fileName,
    mediaType: 'text/csv; charset=UTF-8',
    content: streamCsv(csvHeads.payments, cellsOf(blocks)),
  };
}

async function* cellsOf(blocks: AsyncIterable<readonly PublishedLine[]>): AsyncGenerator<CsvCell[][]> {
  for await (const lines of blocks) yield lines.map(lineCells);
}

function lineCells(line: PublishedLine): CsvCell[] {
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
