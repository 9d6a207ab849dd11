import type { Fraction } from '../../../values/fraction.ts';
import { toWhole } from '../../../values/fraction-text.ts';
import { formatPounds } from '../../../values/money.ts';

/** To the penny, rounded once, half to even. */
export function shownPence(pence: Fraction): string {
  return formatPounds(toWhole(pence, 'half-even'));
}
