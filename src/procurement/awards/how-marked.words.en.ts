import { amount } from '../../accountability/promises/quantity.words.en.ts';
import { formatPounds } from '../../values/money.ts';
import { forEachSpent } from '../../values/quantity.en.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';

export type Marked = Pick<
  Criterion,
  'method' | 'qualificationPence' | 'floorPence' | 'target' | 'bandMax'
> & {
  readonly unit: string | null;
  /** Asked for each so many pence spent; null or absent: a quantity outright. */
  readonly perSpendPence?: number | null | undefined;
};

/** How the marks of a criterion come about, in one sentence, with the figures its notice published. */
export function howMarked(criterion: Marked): string {
  const most = formatPounds(criterion.qualificationPence ?? 0);
  switch (criterion.method) {
    case 'linear-absolute':
      return `Full marks at ${formatPounds(criterion.floorPence ?? 0)} or less, none at ${most} or more, and a straight line between.`;
    case 'linear-to-lowest':
      return `Full marks for the lowest price, none at ${most} or more, and a straight line between.`;
    case 'lowest-ratio':
      return 'Full marks for the lowest price; twice that price has half the marks.';
    case 'target':
      return `Full marks at ${amount(Number(criterion.target), criterion.unit ?? '', criterion.perSpendPence)} or more, and in proportion below.`;
    case 'relative-to-best':
      return `Full marks for the largest quantity offered${forEachSpent(criterion.perSpendPence)}, and in proportion below.`;
    case 'band':
      return `The panel agreed a score from 0 to ${criterion.bandMax ?? 0}; each point is worth the same.`;
  }
}
