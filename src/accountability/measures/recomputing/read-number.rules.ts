import { compare, type Fraction, fraction, one, sign } from '../../../values/fraction.ts';
import { parseFraction } from '../../../values/fraction-text.ts';
import { type MeasureRefused, refuse, shown } from './commitments.rules.ts';

/** Larger or finer than any promise: past either a total is a slip of the hand, or takes the machine down. */
const LARGEST = fraction(10n ** 12n);
const FINEST = 10n ** 12n;

type At = { readonly line: string; readonly field: string };

/** A number of zero or more, exactly as written, in text or as a JSON number. Refuses anything else by name. */
export function readNumber(value: unknown, at: At): Fraction | MeasureRefused {
  const about = { ...at, value: shown(value) };
  if (typeof value !== 'string' && typeof value !== 'number') return refuse('not-a-number', about);
  const read = parseFraction(value);
  if ('refused' in read) return refuse('not-a-number', about);
  if (sign(read) < 0) return refuse('below-zero', about);
  if (compare(read, LARGEST) > 0) return refuse('too-large', about);
  return read.denominator > FINEST ? refuse('too-many-places', about) : read;
}

/** A share from 0 to 1; what is left out is 0. A percentage such as 25 is refused, and never taken for a share. */
export function readShare(value: unknown, at: At): Fraction | MeasureRefused {
  if (value === undefined || value === null) return fraction(0);
  const read = readNumber(value, at);
  const isOutside = 'refused' in read ? read.refused === 'below-zero' : compare(read, one) > 0;
  return isOutside ? refuse('not-a-share', { ...at, value: shown(value) }) : read;
}

/** A whole number between two, as a number or as text. Null where it is not. */
export function readWhole(value: unknown, least: number, most: number): number | null {
  const whole = typeof value === 'string' && /^\d{1,6}$/.test(value.trim()) ? Number(value) : value;
  const isWhole = typeof whole === 'number' && Number.isInteger(whole);
  return isWhole && whole >= least && whole <= most ? whole : null;
}
