import { type Fraction, fraction, multiply } from '../../../values/fraction.ts';
import { parseFraction, toDecimal } from '../../../values/fraction-text.ts';
import { poundsDecimal } from '../../../values/pounds-decimal.ts';
import { criterionMethods } from '../../methods/criterion-methods.rules.ts';
import type { FormCriterion } from '../bid-fields.rules.ts';

/** What a criterion’s marks need to know. */
export type Marked = Pick<
  FormCriterion,
  'weight' | 'method' | 'qualificationPence' | 'floorPence' | 'target' | 'bandMax' | 'measures'
>;

/**
 * The marks that a value wins, by the very rules that will score it: pounds for a price, a quantity, a score on the
 * scale; exact decimal text. For a method that compares bids, `against` is the lowest price or largest quantity of
 * another. Null for what is no value.
 */
export function marksOf(criterion: Marked, value: string, against?: string): Fraction | null {
  const method = criterionMethods[criterion.method];
  const own = parseFraction(value);
  const other = against === undefined ? null : parseFraction(against);
  if ('refused' in own || (other && 'refused' in other)) return null;
  const settings = settingsOf(criterion);
  if (method.refuseValue(own, settings) !== null) return null;
  return multiply(method.score(own, settings, other ? [own, other] : [own]), fraction(criterion.weight));
}

function settingsOf({ qualificationPence, floorPence, target, bandMax }: Marked) {
  const number = (text: string) => {
    const read = parseFraction(text);
    return 'refused' in read ? fraction(0n) : read;
  };
  return {
    qualification: number(poundsDecimal(qualificationPence ?? 0)),
    floor: number(poundsDecimal(floorPence ?? 0)),
    target: number(target ?? '0'),
    max: fraction(bandMax ?? 0),
  };
}

/** Marks as they are shown: two places at most, no noughts at the end. */
export function shortMarks(marks: Fraction): string {
  return toDecimal(marks, 2).replace(/\.?0+$/, '') || '0';
}

/** A line of the table of examples: a value, against which other where bids are compared, and its marks. */
export type Example = { readonly value: string; readonly against: string | null; readonly marks: Fraction };

/**
 * A few values and the marks they would win, so that anyone can see how marks are worked out. A method that compares
 * bids is shown against an invented other bid, and says so.
 */
export function examplesOf(criterion: Marked): Example[] {
  const against = othersOf(criterion);
  return valuesOf(criterion).flatMap((value) => {
    const marks = marksOf(criterion, value, against ?? undefined);
    return marks ? [{ value, against, marks }] : [];
  });
}

const QUARTERS = [0, 1, 2, 3, 4];

function valuesOf({ method, qualificationPence, floorPence, target, bandMax }: Marked): string[] {
  if (method === 'band') return Array.from({ length: (bandMax ?? 0) + 1 }, (_, score) => String(score));
  if (method === 'target') return QUARTERS.map((quarter) => quarterOf(Number(target), quarter));
  if (method === 'relative-to-best') return ['25', '50', '75', '100'];
  const dearest = qualificationPence ?? 20_000_000;
  const cheapest = floorPence ?? Math.round(dearest / 2);
  return QUARTERS.map((quarter) =>
    poundsDecimal(cheapest + Math.round(((dearest - cheapest) * quarter) / 4)),
  );
}

/** A quarter, half and so on of a target; whole where the target is large enough to say so. */
function quarterOf(target: number, quarter: number): string {
  const exact = (target * quarter) / 4;
  return String(target >= 8 ? Math.round(exact) : Math.round(exact * 100) / 100);
}

function othersOf({ method, qualificationPence }: Marked): string | null {
  if (method === 'relative-to-best') return '100';
  if (method === 'linear-to-lowest' || method === 'lowest-ratio')
    return poundsDecimal(Math.round((qualificationPence ?? 20_000_000) / 2));
  return null;
}
