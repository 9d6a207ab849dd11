import { fraction, multiply } from '../../values/fraction.ts';
import { toDecimal } from '../../values/fraction-text.ts';
import { forEachSpent, quantityWords, shortPounds, unitNames } from '../../values/quantity.en.ts';
import type { Criterion, CriterionMethod } from './criterion.rules.ts';
import { examplePrice, marksOfHundred } from './price-example.rules.ts';

/** What the words need to know of a criterion. */
type Marked = Pick<
  Criterion,
  'method' | 'weight' | 'measures' | 'qualificationPence' | 'floorPence' | 'target' | 'bandMax'
>;

export const methodNames: Record<CriterionMethod, string> = {
  'linear-absolute': 'Against two published prices',
  'linear-to-lowest': 'In a line down to the lowest bid',
  'lowest-ratio': 'In proportion to the lowest bid',
  target: 'Against a published target',
  'relative-to-best': 'In proportion to the best bid',
  band: 'Marked 0 to 5 on the published scale',
};

/** How marks are given, in one sentence that a bidder and a resident can check. */
export function methodSentence(criterion: Marked): string {
  return sentences[criterion.method](criterion);
}

/** The same as a formula. */
export function methodFormula(criterion: Marked): string {
  return formulas[criterion.method](criterion);
}

function marks(weight: number): string {
  return weight === 1 ? '1 mark' : `${weight} marks`;
}
function pounds(pence: number | null): string {
  return shortPounds(pence ?? 0);
}
function dearest({ qualificationPence }: Marked): string {
  return pounds(qualificationPence);
}
function cheapest({ floorPence }: Marked): string {
  return pounds(floorPence);
}
function unitOf({ measures }: Marked): string {
  return measures[0]?.unit ?? '';
}
/** ` for each £100,000 spent`, where the measure is asked on that basis. */
function per({ measures }: Marked): string {
  return forEachSpent(measures[0]?.perSpendPence);
}

/** One price between the two with its marks, for whoever wants to see the sum. */
function worked({ qualificationPence, floorPence, weight }: Marked): string {
  if (qualificationPence === null || floorPence === null || qualificationPence <= floorPence) return '';
  const line = { qualificationPence, floorPence };
  const price = examplePrice(line);
  const share = marksOfHundred(price, line);
  const own = toDecimal(multiply(share, fraction(weight, 100)), 1).replace(/\.0$/, '');
  return ` ${priceExample(price, toDecimal(share, 0))} That is ${own} of these ${weight}.`;
}

/** `A bid of £80 would get 67 of 100.` */
export function priceExample(pricePence: number, ofHundred: string): string {
  return `A bid of ${pounds(pricePence)} would get ${ofHundred} of 100.`;
}

const sentences: Record<CriterionMethod, (criterion: Marked) => string> = {
  'linear-absolute': (c) =>
    `A price of ${cheapest(c)} or less gets all ${marks(c.weight)}; ${dearest(c)} or more gets none; in between, marks fall in a straight line.${worked(c)}`,
  'linear-to-lowest': (c) =>
    `The lowest price gets all ${marks(c.weight)}; ${dearest(c)} or more gets none; in between, marks fall in a straight line.`,
  'lowest-ratio': (c) => `The lowest price gets all ${marks(c.weight)}; the others get their share of it.`,
  target: (c) =>
    `A commitment to ${quantityWords(c.target ?? '0', unitOf(c), c.measures[0]?.perSpendPence)} or more gets all ${marks(c.weight)}; less gets its share.`,
  'relative-to-best': (c) =>
    `The bid that commits to the most ${unitNames(unitOf(c))}${per(c)} gets all ${marks(c.weight)}; the others get their share of it.`,
  band: (c) =>
    `Evaluators score alone, then agree one whole score from 0 to ${c.bandMax ?? 0}. That score’s share of ${c.bandMax ?? 0} is its share of the ${marks(c.weight)}.`,
};

const formulas: Record<CriterionMethod, (criterion: Marked) => string> = {
  'linear-absolute': (c) =>
    `marks = ${c.weight} × (${dearest(c)} − price) ÷ (${dearest(c)} − ${cheapest(c)}), from 0 to ${c.weight}`,
  'linear-to-lowest': (c) =>
    `marks = ${c.weight} × (${dearest(c)} − price) ÷ (${dearest(c)} − lowest price), from 0 to ${c.weight}`,
  'lowest-ratio': (c) => `marks = ${c.weight} × lowest price ÷ price`,
  target: (c) => `marks = ${c.weight} × commitment ÷ ${Number(c.target)}, at most ${c.weight}`,
  'relative-to-best': (c) => `marks = ${c.weight} × commitment ÷ largest commitment`,
  band: (c) => `marks = ${c.weight} × agreed score ÷ ${c.bandMax ?? 0}`,
};
