import type { Sheet, SheetRow } from '../sheet.rules.ts';
import { decodeText } from './decode-text.ts';
import type { Encoding } from './encoding.rules.ts';
import type { FileReading, Found } from './reading-file.ts';
import { oneOfSeveral } from './several.ts';
import { Unreadable } from './unreadable.ts';
import { readTables, type TableRow } from './web-page.rules.ts';

/**
 * The tables of a web page with at least two rows and two columns, which is how some systems write what they call a
 * spreadsheet. The page is gone through once to find them, and again for the rows of each.
 */
export async function* openWebPage(
  reading: FileReading,
  { content, member }: Found,
  encoding: Encoding,
): AsyncGenerator<Sheet> {
  const limitBytes = reading.limits.webPageBytes;
  if (content.sizeBytes > limitBytes) throw new Unreadable({ reason: 'too-large', limitBytes });
  const page = () => decodeText(content.open(), encoding);
  const tables = await findTables(page);
  if (tables.length === 0) throw new Unreadable({ reason: 'not-a-table', found: 'document' });
  for (const [at, table] of tables.entries()) {
    yield {
      name: reading.name,
      format: 'html',
      encoding,
      delimiter: null,
      ...oneOfSeveral({ member, content }, at, at === 0 ? '' : `table ${at + 1}`),
      sizeBytes: content.sizeBytes,
      rows: () => readRows(page, table),
      mended: () => ({ repaired: 0, lost: 0 }),
    };
  }
}

type Page = () => AsyncIterable<string>;

async function findTables(page: Page): Promise<number[]> {
  const found = new Map<number, { rows: number; width: number }>();
  const reader = readTables(({ table, cells }) => {
    const before = found.get(table) ?? { rows: 0, width: 0 };
    found.set(table, { rows: before.rows + 1, width: Math.max(before.width, cells.length) });
  });
  for await (const text of page()) reader.write(text);
  const layouts = reader.end();
  return [...found]
    .filter(([table, { rows, width }]) => rows >= 2 && width >= 2 && !layouts.has(table))
    .map(([table]) => table)
    .toSorted((one, other) => one - other);
}

async function* readRows(page: Page, wanted: number): AsyncGenerator<readonly SheetRow[]> {
  let block: SheetRow[] = [];
  const reader = readTables(({ table, line, cells }: TableRow) => {
    if (table === wanted) block.push({ line, cells });
  });
  for await (const text of page()) {
    reader.write(text);
    if (block.length > 0) yield block;
    block = [];
  }
  reader.end();
  if (block.length > 0) yield block;
}
