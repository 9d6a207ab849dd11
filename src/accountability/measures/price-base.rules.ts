import { divide, type Fraction, one } from '../../values/fraction.ts';

/** A price index by year: any base, since only ratios count. */
export type Deflators = ReadonlyMap<number, Fraction>;

/**
 * What an amount in one year’s prices is multiplied by to stand in another’s: the index of the year wanted divided by
 * the index of the year it is in. Refuses, naming it, a year that the index does not have.
 * Source: HM Treasury, GDP deflators at market prices.
 */
export function priceFactor(
  from: number | null,
  to: number,
  deflators: Deflators,
): Fraction | { readonly refused: 'no-deflator'; readonly year: number } {
  if (from === null || from === to) return one;
  const [before, after] = [deflators.get(from), deflators.get(to)];
  if (!before) return { refused: 'no-deflator', year: from };
  if (!after) return { refused: 'no-deflator', year: to };
  return divide(after, before);
}
