import { type Fraction, fraction, isWhole, type Rounding } from './fraction.ts';

const decimalShape = /^([+-]?)(\d+)(?:\.(\d+))?$/;
const fractionShape = /^([+-]?\d+)\s*\/\s*(\d+)$/;
const longestText = 400;

/**
 * Reads an exact number from what a file holds: `"3/20"`, `"0.25"`, `"120.00"`, `"-4"`, or a JSON number.
 * A JSON number is taken as the decimal it was written as (0.1 is 1/10); beyond 15 significant digits, where
 * that can no longer be known, it is refused and wants quotes.
 * Refuses: thousands separators, exponents, currency signs, blanks, a denominator of zero.
 */
export function parseFraction(
  value: string | number,
): Fraction | { readonly refused: 'not-a-number' | 'zero-denominator' } {
  if (typeof value === 'number') return parseNumber(value);
  const text = value.trim();
  if (text.length > longestText) return { refused: 'not-a-number' };
  const parts = fractionShape.exec(text);
  if (parts) {
    const denominator = BigInt(parts[2] ?? '0');
    return denominator === 0n ? { refused: 'zero-denominator' } : fraction(whole(parts[1]), denominator);
  }
  const decimal = decimalShape.exec(text);
  if (!decimal) return { refused: 'not-a-number' };
  const [, minus, units = '', places = ''] = decimal;
  const size = fraction(BigInt(units + places), 10n ** BigInt(places.length));
  return minus === '-' ? fraction(-size.numerator, size.denominator) : size;
}

function whole(text = '0'): bigint {
  return BigInt(text.replace('+', ''));
}

function parseNumber(value: number): ReturnType<typeof parseFraction> {
  if (Number.isSafeInteger(value)) return fraction(value);
  const written = String(value);
  const digits = written.replace(/^-?0?\.?0*|[-.]/g, '');
  return digits.length > 15 ? { refused: 'not-a-number' } : parseFraction(written);
}

/** The exact value as text: `3/20`, and `4` for a whole number. `parseFraction` reads it back unchanged. */
export function toExact(value: Fraction): string {
  return isWhole(value) ? `${value.numerator}` : `${value.numerator}/${value.denominator}`;
}

/** The value to so many decimal places, padded with zeros, rounded once by the rule named. */
export function toDecimal(value: Fraction, places: number, rounding: Rounding = 'half-up'): string {
  const digits = roundedDigits(value, places, rounding)
    .toString()
    .padStart(places + 1, '0');
  const isNegative = value.numerator < 0n && /[1-9]/.test(digits);
  const units = digits.slice(0, digits.length - places);
  return `${isNegative ? '-' : ''}${units}${places > 0 ? `.${digits.slice(-places)}` : ''}`;
}

/** The nearest whole number by the rule named, as a safe integer; outside that range it throws. */
export function toWhole(value: Fraction, rounding: Rounding = 'half-up'): number {
  const nearest = Number(toDecimal(value, 0, rounding));
  if (!Number.isSafeInteger(nearest)) throw new RangeError('Too large for a whole number');
  return nearest;
}

function roundedDigits(value: Fraction, places: number, rounding: Rounding): bigint {
  const size = value.numerator < 0n ? -value.numerator : value.numerator;
  const scaled = size * 10n ** BigInt(places);
  const quotient = scaled / value.denominator;
  const twiceRest = (scaled % value.denominator) * 2n;
  const isTie = twiceRest === value.denominator;
  const goesUp = isTie ? rounding === 'half-up' || quotient % 2n === 1n : twiceRest > value.denominator;
  return goesUp ? quotient + 1n : quotient;
}

/** A figure as it is published: the exact value, and the same as a decimal for machines without fractions. */
export type PublishedFigure = { readonly exact: string; readonly decimal: number };

/** The decimal is rounded once, half up, to 12 places: as many as a JSON number carries below 1,000. */
export function toPublished(value: Fraction): PublishedFigure {
  return { exact: toExact(value), decimal: Number(toDecimal(value, 12)) };
}
