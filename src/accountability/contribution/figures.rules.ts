import { compare, divide, type Fraction, fraction, multiply, subtract, zero } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { attributedTo, type LevelSum } from './add-up.rules.ts';

/** A sum as it is shown: to a tenth of its unit; money to the pound. Rounded once. */
export function shownQuantity(value: Fraction, unit: string): number {
  return Number(toDecimal(value, unit === 'pound' ? 0 : 1));
}

/** What a page shows of a sum: a body’s part of it, or the region’s whole. */
export function partOf(level: LevelSum, bodyId: string | undefined): Fraction {
  return bodyId === undefined ? level.whole : attributedTo(level, bodyId);
}

/** A part of a whole in per cent, to a tenth; nothing of nothing is 0. */
export function percentOfWhole(part: Fraction, whole: Fraction): string {
  if (compare(whole, zero) === 0) return '0';
  const tenths = toDecimal(multiply(divide(part, whole), fraction(100)), 1);
  return tenths.replace(/\.0$/, '');
}

/** How many Reviews a page’s figure comes from: those the body has a part in, or all of them. */
export function reviewsBehind(level: LevelSum, bodyId: string | undefined): number {
  return bodyId === undefined ? level.reviews : (level.reviewsByBody.get(bodyId) ?? 0);
}

/** What public money stands behind, of what suppliers say, in per cent. */
export function shareBehind({ suppliers, leftOver }: LevelSum): string {
  return percentOfWhole(subtract(suppliers, leftOver), suppliers);
}
