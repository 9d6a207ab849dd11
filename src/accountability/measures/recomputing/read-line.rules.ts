import type { Fraction } from '../../../values/fraction.ts';
import { parseIsoDate } from '../../../values/parse-date.ts';
import { MOST_YEARS } from '../discount.rules.ts';
import { assumedShares } from '../sensitivity.rules.ts';
import { type CommitmentLine, isObject, type MeasureRefused, refuse, shown } from './commitments.rules.ts';
import { readNumber, readShare, readWhole } from './read-number.rules.ts';

/** A field that is not in this list is refused: a slip in a name would otherwise change a figure in silence. */
export const lineFields: readonly string[] = [
  'id measure quantity unit proxyPence priceYear',
  assumedShares.join(' '),
  'years committed dueBy verified grade keptApart groupMedianIncome source note',
].flatMap((names) => names.split(' '));
const grades = ['green', 'amber', 'red'] as const;

/**
 * One line of the file, every figure exact; a field that is null counts as left out. Refuses the first thing that is off,
 * by line and field.
 */
export function readLine(value: unknown, place: number): CommitmentLine | MeasureRefused {
  if (!isObject(value)) return refuse('not-a-line', { value: String(place) });
  const id = value['id'];
  if (typeof id !== 'string' || id.trim() === '') return refuse('no-id', { value: String(place) });
  const unknown = Object.keys(value).find((field) => !lineFields.includes(field));
  if (unknown !== undefined) return refuse('unknown-line-field', { line: id, value: shown(unknown) });
  const named = readNames(value, id);
  if ('refused' in named) return named;
  const figures = readFigures(value, id);
  if ('refused' in figures) return figures;
  const shares = readShares(value, id);
  if ('refused' in shares) return shares;
  const promise = readPromise(value, id);
  if ('refused' in promise) return promise;
  return { id, ...named, ...figures, ...shares, ...promise };
}

type Fields = Readonly<Record<string, unknown>>;

function readNames(value: Fields, line: string) {
  const [measure, unit, grade] = [value['measure'], value['unit'], value['grade'] ?? null];
  if (typeof measure !== 'string' || measure.trim() === '')
    return refuse('not-text', { line, field: 'measure' });
  if (typeof unit !== 'string' || unit.trim() === '') return refuse('not-text', { line, field: 'unit' });
  const known = grades.find((each) => each === grade) ?? null;
  if (grade !== null && !known) return refuse('not-text', { line, field: 'grade' });
  const keptApart = value['keptApart'] ?? false;
  if (typeof keptApart !== 'boolean')
    return refuse('not-yes-or-no', { line, field: 'keptApart', value: shown(keptApart) });
  return { measure, unit, grade: known, keptApart };
}

function readFigures(value: Fields, line: string) {
  if (value['quantity'] === undefined) return refuse('missing', { line, field: 'quantity' });
  const quantity = readNumber(value['quantity'], { line, field: 'quantity' });
  if ('refused' in quantity) return quantity;
  const proxyPence = optional(value['proxyPence'], { line, field: 'proxyPence' });
  if (isRefusal(proxyPence)) return proxyPence;
  const typedYear = value['priceYear'] ?? null;
  const priceYear = readWhole(typedYear, 1800, 2200);
  if (typedYear !== null && priceYear === null)
    return refuse('not-a-year', { line, field: 'priceYear', value: shown(typedYear) });
  const years = readWhole(value['years'] ?? 1, 1, MOST_YEARS);
  if (years === null) return refuse('years-out-of-range', { line, value: shown(value['years']) });
  const groupMedianIncome = optional(value['groupMedianIncome'], { line, field: 'groupMedianIncome' });
  if (isRefusal(groupMedianIncome)) return groupMedianIncome;
  if (groupMedianIncome?.numerator === 0n)
    return refuse('not-above-zero', { line, field: 'groupMedianIncome' });
  return { quantity, proxyPence, priceYear, years, groupMedianIncome };
}

function readShares(value: Fields, line: string) {
  const read: Partial<Record<(typeof assumedShares)[number], Fraction>> = {};
  for (const field of assumedShares) {
    const share = readShare(value[field], { line, field });
    if ('refused' in share) return share;
    read[field] = share;
  }
  return read as Record<(typeof assumedShares)[number], Fraction>;
}

/** What was committed, by when, and what of it is verified. A line that commits nothing has no due date to keep. */
function readPromise(
  value: Fields,
  line: string,
): { readonly promise: CommitmentLine['promise'] } | MeasureRefused {
  const committed = optional(value['committed'], { line, field: 'committed' });
  if (isRefusal(committed)) return committed;
  const verified = readNumber(value['verified'] ?? 0, { line, field: 'verified' });
  if ('refused' in verified) return verified;
  const typed = value['dueBy'] ?? undefined;
  const dueBy = parseIsoDate(typeof typed === 'string' ? typed : '');
  if (typed !== undefined && 'refused' in dueBy)
    return refuse('due-not-a-date', { line, value: shown(typed) });
  if (!committed) return { promise: null };
  if ('refused' in dueBy) return refuse('no-due-date', { line });
  return { promise: { committed, verified, dueBy: dueBy.date } };
}

function optional(value: unknown, at: { readonly line: string; readonly field: string }) {
  return value === undefined || value === null ? null : readNumber(value, at);
}

export function isRefusal(read: object | null): read is MeasureRefused {
  return read !== null && 'refused' in read;
}
