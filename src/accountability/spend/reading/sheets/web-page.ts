import type { Sheet } from '../sheet.rules.ts';
import { decodeText } from './decode-text.ts';
import type { Encoding } from './encoding.rules.ts';
import type { FileReading, Found } from './reading-file.ts';
import { oneOfSeveral } from './several.ts';
import { Unreadable } from './unreadable.ts';
import { findTables } from './web-page.rules.ts';

/** The tables of a web page, which is how some systems write what they call a spreadsheet. Read as a whole. */
export async function* openWebPage(
  reading: FileReading,
  { content, member }: Found,
  encoding: Encoding,
): AsyncGenerator<Sheet> {
  const limitBytes = reading.limits.webPageBytes;
  if (content.sizeBytes > limitBytes) throw new Unreadable({ reason: 'too-large', limitBytes });
  let page = '';
  for await (const block of decodeText(content.open(), encoding)) page += block;
  const tables = findTables(page);
  if (tables.length === 0) throw new Unreadable({ reason: 'not-a-table', found: 'document' });
  for (const [at, rows] of tables.entries()) {
    yield {
      name: reading.name,
      format: 'html',
      encoding,
      delimiter: null,
      ...oneOfSeveral({ member, content }, at, at === 0 ? '' : `table ${at + 1}`),
      sizeBytes: content.sizeBytes,
      rows: () => inOneBlock(rows),
      mended: () => ({ repaired: 0, lost: 0 }),
    };
  }
}

async function* inOneBlock<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
