import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import type { StatementState } from '../opinion.rules.ts';
import { words } from '../words.en.ts';
import { listIn, nameIn, parseJson } from './read-json-votes.rules.ts';
import { toUtf8 } from './read-votes.rules.ts';

/** What is known of each statement, by its name; one that is not named is shown. */
export type ReadStates =
  | { readonly states: ReadonlyMap<string, StatementState> }
  | { readonly refused: string };

/**
 * Which statements were declined (`moderated` −1) or are about the people themselves (`is_meta`), from JSON as Polis
 * serves it or from the open export's comments.csv.
 */
export function readStates(bytes: Uint8Array): ReadStates {
  const plain = toUtf8(bytes);
  const text = new TextDecoder().decode(plain);
  const read = /^\s*[[{]/.test(text) ? readJson(plain) : readCsv(text);
  if ('refused' in read) return read;
  const states = new Map<string, StatementState>();
  for (const row of read.rows) {
    const name = nameIn(row, [
      'statement_id',
      'statement-id',
      'statement',
      'comment-id',
      'comment_id',
      'tid',
    ]);
    if (name === null) return { refused: words.unnamedStatement };
    states.set(name, stateOf(row));
  }
  return { states };
}

type Row = Readonly<Record<string, unknown>>;
type Rows = { readonly rows: readonly Row[] } | { readonly refused: string };

function stateOf(row: Row): StatementState {
  const isMeta = nameOf(row['is_meta'] ?? row['is-meta'] ?? row['meta']);
  if (['true', '1', 't', 'yes'].includes(isMeta)) return 'meta';
  return Number(row['moderated'] ?? row['mod'] ?? 0) === -1 ? 'declined' : 'shown';
}

function nameOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value).toLowerCase()
    : '';
}

function readJson(bytes: Uint8Array): Rows {
  const parsed = parseJson(bytes);
  if ('refused' in parsed) return parsed;
  const rows = listIn(parsed.value, 'statements');
  return rows === null ? { refused: words.wrongStatements } : { rows };
}

function readCsv(text: string): Rows {
  try {
    const rows = parse(text, {
      bom: true,
      columns: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    return { rows: rows as Row[] };
  } catch (error) {
    if (error instanceof CsvError) return { refused: words.brokenCsv(Number(error['lines'] ?? 1)) };
    throw error;
  }
}
