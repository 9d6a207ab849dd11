import { buffer } from 'node:stream/consumers';
import { parse } from 'csv-parse/sync';
import { readXlsx } from 'hucre/xlsx';
import * as yauzl from 'yauzl';
import { findXmlFault } from '../test/check-xml.ts';

type Cell = string | number | boolean | Date | null | undefined;

/** A workbook as a spreadsheet opens it: every part of it, and the rows of all its sheets after one heading. */
export async function openWorkbook(bytes: Buffer) {
  const parts = new Map<string, string>();
  const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString('utf8'));
  const { sheets } = await readXlsx(bytes);
  const [head = []] = sheets.map(({ rows }) => (rows[0] ?? []) as Cell[]);
  return { parts, head, rows: sheets.flatMap(({ rows }) => rows.slice(1) as Cell[][]) };
}

/** What is wrong with a workbook by itself: a part that is no XML, a cell that a spreadsheet would run. */
export function faultsOfParts(parts: ReadonlyMap<string, string>): string[] {
  const needed = ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'];
  const missing = needed.filter((name) => !parts.has(name)).map((name) => `${name} is missing`);
  const broken = [...parts].flatMap(([name, xml]) => {
    const fault = findXmlFault(xml);
    return fault ? [`${name} ${fault}`] : [];
  });
  const runs = [...parts].filter(([, xml]) => /<(?:f|ddeLink|externalBook)[ >/]/.test(xml));
  return [...missing, ...broken, ...runs.map(([name]) => `${name} holds a formula`)];
}

export function readCsv(bytes: Buffer): { readonly head: string[]; readonly rows: string[][] } {
  const [head = [], ...rows] = parse(bytes, { bom: true });
  return { head, rows };
}

/** Cells of a CSV that a spreadsheet would run as a formula. */
export function runnable(rows: readonly (readonly string[])[]): string[] {
  return rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell) && !/^-\d+(\.\d+)?$/.test(cell));
}

/**
 * What a workbook says otherwise than the CSV of the same list; empty where it says the same, with numbers as numbers
 * and days as days. Pence are shown as pounds.
 */
export function compareToCsv(
  { head, rows }: Awaited<ReturnType<typeof openWorkbook>>,
  csv: ReturnType<typeof readCsv>,
): string[] {
  const told = csv.head.map((name) =>
    name.replace(/pence/gi, (p) => (p.startsWith('P') ? 'Pounds' : 'pounds')),
  );
  const isSame = csv.head.every((name, at) => head[at] === name || head[at] === told[at]);
  if (!isSame || head.length !== csv.head.length) return [`headed ${head.join()}, not ${csv.head.join()}`];
  if (rows.length !== csv.rows.length) return [`${rows.length} rows, not ${csv.rows.length}`];
  return csv.head.flatMap((name, at) => {
    const cells = csv.rows.map((row) => row[at] ?? '');
    const isPence = head[at] !== name;
    const wrong = cells.findIndex((cell, row) => !isAlike(cell, rows[row]?.[at], isPence));
    if (wrong !== -1) return [`${name}, row ${wrong + 1}: ${String(rows[wrong]?.[at])}, not ${cells[wrong]}`];
    const kind = kindOf(cells.filter((cell) => cell !== ''));
    const off = rows.find(
      (row) => row[at] !== null && row[at] !== undefined && row[at] !== '' && kind && !kind(row[at]),
    );
    return off ? [`${name} has ${String(off[at])} as text`] : [];
  });
}

function isAlike(csv: string, cell: Cell, isPence: boolean): boolean {
  if (cell === null || cell === undefined) return csv === '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10) === csv;
  if (typeof cell === 'number')
    return isPence ? Math.round(cell * 100) === Number(csv) : cell === Number(csv);
  return String(cell) === csv.replace(/^'(?=[=+\-@\t\r\n])/, '');
}

/** What every cell of a column must be in a workbook, where the column holds only numbers or only days. */
function kindOf(cells: readonly string[]): ((cell: Cell) => boolean) | undefined {
  if (cells.length === 0) return undefined;
  if (cells.every((cell) => /^\d{4}-\d\d-\d\d$/.test(cell))) return (cell) => cell instanceof Date;
  const isNumbers = cells.every((cell) => /^-?(0|[1-9]\d{0,14})(\.\d+)?$/.test(cell));
  return isNumbers ? (cell) => typeof cell === 'number' : undefined;
}
