import { type ColumnValues, fitOf, lookAtColumn } from './column-values.rules.ts';
import type { Column, ColumnRole } from './layout.rules.ts';
import { cellAt } from './spaces.rules.ts';
import { guessFromTitle } from './title-roles.rules.ts';
import { titleWords } from './title-words.rules.ts';

type Claim = { readonly position: number; readonly role: ColumnRole; readonly confidence: number };

/**
 * Which role each column has, from its title and from what its values look like: the surest claim first, one column a
 * role. A supplier, an amount or a date that no title names is looked for among the values.
 */
export function assignRoles(titles: readonly string[], rows: readonly (readonly string[])[]): Column[] {
  const width = Math.max(titles.length, ...rows.slice(0, 50).map((cells) => cells.length));
  const values = Array.from({ length: width }, (_, position) => lookAtColumn(rows, position));
  const claims = titles
    .flatMap((title, position) => claimsOf(title, position, values[position]))
    .toSorted((one, other) => other.confidence - one.confidence || one.position - other.position);
  const taken = new Map<number, Claim>();
  const roles = new Set<ColumnRole>();
  const take = (claim: Claim | undefined) => {
    if (!claim || taken.has(claim.position) || roles.has(claim.role)) return;
    taken.set(claim.position, claim);
    roles.add(claim.role);
  };
  for (const claim of claims) take(claim);
  doubtTwins(taken, titles, rows);
  dropYear(taken, values, titles);
  dropCredit(taken, titles);
  const isFree = (position: number) => !taken.has(position);
  if (!roles.has('date')) take(dateByValues(values, isFree));
  if (!roles.has('amount') && !roles.has('net') && !roles.has('gross'))
    take(amountByValues(values, isFree, titles.length > 0));
  if (!roles.has('supplier')) payeeNotBody(taken, roles, values);
  if (!roles.has('supplier')) take(supplierByValues(values, isFree));
  if (!roles.has('supplier')) nameByNumber(taken, titles);
  const isUntitled = (position: number) => isFree(position) && cellAt(titles, position) === '';
  if (!roles.has('vat-number')) take(best(values, isUntitled, 'vat-number', mostly('vatNumbers')));
  if (!roles.has('postcode')) take(best(values, isUntitled, 'postcode', mostly('postcodes')));
  return Array.from({ length: width }, (_, position) => {
    const claim = taken.get(position);
    const title = cellAt(titles, position);
    return { position, title, role: claim?.role ?? null, confidence: round(claim?.confidence ?? 0) };
  });
}

/** `Supplier id(T)` with names under it is the supplier; `Supplier` with numbers beside `Supplier Name` is its number. */
function claimsOf(title: string, position: number, values: ColumnValues | undefined): Claim[] {
  const guess = guessFromTitle(title);
  if (!guess || !values) return [];
  const claim = (role: ColumnRole, score: number) => {
    const confidence = score * fitOf(role, values);
    return confidence >= 0.2 ? [{ position, role, confidence }] : [];
  };
  if (guess.role === 'supplier-id') return [...claim('supplier-id', guess.score), ...claim('supplier', 0.8)];
  if (guess.role === 'supplier') return [...claim('supplier', guess.score), ...claim('supplier-id', 0.3)];
  if (guess.role === 'category' && guess.score < 0.5 && values.distinct > values.filled / 3) return [];
  if (guess.role === 'kind' && values.kinds === 0) return [];
  return claim(guess.role, guess.score);
}

/** Two columns of the same title that say different things: the first is taken, and is doubtful. */
function doubtTwins(
  taken: Map<number, Claim>,
  titles: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  for (const [position, claim] of taken) {
    const title = cellAt(titles, position);
    const isTwin = (other: number) =>
      other !== position &&
      cellAt(titles, other) === title &&
      rows.some((cells) => cellAt(cells, other) !== '' && cellAt(cells, other) !== cellAt(cells, position));
    const hasTwin = title !== '' && titles.some((_, other) => !taken.has(other) && isTwin(other));
    if (hasTwin) taken.set(position, { ...claim, confidence: claim.confidence * 0.6 });
  }
}

