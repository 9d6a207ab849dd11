import { readAmount } from '../../spend/reading/amount.rules.ts';
import { field } from '../importing/published-values.rules.ts';

/** Whole pence of an OCDS value’s amount; null for another currency, none, less than nothing, or no number. */
export function poundsIn(value: unknown, name: 'amount' | 'amountGross'): number | null {
  const amount = field(value, name);
  if (field(value, 'currency') !== 'GBP' || typeof amount !== 'number') return null;
  const read = readAmount(String(amount), 'point');
  return 'fault' in read || read.pence < 0 ? null : read.pence;
}
