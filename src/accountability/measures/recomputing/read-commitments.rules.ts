import type { Temporal } from 'temporal-polyfill';
import type { Fraction } from '../../../values/fraction.ts';
import { parseIsoDate } from '../../../values/parse-date.ts';
import type { Appraisal } from '../read-appraisal.rules.ts';
import {
  type CommitmentLine,
  type CommitmentsFile,
  isObject,
  type MeasureRefused,
  refuse,
  shown,
} from './commitments.rules.ts';
import { isRefusal, readLine } from './read-line.rules.ts';
import { readNumber, readWhole } from './read-number.rules.ts';

export const fileFields: readonly string[] =
  'asOf priceBaseYear deflators medianIncome lines title note source'.split(' ');

/**
 * Reads the file that `pp measure` takes and checks everything its figures rest on, so that measuring cannot fail half
 * way. The first thing off is refused by name; nothing is guessed or mended. Deflators in the file come before those
 * that ship.
 */
export function readCommitments(value: unknown, shipped: Appraisal): CommitmentsFile | MeasureRefused {
  if (!isObject(value)) return refuse('not-an-account');
  const unknown = Object.keys(value).find((field) => !fileFields.includes(field));
  if (unknown !== undefined) return refuse('unknown-field', { value: shown(unknown) });
  const lines = readLines(value['lines']);
  if ('refused' in lines) return lines;
  const asOf = readAsOf(value['asOf'], lines);
  if ('refused' in asOf) return asOf;
  const parameters = readParameters(value, shipped, lines);
  if ('refused' in parameters) return parameters;
  const medianIncome = readMedianIncome(value['medianIncome'], lines);
  if (isRefusal(medianIncome)) return medianIncome;
  return { lines, asOf: asOf.day, parameters, medianIncome };
}

function readLines(value: unknown): CommitmentLine[] | MeasureRefused {
  if (!Array.isArray(value) || value.length === 0) return refuse('no-lines');
  const lines: CommitmentLine[] = [];
  const ids = new Set<string>();
  for (const [index, item] of value.entries()) {
    const line = readLine(item, index + 1);
    if ('refused' in line) return line;
    if (ids.has(line.id)) return refuse('id-twice', { line: line.id });
    ids.add(line.id);
    lines.push(line);
  }
  return lines;
}

function readAsOf(
  value: unknown,
  lines: readonly CommitmentLine[],
): { readonly day: Temporal.PlainDate | null } | MeasureRefused {
  if (value === undefined || value === null)
    return lines.some(({ promise }) => promise) ? refuse('no-as-of') : { day: null };
  const read = parseIsoDate(typeof value === 'string' ? value : '');
  return 'refused' in read ? refuse('not-a-date', { value: shown(value) }) : { day: read.date };
}

function readParameters(
  value: Readonly<Record<string, unknown>>,
  shipped: Appraisal,
  lines: readonly CommitmentLine[],
): Appraisal | MeasureRefused {
  const typed = value['priceBaseYear'] ?? undefined;
  const year = readWhole(typed, 1800, 2200);
  if (year === null && typed !== undefined) return refuse('base-year-not-a-year', { value: shown(typed) });
  if (year === null && lines.some(({ proxyPence }) => proxyPence)) return refuse('no-base-year');
  const own = readDeflators(value['deflators'] ?? {});
  if ('refused' in own) return own;
  const deflators = own.size > 0 ? own : shipped.deflators;
  return { ...shipped, priceBaseYear: year ?? shipped.priceBaseYear, deflators };
}

function readDeflators(value: unknown): Map<number, Fraction> | MeasureRefused {
  if (!isObject(value)) return refuse('bad-deflators', { value: shown(value) });
  const deflators = new Map<number, Fraction>();
  for (const [key, typed] of Object.entries(value)) {
    const year = readWhole(key, 1800, 2200);
    const index = readNumber(typed, { line: '', field: 'deflators' });
    if (year === null || 'refused' in index || index.numerator === 0n)
      return refuse('bad-deflators', { value: `${shown(key)}: ${shown(typed)}` });
    deflators.set(year, index);
  }
  return deflators;
}

function readMedianIncome(value: unknown, lines: readonly CommitmentLine[]) {
  if (value === undefined || value === null)
    return lines.some(({ groupMedianIncome }) => groupMedianIncome) ? refuse('no-median-income') : null;
  const read = readNumber(value, { line: '', field: 'medianIncome' });
  return 'refused' in read || read.numerator > 0n
    ? read
    : refuse('not-above-zero', { field: 'medianIncome' });
}
