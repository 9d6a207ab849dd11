import { add, type Fraction, fraction, multiply, one, subtract } from '../../values/fraction.ts';

/** From this year on, a year counts this much less than the one before: 0.035 is 3.5%. The first band begins at year 1. */
export type DiscountBand = { readonly fromYear: number; readonly rate: Fraction };

/** Longer than any schedule is published for: a benefit past this is refused before it gets here. */
export const MOST_YEARS = 1000;

/**
 * The rate of one year’s step, by the last band that has begun. Year 31 is the first at 3% and carries on from year 30:
 * a rate that falls slows the discounting and never takes any of it back.
 */
function rateOf(year: number, bands: readonly DiscountBand[]): Fraction {
  const band = bands.findLast(({ fromYear }) => fromYear <= year);
  if (!band) throw new RangeError(`no discount rate begins by year ${year}`);
  return band.rate;
}

/**
 * What a pound in year t is divided by, exactly: 1.035^t to year 30, 1.035^30 × 1.03^(t−30) to year 75, and so on by
 * the bands. Year 0 is now and is 1. Bands are in order of their first year.
 * Source: HM Treasury, Green Book, annex on discounting.
 */
export function discountFactor(year: number, bands: readonly DiscountBand[]): Fraction {
  let factor = one;
  for (let step = 1; step <= year; step += 1) factor = multiply(factor, add(one, rateOf(step, bands)));
  return factor;
}

/**
 * What one pound a year is worth today over so many years, the first undiscounted, each year smaller by the drop-off:
 * Σ (1 − f)^t ÷ D_t for t = 0 … years − 1. Exact; built from the last year back, reduced once.
 */
export function presentWorth(
  over: { readonly years: number; readonly dropOff: Fraction },
  bands: readonly DiscountBand[],
): Fraction {
  const kept = subtract(one, over.dropOff);
  let top = 1n;
  let bottom = 1n;
  for (let year = over.years - 1; year >= 1; year -= 1) {
    const growth = add(one, rateOf(year, bands));
    const below = bottom * kept.denominator * growth.numerator;
    top = below + top * kept.numerator * growth.denominator;
    bottom = below;
  }
  return fraction(top, bottom);
}
