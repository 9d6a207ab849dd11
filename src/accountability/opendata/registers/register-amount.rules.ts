import { readAmount } from '../../spend/reading/amount.rules.ts';
import { oneLine } from '../importing/published-values.rules.ts';

const NOTHING_SAID = /^(?:[-–.]+|tb[ac]|n\/?a|various|variable)$/i;
const A_YEAR = /\s*(?:\/|per|p\.?)\s*(?:a\.?|annum|yr|year)\.?$/i;
const MANY = /^(.*\d)\s*(k|thousand|m|mn|million)$/i;

/**
 * An amount as the standard has it, in pounds; as it was written where it is none, and then it is said to be doubtful.
 * `£20k` and `£1.2 million` are amounts. One for each year is none for a whole contract.
 */
export function amountOf(cell: string, of: 'total' | 'annual') {
  const text = oneLine(cell, 60);
  if (text === '' || NOTHING_SAID.test(text)) return null;
  const bare = of === 'annual' ? text.replace(A_YEAR, '') : text;
  const [, figure = bare, many = ''] = MANY.exec(bare) ?? [];
  const read = readAmount(figure, 'point');
  const times = many === '' ? 1 : /^[kt]/i.test(many) ? 1000 : 1_000_000;
  const pence = 'pence' in read ? read.pence * times : Number.NaN;
  return { amount: Number.isSafeInteger(pence) ? pence / 100 : text, currency: 'GBP' };
}
