import type { Sheet, SheetRow } from '../sheet.rules.ts';
import type { Content } from './content.ts';
import { decodeText } from './decode-text.ts';
import { decideDelimiter } from './delimiter.rules.ts';
import { decideEncoding, type Encoding } from './encoding.rules.ts';
import { decideTextKind } from './kind.rules.ts';
import type { Mended } from './mend-text.rules.ts';
import type { FileReading, Found } from './reading-file.ts';
import { splitRows } from './split-rows.rules.ts';
import { Unreadable } from './unreadable.ts';
import { openWebPage } from './web-page.ts';
import { delimiterInLines, partLine } from './whole-lines.rules.ts';

/** No line of a table is as long as this. */
const LONGEST_LINE = 1024 * 1024;

/** The table of a text, or the tables of a web page. Bytes that are no text are refused. */
export async function* openText(reading: FileReading, found: Found): AsyncGenerator<Sheet> {
  const { content, member } = found;
  const encoding = decideEncoding(content.head, content.bytes);
  if (!encoding) throw new Unreadable({ reason: 'not-a-table', found: 'unknown' });
  const head = await decodeHead(content, encoding);
  if (head.trim() === '') throw new Unreadable({ reason: 'empty' });
  const kind = decideTextKind(head);
  if (kind === 'web-page') {
    yield* openWebPage(reading, found, encoding);
    return;
  }
  if (kind === 'legacy-excel') throw new Unreadable({ reason: 'legacy-excel' });
  if (kind !== 'text') throw new Unreadable({ reason: 'not-a-table', found: kind });
  if (content.bytes.longestLine > LONGEST_LINE)
    throw new Unreadable({ reason: 'not-a-table', found: 'unknown' });
  const mended = { repaired: 0, lost: 0 };
  const outer = decideDelimiter(head);
  const inLines = delimiterInLines(head, outer);
  yield {
    name: reading.name,
    member,
    format: 'csv',
    encoding,
    delimiter: inLines ?? outer,
    sha256: content.sha256,
    sizeBytes: content.sizeBytes,
    rows: () => {
      const rows = readRows(content, encoding, outer, mended);
      return inLines === null ? rows : partLines(rows, inLines);
    },
    mended: () => mended,
  };
}

async function decodeHead({ head }: Content, encoding: Encoding): Promise<string> {
  let text = '';
  for await (const block of decodeText([head], encoding)) text += block;
  return text;
}

async function* readRows(
  content: Content,
  encoding: Encoding,
  delimiter: string,
  mended: { repaired: number; lost: number },
): AsyncGenerator<readonly SheetRow[]> {
  Object.assign(mended, { repaired: 0, lost: 0 });
  const count = (found: Mended) => {
    mended.repaired += found.repaired;
    mended.lost += found.lost;
  };
  const splitter = splitRows(delimiter);
  for await (const text of decodeText(content.open(), encoding, count)) {
    const rows = splitter.push(text);
    if (rows.length > 0) yield rows.filter((row) => !saysDelimiter(row));
  }
  yield splitter.end();
}

async function* partLines(
  blocks: AsyncIterable<readonly SheetRow[]>,
  delimiter: string,
): AsyncGenerator<readonly SheetRow[]> {
  for await (const block of blocks) yield block.map((row) => partLine(row, delimiter));
}

/** Excel’s own first line, `sep=;`, is no row of the table. */
function saysDelimiter({ line, cells }: SheetRow): boolean {
  return line === 1 && /^sep=/i.test(cells[0] ?? '') && cells.join('').length <= 'sep=;'.length;
}
