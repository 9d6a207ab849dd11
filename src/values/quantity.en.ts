import { formatPounds } from './money.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const plurals: Readonly<Record<string, string>> = { person: 'people' };
/** Units whose official name says little. */
const plain: Readonly<Record<string, string>> = { 'FTE-year': 'full-time year' };

/** `visits`, `people`, `per cent`, `pounds`: what a number of these is a number of. */
export function unitNames(unit: string): string {
  const name = plain[unit] ?? unit;
  return unit === 'per cent' ? unit : (plurals[name] ?? `${name}s`);
}

/**
 * A measured amount in words: `180 visits`, `1 person`, `12.5 full-time years`, `£40,000`, `100%`, and `2 visits for each
 * £100,000 spent`. Exact decimal text in.
 */
export function quantityWords(quantity: string, unit: string, perSpendPence?: number | null): string {
  const value = Number(quantity);
  const per = forEachSpent(perSpendPence);
  if (unit === 'pound') return `£${counts.format(value)}${per}`;
  if (unit === 'per cent') return `${counts.format(value)}%`;
  return `${counts.format(value)} ${value === 1 ? (plain[unit] ?? unit) : unitNames(unit)}${per}`;
}

/** ` for each £100,000 spent`, to stand behind a quantity or its unit; nothing behind one that stands outright. */
export function forEachSpent(perSpendPence: number | null | undefined): string {
  return perSpendPence ? ` for each ${shortPounds(perSpendPence)} spent` : '';
}

/** To the penny where there are pence: `£100,000`, `£49.99`. */
export function shortPounds(pence: number): string {
  return formatPounds(pence).replace(/\.00$/, '');
}
