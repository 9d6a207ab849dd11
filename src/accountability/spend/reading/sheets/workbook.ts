import type { Sheet, SheetRow } from '../sheet.rules.ts';
import { dateStyles } from './number-formats.rules.ts';
import type { FileReading, Found } from './reading-file.ts';
import { oneOfSeveral } from './several.ts';
import { sharedText } from './shared-text.rules.ts';
import { readCells, type Workbook } from './sheet-cells.rules.ts';
import { limitUnpacking } from './unpacking-limits.ts';
import { Unreadable } from './unreadable.ts';
import { listSheets, type SheetPart } from './workbook-parts.rules.ts';
import { readElements, readWhole } from './xml-elements.ts';
import type { ZipFile, ZipMember } from './zip-file.ts';

/** Rows handed over at a time. */
const BLOCK = 512;

/**
 * The sheets of a workbook (ECMA-376, SpreadsheetML) that a person sees and that hold a table. Sheets stream from the
 * archive; only the texts that cells share are held, up to a limit. Where a cell’s format is a date, the date is given;
 * other numbers are given in plain digits, to the 15 that Excel keeps.
 */
export async function* openWorkbook(reading: FileReading, found: Found, zip: ZipFile): AsyncGenerator<Sheet> {
  const parts = new Map(zip.members.map((member) => [member.name.toLowerCase(), member]));
  const { sheets, startsIn1904, textPath, stylesPath } = await findParts(parts);
  const text = parts.get(textPath);
  const styles = parts.get(stylesPath);
  const workbook: Workbook = {
    startsIn1904,
    texts: text ? await readTexts(text, reading.limits.sharedTextBytes) : [],
    dateStyles: styles ? dateStyles(await readWhole(styles.open())) : new Set(),
  };
  const tables = await findTables(reading, found, { sheets, parts, workbook });
  if (tables.length === 0) throw new Unreadable({ reason: 'empty' });
  for (const [at, { name, rows }] of tables.entries()) {
    const known = oneOfSeveral(found, at, tables.length > 1 ? name : '');
    const { sizeBytes } = found.content;
    const mended = () => ({ repaired: 0, lost: 0 });
    yield {
      name: reading.name,
      format: 'xlsx',
      encoding: 'utf-8',
      delimiter: null,
      ...known,
      sizeBytes,
      rows,
      mended,
    };
  }
}

type Parts = ReadonlyMap<string, ZipMember>;
type Table = { readonly name: string; readonly rows: Sheet['rows'] };

async function findParts(parts: Parts) {
  const workbook = [...parts.keys()].find((name) => /^xl\/workbook\d*\.xml$/.test(name)) ?? '';
  const relations = workbook.replace(/^xl\//, 'xl/_rels/').concat('.rels');
  const [book, links] = [parts.get(workbook), parts.get(relations)];
  if (!book || !links) throw new Unreadable({ reason: 'damaged' });
  return listSheets(await readWhole(book.open()), await readWhole(links.open()));
}

async function readTexts(part: ZipMember, limitBytes: number): Promise<string[]> {
  const texts: string[] = [];
  let size = 0;
  for await (const elements of readElements(part.open(), 'si')) {
    for (const { inner } of elements) {
      texts.push(sharedText(inner));
      size += inner.length;
    }
    if (size > limitBytes) throw new Unreadable({ reason: 'too-large', limitBytes });
  }
  return texts;
}

async function findTables(
  reading: FileReading,
  found: Found,
  { sheets, parts, workbook }: { sheets: readonly SheetPart[]; parts: Parts; workbook: Workbook },
): Promise<Table[]> {
  const tables: Table[] = [];
  for (const { name, path } of sheets) {
    const part = parts.get(path);
    if (!part) throw new Unreadable({ reason: 'damaged' });
    if (part.isLocked) throw new Unreadable({ reason: 'locked' });
    const rows = () => readRows(part, workbook);
    if (!(await isTable(rows))) continue;
    await measure(reading, found, part);
    tables.push({ name, rows });
  }
  return tables;
}

/** At least two rows of two cells: a note or a chart is no table. */
async function isTable(rows: Sheet['rows']): Promise<boolean> {
  let wide = 0;
  for await (const block of rows()) {
    wide += block.filter(({ cells }) => cells.filter((cell) => cell.trim() !== '').length >= 2).length;
    if (wide >= 2) return true;
  }
  return false;
}

/** Unpacks a sheet once for its size and its sum alone, so that no reading of it fails half way. */
async function measure(reading: FileReading, { depth }: Found, part: ZipMember): Promise<void> {
  const limit = limitUnpacking(reading, part.packedBytes, depth);
  let size = 0;
  for await (const chunk of part.open()) {
    size += chunk.length;
    limit.check(size);
  }
}

async function* readRows(part: ZipMember, workbook: Workbook): AsyncGenerator<readonly SheetRow[]> {
  let line = 0;
  let block: SheetRow[] = [];
  for await (const elements of readElements(part.open(), 'row')) {
    for (const element of elements) {
      const row = readCells(element, workbook, line);
      line = row.line;
      if (row.cells.some((cell) => cell.trim() !== '')) block.push(row);
    }
    if (block.length < BLOCK) continue;
    yield block;
    block = [];
  }
  if (block.length > 0) yield block;
}
