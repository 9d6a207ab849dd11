import { type Fraction, floor, fraction, multiply } from '../../values/fraction.ts';

/** A share in per cent to a tenth, rounded down: what is not wholly kept never reads 100%. */
export function percentDown(share: Fraction): string {
  const tenths = Number(floor(multiply(share, fraction(1000))));
  return tenths % 10 === 0 ? `${tenths / 10}` : (tenths / 10).toFixed(1);
}