/** A year is kept only for dates that do not have their own, or where a financial year is all the date there is. */
function dropYear(
  taken: Map<number, Claim>,
  values: readonly ColumnValues[],
  titles: readonly string[],
): void {
  const [year, date] = (['year', 'date'] as const).map((wanted) =>
    [...taken.values()].find(({ role }) => role === wanted),
  );
  if (year && !date && /\b(?:financial|fiscal)\b/.test(titleWords(titles[year.position] ?? ''))) return;
  const dates = date && values[date.position];
  if (year && !(dates && dates.withoutYear * 2 > dates.filled)) taken.delete(year.position);
}

/** Credits in a column of their own are taken off debits; beside an amount that holds both they would count twice. */
function dropCredit(taken: Map<number, Claim>, titles: readonly string[]): void {
  const claims = [...taken.values()];
  const credit = claims.find(({ role }) => role === 'credit');
  const isBesideDebits = claims.some(
    ({ role, position }) => role === 'amount' && titleWords(titles[position] ?? '').startsWith('debit'),
  );
  if (credit && !isBesideDebits) taken.delete(credit.position);
}

/** `Organisation` with a different one in most rows is who was paid: the body that paid is the same all the way down. */
function payeeNotBody(
  taken: Map<number, Claim>,
  roles: Set<ColumnRole>,
  values: readonly ColumnValues[],
): void {
  const body = [...taken.values()].find(({ role }) => role === 'body');
  const column = body && values[body.position];
  if (!body || !column || column.distinct < 2 || column.distinct * 2 <= column.filled) return;
  taken.set(body.position, { ...body, role: 'supplier', confidence: body.confidence * 0.6 });
  roles.delete('body');
  roles.add('supplier');
}

/** Where a file names its suppliers by numbers only, those are their names. */
function nameByNumber(taken: Map<number, Claim>, titles: readonly string[]): void {
  const number = [...taken.values()].find(({ role }) => role === 'supplier-id');
  const isTitled = number && guessFromTitle(titles[number.position] ?? '')?.role === 'supplier';
  if (number && isTitled) taken.set(number.position, { ...number, role: 'supplier' });
}

function best(
  values: readonly ColumnValues[],
  isFree: (position: number) => boolean,
  role: ColumnRole,
  scoreOf: (values: ColumnValues) => number,
): Claim | undefined {
  return values
    .map((column, position) => ({
      position,
      role,
      confidence: column.filled === 0 ? 0 : 0.6 * scoreOf(column),
    }))
    .filter(({ position, confidence }) => isFree(position) && confidence >= 0.25)
    .toSorted((one, other) => other.confidence - one.confidence || one.position - other.position)[0];
}

/** Nine in ten of what is there; blanks say nothing. */
function mostly(what: 'vatNumbers' | 'postcodes') {
  return (column: ColumnValues) => (column[what] * 10 >= column.filled * 9 ? 1 : 0);
}

function dateByValues(values: readonly ColumnValues[], isFree: (position: number) => boolean) {
  return best(values, isFree, 'date', ({ dates, filled, rows }) => (dates / filled) * (filled / rows));
}

/** With pence or a sign of money; whole numbers only in a file without titles, and where no other column is numbers. */
function amountByValues(
  values: readonly ColumnValues[],
  isFree: (position: number) => boolean,
  hasTitles: boolean,
) {
  const isNumbers = ({ amounts, filled }: ColumnValues) => filled > 0 && amounts * 10 >= filled * 9;
  const numbers = values.filter((column, position) => isFree(position) && isNumbers(column));
  const isOnly = !hasTitles && numbers.length === 1;
  return best(values, isFree, 'amount', ({ amounts, pence, filled, rows }) => {
    const sure = pence / filled > 0.3 ? 1 : isOnly ? 0.6 : 0;
    return (amounts / filled) * sure * (filled / rows);
  });
}

/** The column with the most firms in it, and the most different names. */
function supplierByValues(values: readonly ColumnValues[], isFree: (position: number) => boolean) {
  return best(values, isFree, 'supplier', ({ names, firms, distinct, filled }) =>
    names / filled > 0.7 ? 0.4 + 0.4 * Math.min(1, (3 * firms) / filled) + 0.2 * (distinct / filled) : 0,
  );
}

function round(confidence: number): number {
  return Math.round(confidence * 100) / 100;
}
