const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const plurals: Readonly<Record<string, string>> = { person: 'people' };
/** Units whose official name says little. */
const plain: Readonly<Record<string, string>> = { 'FTE-year': 'full-time year' };

/** `visits`, `people`, `per cent`, `pounds`: what a number of these is a number of. */
export function unitNames(unit: string): string {
  const name = plain[unit] ?? unit;
  return unit === 'per cent' ? unit : (plurals[name] ?? `${name}s`);
}

/** A measured amount in words: `180 visits`, `1 person`, `12.5 full-time years`, `£40,000`, `100%`. Exact decimal text in. */
export function quantityWords(quantity: string, unit: string): string {
  const value = Number(quantity);
  if (unit === 'pound') return `£${counts.format(value)}`;
  if (unit === 'per cent') return `${counts.format(value)}%`;
  return `${counts.format(value)} ${value === 1 ? (plain[unit] ?? unit) : unitNames(unit)}`;
}
