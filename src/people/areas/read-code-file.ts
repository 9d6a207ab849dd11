import { parse } from 'csv-parse/sync';
import { type CodeColumn, type CodeFault, findColumns, readCodes } from './code-file.rules.ts';

type Columns = Readonly<Record<string, CodeColumn>>;

export type CodeFileFault<Of extends Columns> =
  | (CodeFault<Of> & { readonly line: number })
  | { readonly reason: 'quotes'; readonly line: number };

/** Every row of a CSV of codes by its columns, or the first fault, by its line; all of it or nothing. */
export function readCodeFile<Of extends Columns>(
  text: string,
  columns: Of,
): readonly Readonly<Record<keyof Of & string, string>>[] | CodeFileFault<Of> {
  const rows = parseRows(text);
  if ('reason' in rows) return rows;
  const [header, ...lines] = rows;
  const places = findColumns(header?.record ?? [], columns);
  if ('reason' in places) return { ...places, line: 1 };
  const read: Readonly<Record<keyof Of & string, string>>[] = [];
  for (const { record, info } of lines) {
    const codes = readCodes(record, columns, places);
    if ('reason' in codes && 'column' in codes) return { ...(codes as CodeFault<Of>), line: info.lines };
    read.push(codes);
  }
  return read;
}

type Parsed = { readonly record: string[]; readonly info: { readonly lines: number } };

function parseRows(text: string): readonly Parsed[] | { readonly reason: 'quotes'; readonly line: number } {
  try {
    return parse(text, {
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
    }) as unknown as Parsed[];
  } catch (error) {
    const { lines } = error as { readonly lines?: number };
    return { reason: 'quotes', line: lines ?? 1 };
  }
}
