import type { Shown } from '../../../accountability/promises/levels.rules.ts';
import { amount, count, unitName } from '../../../accountability/promises/quantity.words.en.ts';
import { forEachSpent } from '../../../values/quantity.en.ts';
import { lowerFirst } from './counting.en.ts';

/**
 * So much of a measure, in the words people use: `180 home safety visits`, `240 grab rails fitted`, `12 tonnes of
 * carbon avoided`, `£420,000 spent with local firms`; where the measure's name does not hold its unit,
 * `24 full-time years (jobs for local people)`; and ` for each £100,000 spent` behind what was promised so.
 */
export function namedAmount(
  quantity: number,
  unit: string,
  name: string,
  perSpendPence?: number | null,
): string {
  return outright(quantity, unit, name) + forEachSpent(perSpendPence);
}

function outright(quantity: number, unit: string, name: string): string {
  const sum = amount(quantity, unit);
  const small = lowerFirst(name);
  if (unit === 'pound') return `${sum} ${small}`;
  if (unit === 'tonne') return `${sum} of ${small}`;
  const holdsUnit = quantity !== 1 && name.toLowerCase().split(' ').includes(unitName(unit));
  return holdsUnit ? `${sum.split(' ')[0]} ${small}` : `${sum} (${small})`;
}

/**
 * `141 of 180 home safety visits promised have been checked`; a share is not a heap of things: `Paid the real Living
 * Wage: 100% promised, 85% checked`. Without its full stop.
 */
export function checkedOf(verified: Shown, promised: number, unit: string, name: string): string {
  if (unit === 'per cent')
    return `${name}: ${amount(promised, unit)} promised, ${amount(verified, unit)} checked`;
  const checked = unit === 'pound' ? amount(verified, unit) : count(verified);
  const verb = verified === 1 ? 'has' : 'have';
  return `${checked} of ${namedAmount(promised, unit, name)} promised ${verb} been checked`;
}
