import type { ReadVotes } from '../vote-matrix.rules.ts';
import { words } from '../words.en.ts';
import { collectVotes } from './collect-votes.rules.ts';

type Row = Readonly<Record<string, unknown>>;

/**
 * Votes from JSON: `[{"participant_id", "statement_id", "vote"}]` (`pid` and `tid` are understood; `modified` is the
 * time of the vote in milliseconds), bare or under `votes`.
 */
export function readJsonVotes(bytes: Uint8Array): ReadVotes {
  const parsed = parseJson(bytes);
  if ('refused' in parsed) return parsed;
  const rows = listIn(parsed.value, 'votes');
  if (rows === null) return { refused: words.wrongJson };
  const [people, statements] = [new Map<string, number>(), new Map<string, number>()];
  const votes = collectVotes();
  for (const [place, row] of rows.entries()) {
    const person = nameIn(row, ['participant_id', 'person', 'participant', 'pid']);
    const statement = nameIn(row, ['statement_id', 'statement', 'comment_id', 'tid']);
    if (person === null || statement === null) return { refused: words.missingNameInRow(place + 1) };
    const vote = row['vote'] === null || row['vote'] === undefined ? Number.NaN : Number(row['vote']);
    if (vote !== 1 && vote !== 0 && vote !== -1)
      return { refused: words.notVoteInRow(place + 1, JSON.stringify(row['vote'])) };
    votes.add(numberIn(people, person), numberIn(statements, statement), vote, timeOf(row));
  }
  return { votes: votes.finish([...people.keys()], [...statements.keys()]) };
}

export function parseJson(bytes: Uint8Array): { readonly value: unknown } | { readonly refused: string } {
  try {
    return { value: JSON.parse(new TextDecoder().decode(bytes)) as unknown };
  } catch (error) {
    return { refused: words.brokenJson((error as Error).message) };
  }
}

/** A list of objects, bare or under a name; null when it is anything else. */
export function listIn(value: unknown, name: string): readonly Row[] | null {
  const list = Array.isArray(value) ? value : ((value as Row | null)?.[name] ?? null);
  const isRows = Array.isArray(list) && list.every((row) => typeof row === 'object' && row !== null);
  return isRows ? (list as Row[]) : null;
}

/** The first of the names that the row has, as text; null when it has none. */
export function nameIn(row: Row, names: readonly string[]): string | null {
  const value = names.map((name) => row[name]).find((found) => found !== undefined && found !== null);
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function numberIn(numbers: Map<string, number>, name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, numbers.size);
  return numbers.size - 1;
}

function timeOf(row: Row): number {
  const time = row['modified'] ?? row['created'] ?? row['timestamp'];
  return typeof time === 'number' || (typeof time === 'string' && time.trim() !== '')
    ? Number(time)
    : Number.NaN;
}
