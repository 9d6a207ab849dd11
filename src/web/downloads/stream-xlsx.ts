import { Readable } from 'node:stream';
import { finished } from 'node:stream/promises';
import yazl from 'yazl';
import { headXml, ROWS_A_SHEET, rowXml, sheetName } from './sheet-xml.rules.ts';
import type { Cell, Column } from './table.rules.ts';
import { sheetEnd, sheetStart, workbookParts } from './workbook-parts.rules.ts';

export type Block = readonly (readonly Cell[])[];
/** The same table gives the same bytes. */
const options = { mtime: new Date(2000, 0, 1), compress: true };

/**
 * A table as a workbook, some rows at a time: a list of a million rows is never in memory. Reading stops when nobody
 * takes the file any more. `rowsASheet` is what a sheet can hold, its heading included.
 */
export function streamXlsx(
  title: string,
  columns: readonly Column[],
  blocks: AsyncIterable<Block>,
  rowsASheet: number = ROWS_A_SHEET,
): Readable {
  const zip = new yazl.ZipFile();
  const out = Readable.from(zip.outputStream as Readable, { objectMode: false });
  const rows = blocks[Symbol.asyncIterator]();
  fillWorkbook({ zip, out, title, columns, rowsASheet }, rows).catch((error: unknown) =>
    out.destroy(error instanceof Error ? error : new Error(String(error))),
  );
  return out;
}

type Filling = {
  readonly zip: yazl.ZipFile;
  readonly out: Readable;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rowsASheet: number;
};
/** Where reading is: what was read and does not stand on a sheet yet, and whether there is more. */
type Reading = { left: Block; isOver: boolean };

async function fillWorkbook(filling: Filling, rows: AsyncIterator<Block>): Promise<void> {
  const { zip, out, title } = filling;
  const reading: Reading = { left: [], isOver: false };
  const names: string[] = [];
  do {
    names.push(sheetName(title, names.length + 1));
    const sheet = Readable.from(sheetXml(filling, rows, reading), { objectMode: false });
    const stop = () => sheet.destroy();
    out.once('close', stop);
    zip.addReadStream(sheet, `xl/worksheets/sheet${names.length}.xml`, options);
    await finished(sheet).finally(() => out.off('close', stop));
  } while (!reading.isOver);
  for (const [name, text] of Object.entries(workbookParts(names)))
    zip.addBuffer(Buffer.from(text), name, options);
  zip.end();
}

async function* sheetXml(
  { columns, rowsASheet }: Filling,
  rows: AsyncIterator<Block>,
  reading: Reading,
): AsyncGenerator<Buffer> {
  let number = 1;
  let isWhole = false;
  try {
    yield Buffer.from(sheetStart + headXml(columns));
    while (number < rowsASheet) {
      if (reading.left.length === 0) await readOn(rows, reading);
      if (reading.left.length === 0) break;
      const here = reading.left.slice(0, rowsASheet - number);
      reading.left = reading.left.slice(here.length);
      const first = number;
      number += here.length;
      yield Buffer.from(here.map((cells, index) => rowXml(columns, cells, first + index + 1)).join(''));
    }
    if (reading.left.length === 0) await readOn(rows, reading);
    yield Buffer.from(sheetEnd);
    isWhole = true;
  } finally {
    if (!isWhole) await rows.return?.();
  }
}

/** Reads until there are rows, or no more. */
async function readOn(rows: AsyncIterator<Block>, reading: Reading): Promise<void> {
  while (!reading.isOver && reading.left.length === 0) {
    const next = await rows.next();
    if (next.done) reading.isOver = true;
    else reading.left = next.value;
  }
}
