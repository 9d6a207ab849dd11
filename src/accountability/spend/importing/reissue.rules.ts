/** A file that stands, beside a new one of the same body and coverage; all counts are of lines that were accepted. */
export type StandingFile = {
  readonly name: string;
  readonly lines: number;
  /** Rows that were refused and could be mended; totals and headings among the rows are none. */
  readonly rejected: number;
  /** Its lines that are in the new file: same day, payee and transaction number (amount, where a number is missing). */
  readonly linesInNew: number;
  /** The new file’s lines that are in it likewise, and to the same penny. */
  readonly newLinesInIt: number;
  readonly months: string;
  readonly payees: number;
  /** Its payees, by name, whom the new file pays too. */
  readonly payeesInNew: number;
};

export type NewFile = {
  readonly name: string;
  readonly rows: number;
  readonly lines: number;
  readonly months: string;
};

/**
 * What a new file is to one that stands: it replaces it, is contained in it, has some lines of it, or has none.
 */
export type Reissue = 'replaces' | 'contained' | 'overlaps' | 'apart';

/**
 * Decides whether a new file is a corrected re-issue of one that stands, so that no line is counted twice:
 *
 * - It replaces a file when at least half of that file’s lines are in it. So a cumulative file replaces the months it
 *   contains, and a month that merely resembles another (the same payees and amounts, on other days) replaces nothing.
 * - It replaces a file of the same name and the same months when at least half of that file’s payees are in it, even
 *   where days, numbers or amounts were all put right.
 * - It is contained in a file when nineteen of twenty of its lines are there to the penny: it then comes into the
 *   history only, and the larger file goes on standing.
 * - A file with no more rows than the other one rejected is what was mended of those rejects: both stand.
 */
export function decideReissue(fresh: NewFile, standing: StandingFile): Reissue {
  const { lines, linesInNew, newLinesInIt } = standing;
  const nothingOrSome = linesInNew > 0 ? 'overlaps' : 'apart';
  if (fresh.rows <= standing.rejected) return nothingOrSome;
  if (lines > 0 && linesInNew * 2 >= lines) return 'replaces';
  if (isSameMonthAgain(fresh, standing)) return 'replaces';
  if (fresh.lines > 0 && newLinesInIt * 20 >= fresh.lines * 19) return 'contained';
  return nothingOrSome;
}

function isSameMonthAgain(fresh: NewFile, { name, months, payees, payeesInNew }: StandingFile): boolean {
  const isNamedAlike = nameKey(name) === nameKey(fresh.name);
  return isNamedAlike && months === fresh.months && payees > 0 && payeesInNew * 2 >= payees;
}

/**
 * A file’s name without what changes when it is saved again: case, its endings, and the number a browser adds to a
 * second download, as in `2019-03 (1).csv`.
 */
export function nameKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?:\.[a-z]{2,4}){1,2}$/, '')
    .replace(/\s*\(\d+\)$/, '')
    .trim();
}
