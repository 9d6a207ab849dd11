import { amount, unitName } from '../../../accountability/promises/quantity.words.en.ts';
import { lowerFirst } from './counting.en.ts';

/**
 * So much of a measure, in the words people use: `180 home safety visits`; where the measure is not named for its
 * unit, `240 rails (grab rails fitted)`.
 */
export function namedAmount(quantity: number, unit: string, name: string): string {
  const units = unitName(unit);
  return name.toLowerCase().endsWith(units)
    ? amount(quantity, unit).replace(units, lowerFirst(name))
    : `${amount(quantity, unit)} (${lowerFirst(name)})`;
}
