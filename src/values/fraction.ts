import { greatestCommonDivisor } from './greatest-common-divisor.ts';

/** An exact number n/d: lowest terms, the denominator above zero. Build it with `fraction`, never by hand. */
export type Fraction = { readonly numerator: bigint; readonly denominator: bigint };

/**
 * How a last digit is rounded when the rest is exactly half: `half-up` goes away from zero (2.5 → 3,
 * −2.5 → −3), as taught at school; `half-even` goes to the even neighbour (2.5 → 2, 3.5 → 4).
 */
export type Rounding = 'half-up' | 'half-even';

/** n/d in lowest terms. Numbers must be safe integers; a denominator of zero is a bug and throws. */
export function fraction(numerator: bigint | number, denominator: bigint | number = 1n): Fraction {
  const n = BigInt(numerator);
  const d = BigInt(denominator);
  if (d === 0n) throw new RangeError('A fraction cannot have a denominator of zero');
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return divisor === 1n
    ? { numerator: n, denominator: d }
    : { numerator: n / divisor, denominator: d / divisor };
}

export const zero = fraction(0n);
export const one = fraction(1n);

export function add(a: Fraction, b: Fraction): Fraction {
  if (a.denominator === b.denominator) return fraction(a.numerator + b.numerator, a.denominator);
  return fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** a ÷ b. Dividing by zero is a bug and throws: check first. */
export function divide(a: Fraction, b: Fraction): Fraction {
  return fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** −1 when a < b, 0 when they are equal, 1 when a > b: exactly, so it can sort. */
export function compare(a: Fraction, b: Fraction): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function equal(a: Fraction, b: Fraction): boolean {
  return a.numerator === b.numerator && a.denominator === b.denominator;
}

/** The smaller of two. */
export function smaller(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) < 0 ? b : a;
}

/** The larger of two. */
export function larger(a: Fraction, b: Fraction): Fraction {
  return compare(b, a) > 0 ? b : a;
}

/** The exact sum; nothing adds up to zero. Equal denominators are added first, which keeps long sums fast. */
export function sum(values: readonly Fraction[]): Fraction {
  const numerators = new Map<bigint, bigint>();
  for (const { numerator, denominator } of values) {
    numerators.set(denominator, (numerators.get(denominator) ?? 0n) + numerator);
  }
  let terms = Array.from(numerators, ([denominator, numerator]) => fraction(numerator, denominator));
  while (terms.length > 1) {
    terms = terms.flatMap((term, index) => (index % 2 === 0 ? [add(term, terms[index + 1] ?? zero)] : []));
  }
  return terms[0] ?? zero;
}

/** −1, 0 or 1. */
export function sign(value: Fraction): -1 | 0 | 1 {
  return value.numerator < 0n ? -1 : value.numerator > 0n ? 1 : 0;
}

export function isWhole(value: Fraction): boolean {
  return value.denominator === 1n;
}

/** The whole number at or below, as bigint: 7/2 → 3, −7/2 → −4. */
export function floor(value: Fraction): bigint {
  const quotient = value.numerator / value.denominator;
  return value.numerator < 0n && quotient * value.denominator !== value.numerator ? quotient - 1n : quotient;
}
