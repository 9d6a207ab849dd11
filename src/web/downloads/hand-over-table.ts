import { Readable } from 'node:stream';
import { streamCsv } from '../../values/write-csv.ts';
import { handOver, type Outcome } from '../edge/outcomes.ts';
import { type Block, streamXlsx } from './stream-xlsx.ts';
import { type Cell, type Column, columnsOf, csvCell, type TableFormat } from './table.rules.ts';

const mediaTypes: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=UTF-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A list as a file: its name without its ending, its headings and its rows. */
export type FileTable = {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
};
/** The same of any length, read block by block while it is sent. */
export type StreamedTable = {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly blocks: AsyncIterable<Block>;
};

/** Hands a list over as CSV or as a workbook. What its columns hold is told from their names and cells. */
export function handOverTable(format: TableFormat, { name, head, rows }: FileTable): Outcome {
  return handOverStream(format, { name, columns: columnsOf(head, rows), blocks: inOneBlock(rows) });
}

export function handOverStream(format: TableFormat, { name, columns, blocks }: StreamedTable): Outcome {
  const plain = name.replace(/\.csv$/, '');
  const content =
    format === 'csv'
      ? streamCsv(
          columns.map((column) => column.name),
          csvBlocks(blocks),
        )
      : (Readable.toWeb(streamXlsx(plain, columns, blocks)) as ReadableStream<Uint8Array>);
  return handOver({ fileName: `${plain}.${format}`, mediaType: mediaTypes[format], content });
}

async function* csvBlocks(blocks: AsyncIterable<Block>) {
  for await (const rows of blocks) yield rows.map((row) => row.map(csvCell));
}

async function* inOneBlock(rows: Block): AsyncGenerator<Block> {
  if (rows.length > 0) yield await Promise.resolve(rows);
}
