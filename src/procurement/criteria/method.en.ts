import { formatPounds } from '../../values/money.ts';
import { quantityWords, unitNames } from '../../values/quantity.en.ts';
import type { Criterion, CriterionMethod } from './criterion.rules.ts';

export const methodNames: Record<CriterionMethod, string> = {
  'linear-absolute': 'Against two published prices',
  'linear-to-lowest': 'In a line down to the lowest bid',
  'lowest-ratio': 'In proportion to the lowest bid',
  target: 'Against a published target',
  'relative-to-best': 'In proportion to the best bid',
  band: 'Marked 0 to 5 on the published scale',
};

/** How marks are given, in one sentence that a bidder and a resident can check. */
export function methodSentence(criterion: Criterion): string {
  return sentences[criterion.method](criterion);
}

/** The same as a formula. */
export function methodFormula(criterion: Criterion): string {
  return formulas[criterion.method](criterion);
}

function marks(weight: number): string {
  return weight === 1 ? '1 mark' : `${weight} marks`;
}
/** To the penny where there are pence: £1,800,000 and £49.99. */
function pounds(pence: number | null): string {
  return formatPounds(pence ?? 0).replace(/\.00$/, '');
}
function dearest({ qualificationPence }: Criterion): string {
  return pounds(qualificationPence);
}
function cheapest({ floorPence }: Criterion): string {
  return pounds(floorPence);
}
function unitOf({ measures }: Criterion): string {
  return measures[0]?.unit ?? '';
}

const sentences: Record<CriterionMethod, (criterion: Criterion) => string> = {
  'linear-absolute': (c) =>
    `A price of ${cheapest(c)} or less gets all ${marks(c.weight)}; ${dearest(c)} or more gets none; in between, marks fall in a straight line.`,
  'linear-to-lowest': (c) =>
    `The lowest price gets all ${marks(c.weight)}; ${dearest(c)} or more gets none; in between, marks fall in a straight line.`,
  'lowest-ratio': (c) => `The lowest price gets all ${marks(c.weight)}; the others get their share of it.`,
  target: (c) =>
    `A commitment to ${quantityWords(c.target ?? '0', unitOf(c))} or more gets all ${marks(c.weight)}; less gets its share.`,
  'relative-to-best': (c) =>
    `The bid that commits to the most ${unitNames(unitOf(c))} gets all ${marks(c.weight)}; the others get their share of it.`,
  band: (c) =>
    `Evaluators score alone, then agree one whole score from 0 to ${c.bandMax ?? 0}. That score’s share of ${c.bandMax ?? 0} is its share of the ${marks(c.weight)}.`,
};

const formulas: Record<CriterionMethod, (criterion: Criterion) => string> = {
  'linear-absolute': (c) =>
    `marks = ${c.weight} × (${dearest(c)} − price) ÷ (${dearest(c)} − ${cheapest(c)}), from 0 to ${c.weight}`,
  'linear-to-lowest': (c) =>
    `marks = ${c.weight} × (${dearest(c)} − price) ÷ (${dearest(c)} − lowest price), from 0 to ${c.weight}`,
  'lowest-ratio': (c) => `marks = ${c.weight} × lowest price ÷ price`,
  target: (c) => `marks = ${c.weight} × commitment ÷ ${Number(c.target)}, at most ${c.weight}`,
  'relative-to-best': (c) => `marks = ${c.weight} × commitment ÷ largest commitment`,
  band: (c) => `marks = ${c.weight} × agreed score ÷ ${c.bandMax ?? 0}`,
};
