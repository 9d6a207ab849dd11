import { type CsvCell, streamCsv } from '../../values/write-csv.ts';
import type { AddressList } from './address-list.rules.ts';
import { printWords as words } from './print.words.en.ts';
import type { PrintRun } from './print-run.ts';

const ROWS_AT_ONCE = 500;

/** The same letters for a body’s own mail-merge: a row a letter. Cells that a spreadsheet would run are guarded. */
export function lettersCsv(
  run: Pick<PrintRun, 'address' | 'closes'>,
  { addresses }: AddressList,
  codes: readonly string[],
): ReadableStream<Uint8Array> {
  async function* blocks(): AsyncGenerator<CsvCell[][]> {
    let given = 0;
    let rows: CsvCell[][] = [];
    for (const { name, lines, postcode, adults } of addresses) {
      for (let copy = 0; copy < adults; copy += 1) {
        const code = codes[given] ?? '';
        const six = Array.from({ length: 6 }, (_, index) => lines[index] ?? '');
        rows.push([name, ...six, postcode, code, run.address.typed, run.address.linkFor(code), run.closes]);
        given += 1;
      }
      if (rows.length >= ROWS_AT_ONCE) {
        yield rows;
        rows = [];
        await Promise.resolve();
      }
    }
    yield rows;
  }
  return streamCsv(words.mergeColumns, blocks());
}
