import { type Fraction, floor, fraction } from '../../values/fraction.ts';

const PLACES = 12;

/**
 * How much more a pound counts to people on less: (median income ÷ the group’s median income)^1.3, to 12 decimal places,
 * the last rounded half up from a whole-number root, so that every machine finds the same. The Green Book’s elasticity
 * is 1.3; another may be given. Incomes above zero in one unit; only ever shown beside the unweighted figure.
 */
export function distributionalWeight(
  incomes: { readonly median: Fraction; readonly ofGroup: Fraction },
  elasticity: Fraction,
): Fraction {
  const { median, ofGroup } = incomes;
  const power = elasticity.numerator;
  const root = elasticity.denominator;
  const top = (median.numerator * ofGroup.denominator) ** power;
  const bottom = (median.denominator * ofGroup.numerator) ** power;
  const scale = 10n ** (BigInt(PLACES) + 1n);
  const digits = wholeRoot(floor(fraction(top * scale ** root, bottom)), root);
  return fraction((digits + 5n) / 10n, 10n ** BigInt(PLACES));
}

/** The largest whole number whose n-th power is not above the value, by Newton’s method from above. */
function wholeRoot(value: bigint, n: bigint): bigint {
  if (value < 2n) return value;
  let guess = 1n << (BigInt(value.toString(2).length) / n + 1n);
  for (;;) {
    const next = ((n - 1n) * guess + value / guess ** (n - 1n)) / n;
    if (next >= guess) return guess;
    guess = next;
  }
}
