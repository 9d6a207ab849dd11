import { Readable } from 'node:stream';
import { handOverStream } from '../../../web/downloads/hand-over-table.ts';
import type { Block } from '../../../web/downloads/stream-xlsx.ts';
import type { Column, ColumnType, TableFormat } from '../../../web/downloads/table.rules.ts';
import { handOver, type Outcome } from '../../../web/edge/outcomes.ts';
import type { Field, FieldType, Row } from './open-list.rules.ts';
import type { ReadableList } from './open-list.ts';

const columnTypes: Readonly<Record<FieldType, ColumnType>> = {
  text: 'text',
  link: 'text',
  integer: 'number',
  decimal: 'number',
  pence: 'pence',
  date: 'date',
  instant: 'text',
  'yes-or-no': 'text',
};

export function columnsOfFields(fields: readonly Field[]): readonly Column[] {
  return fields.map(({ name, type }) => ({ name, type: columnTypes[type] }));
}

/** Rows as cells, in the order of the fields. */
export async function* cellsOfPages(
  fields: readonly Field[],
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Block> {
  for await (const rows of pages) yield rows.map((row) => fields.map(({ name }) => row[name] ?? null));
}

type ListFile = { readonly list: ReadableList; readonly pages: AsyncIterable<readonly Row[]> };

/** A whole list as CSV or a workbook, sent while it is read. */
export function handOverList(format: TableFormat, { list, pages }: ListFile): Outcome {
  const columns = columnsOfFields(list.fields);
  return handOverStream(format, { name: list.name, columns, blocks: cellsOfPages(list.fields, pages) });
}

/** A whole list as one JSON document, sent while it is read. */
export function handOverJson({ list, pages }: ListFile, about: Readonly<Record<string, unknown>>): Outcome {
  const content = Readable.toWeb(
    Readable.from(jsonOf(about, pages), { objectMode: false }),
  ) as ReadableStream<Uint8Array>;
  return handOver({
    fileName: `${list.name}.json`,
    mediaType: 'application/json; charset=UTF-8',
    content,
    isShown: true,
  });
}

async function* jsonOf(
  about: Readonly<Record<string, unknown>>,
  pages: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Buffer> {
  yield Buffer.from(`${JSON.stringify(about).slice(0, -1)},"data":[`);
  let isFirst = true;
  for await (const rows of pages) {
    yield Buffer.from(`${isFirst ? '\n' : ',\n'}${rows.map((row) => JSON.stringify(row)).join(',\n')}`);
    isFirst = false;
  }
  yield Buffer.from('\n]}\n');
}
