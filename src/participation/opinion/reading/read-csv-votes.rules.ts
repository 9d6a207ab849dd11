import type { ReadVotes } from '../vote-matrix.rules.ts';
import { words } from '../words.en.ts';
import { badVote, collectVotes, noVote, parseVote } from './collect-votes.rules.ts';
import { cellText, findDelimiter, walkCsv } from './csv-cursor.rules.ts';
import { nameTable } from './name-table.rules.ts';

const personNames = ['person', 'participant', 'participant-id', 'person-id', 'voter-id', 'voter', 'pid'];
const statementNames = ['statement', 'statement-id', 'comment-id', 'comment', 'tid'];
const timeNames = ['time', 'timestamp', 'modified', 'created'];
/** Columns of the open Polis export that say something about a person instead of a statement. */
const besides = ['group-id', 'n-comments', 'n-votes', 'n-agree', 'n-disagree', 'n-pass', 'xid', 'datetime'];

/**
 * Votes from CSV: long, with columns `person`, `statement` and `vote` (a `timestamp` is used, the rest ignored), or
 * wide, a row for each `participant` and a column for each statement, as the open Polis export has it. A cell is 1, 0,
 * −1 or empty. Refuses in one sentence, by line.
 */
export function readCsvVotes(bytes: Uint8Array): ReadVotes {
  const delimiter = findDelimiter(bytes);
  const walk = walkCsv(bytes, delimiter);
  const header: string[] = [];
  while (walk.next()) {
    header.push(cellText(bytes, walk.cursor.start, walk.cursor.end).trim());
    if (walk.cursor.endsRow) break;
  }
  const plain = header.map((name) => name.toLowerCase().replaceAll(/[\s_]+/g, '-'));
  const find = (names: readonly string[]) => plain.findIndex((name) => names.includes(name));
  const columns = {
    person: find(personNames),
    statement: find(statementNames),
    vote: find(['vote']),
    time: find(timeNames),
  };
  if (columns.person >= 0 && columns.statement >= 0 && columns.vote >= 0)
    return readLong(bytes, walk, columns);
  const person = Math.max(0, columns.person);
  const statements = header.flatMap((name, column) =>
    column === person || besides.includes(plain[column] ?? '') ? [] : [{ name, column }],
  );
  const names = statements.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  if (names.length === 0 || (columns.person < 0 && names.some((name) => name === '')))
    return { refused: words.noStatements };
  if (names.includes('')) return { refused: words.unnamedColumn(header.indexOf('') + 1) };
  if (twice !== undefined) return { refused: words.twiceNamed(twice) };
  return readWide(bytes, walk, { person, statements, width: header.length });
}

type Walk = ReturnType<typeof walkCsv>;
type LongColumns = {
  readonly person: number;
  readonly statement: number;
  readonly vote: number;
  readonly time: number;
};

function readLong(bytes: Uint8Array, { cursor, next }: Walk, columns: LongColumns): ReadVotes {
  const people = nameTable(bytes);
  const statements = nameTable(bytes);
  const votes = collectVotes();
  let [person, statement, vote, time] = [-1, -1, noVote, Number.NaN];
  while (next()) {
    const { column, start, end, line } = cursor;
    if (column === 0) [person, statement, vote, time] = [-1, -1, noVote, Number.NaN];
    if (column === 0 && cursor.endsRow && start === end) continue;
    if (column === columns.person) person = start === end ? -1 : people.numberOf(start, end);
    else if (column === columns.statement) statement = start === end ? -1 : statements.numberOf(start, end);
    else if (column === columns.vote) vote = parseVote(bytes, start, end);
    else if (column === columns.time && start < end) time = Number(cellText(bytes, start, end));
    if (vote === badVote) return { refused: words.notVote(line, cellText(bytes, start, end)) };
    if (!cursor.endsRow) continue;
    if (person < 0 || statement < 0) return { refused: words.missingName(line) };
    if (vote !== noVote) votes.add(person, statement, vote, time);
  }
  if (cursor.isBroken) return { refused: words.brokenCsv(cursor.line) };
  return { votes: votes.finish(people.names(), statements.names()) };
}

type WideColumns = {
  readonly person: number;
  readonly statements: readonly { readonly name: string; readonly column: number }[];
  readonly width: number;
};

function readWide(
  bytes: Uint8Array,
  { cursor, next }: Walk,
  { person, statements, width }: WideColumns,
): ReadVotes {
  const people = nameTable(bytes);
  const votes = collectVotes();
  const statementAt = new Int32Array(width).fill(-1);
  for (const [place, { column }] of statements.entries()) statementAt[column] = place;
  // The person's column may stand after their votes, so a row is kept until it ends.
  const row = new Int8Array(width);
  let [nameStart, nameEnd] = [0, 0];
  while (next()) {
    const { column, start, end, line } = cursor;
    if (column === 0) row.fill(noVote);
    if (column === 0 && cursor.endsRow && start === end) continue;
    if (column === person) [nameStart, nameEnd] = [start, end];
    else if (column >= width && start < end) return { refused: words.tooManyCells(line, width) };
    else if ((statementAt[column] ?? -1) >= 0) row[column] = parseVote(bytes, start, end);
    if (row[column] === badVote) return { refused: words.notVote(line, cellText(bytes, start, end)) };
    if (!cursor.endsRow) continue;
    if (nameStart === nameEnd) return { refused: words.missingName(line) };
    for (const [place, { column: at }] of statements.entries()) {
      if (row[at] !== noVote)
        votes.add(people.numberOf(nameStart, nameEnd), place, row[at] as number, Number.NaN);
    }
    [nameStart, nameEnd] = [0, 0];
  }
  if (cursor.isBroken) return { refused: words.brokenCsv(cursor.line) };
  return {
    votes: votes.finish(
      people.names(),
      statements.map(({ name }) => name),
    ),
  };
}
