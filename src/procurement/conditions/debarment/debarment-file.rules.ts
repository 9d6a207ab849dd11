import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import type { Debarment } from './debarment.rules.ts';
import { words } from './words.en.ts';

const wanted = ['name', 'mandatory', 'ground', 'from'] as const;

/** A debarment list as CSV. Refuses the whole file for one bad line, and says which: a list with holes misleads. */
export function readDebarmentFile(
  text: string,
): readonly Omit<Debarment, 'id'>[] | { readonly reason: string } {
  const rows: Record<string, string>[] = parse(text, {
    bom: true,
    columns: (titles: string[]) => titles.map((title) => title.trim().toLowerCase().replace(/\s+/g, '_')),
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
  });
  if (rows.length > 0 && !wanted.every((column) => column in (rows[0] ?? {})))
    return { reason: words.columns };
  const list: Omit<Debarment, 'id'>[] = [];
  for (const [index, row] of rows.entries()) {
    const read = readLine(row);
    if (typeof read === 'string') return { reason: words.line(index + 2, read) };
    list.push(read);
  }
  return list;
}

function readLine(row: Record<string, string>): Omit<Debarment, 'id'> | string {
  const { name = '', mandatory = '', ground = '', company_number: number = '' } = row;
  if (name === '') return words.noName;
  if (!/^(yes|no)$/i.test(mandatory)) return words.noKind;
  const fromOn = readDay(row['from'] ?? '');
  const untilOn = row['until'] ? readDay(row['until']) : null;
  if (!fromOn) return words.noDate('from');
  if (row['until'] && !untilOn) return words.noDate('until');
  return {
    name,
    companyNumber: number === '' ? null : number.toUpperCase().padStart(8, '0'),
    mandatory: mandatory.toLowerCase() === 'yes',
    ground,
    fromOn,
    untilOn,
  };
}

function readDay(text: string): Temporal.PlainDate | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? tryDay(text) : null;
}

function tryDay(text: string): Temporal.PlainDate | null {
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}
