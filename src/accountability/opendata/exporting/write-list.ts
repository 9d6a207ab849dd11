import { csvRows } from '../../../values/write-csv.ts';
import { csvCell } from '../../../web/downloads/table.rules.ts';
import { eachPage } from '../lists/each-page.ts';
import type { Db, ReadableList } from '../lists/open-list.ts';
import { openFile, type WrittenFile } from './folder-writer.ts';

const PAGE_ROWS = 5000;

export type WrittenList = {
  readonly list: ReadableList;
  readonly rows: number;
  readonly files: readonly [csv: WrittenFile, json: WrittenFile];
};

/** One list as CSV and as JSON, an array with one row a line, both from one reading. */
export async function writeList(db: Db, folder: string, list: ReadableList): Promise<WrittenList> {
  const csv = await openFile(folder, `${list.name}.csv`);
  const json = await openFile(folder, `${list.name}.json`);
  const names = list.fields.map(({ name }) => name);
  await csv.write(`\uFEFF${csvRows([names])}`);
  await json.write('[');
  let count = 0;
  for await (const rows of eachPage(db, list, {}, PAGE_ROWS)) {
    await csv.write(csvRows(rows.map((row) => names.map((name) => csvCell(row[name] ?? null)))));
    await json.write(`${count === 0 ? '' : ','}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}`);
    count += rows.length;
  }
  await json.write('\n]\n');
  return { list, rows: count, files: [await csv.end(), await json.end()] };
}
