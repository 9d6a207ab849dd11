import { forEachSpent } from '../../values/quantity.en.ts';
import type { Shown } from './levels.rules.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

const plurals: Readonly<Record<string, string>> = { person: 'people' };
/** Units whose official name says little. */
const plain: Readonly<Record<string, string>> = { 'FTE-year': 'full-time year' };

/** `180 visits`, `1 person`, `12.5 full-time years`, `£40,000`, `100%`, `2 visits for each £100,000 spent`. */
export function amount(quantity: Shown, unit: string, perSpendPence?: number | null): string {
  if (quantity === 'under-ten') return `fewer than 10 ${unitFor(9, unit)}`;
  const per = forEachSpent(perSpendPence);
  if (unit === 'pound') return pounds.format(quantity) + per;
  if (unit === 'per cent') return `${counts.format(quantity)}%`;
  return `${counts.format(quantity)} ${unitFor(quantity, unit)}${per}`;
}

/** A number alone, as it stands in a table whose heading says the unit. */
export function count(quantity: Shown): string {
  return quantity === 'under-ten' ? 'fewer than 10' : counts.format(quantity);
}

/** `visits`, `people`, `per cent`, `pounds`: what a column of these is a column of. */
export function unitName(unit: string): string {
  return unit === 'per cent' ? unit : unitFor(2, unit);
}

function unitFor(quantity: number, unit: string): string {
  const name = plain[unit] ?? unit;
  return quantity === 1 ? name : (plurals[name] ?? `${name}s`);
}
