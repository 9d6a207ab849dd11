import { amount, unitName } from '../../../accountability/promises/quantity.words.en.ts';
import { lowerFirst } from './counting.en.ts';

/**
 * So much of a measure, in the words people use: `180 home safety visits`, `240 grab rails fitted`, `12 tonnes of
 * carbon avoided`, `£420,000 spent with local firms`; where the measure's name does not hold its unit,
 * `24 full-time years (jobs for local people)`.
 */
export function namedAmount(quantity: number, unit: string, name: string): string {
  const sum = amount(quantity, unit);
  const small = lowerFirst(name);
  if (unit === 'pound') return `${sum} ${small}`;
  if (unit === 'tonne') return `${sum} of ${small}`;
  const holdsUnit = quantity !== 1 && name.toLowerCase().split(' ').includes(unitName(unit));
  return holdsUnit ? `${sum.split(' ')[0]} ${small}` : `${sum} (${small})`;
}
