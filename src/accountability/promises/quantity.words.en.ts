const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const pounds = new Intl.NumberFormat('en-GB', {
  style: 'currency',
  currency: 'GBP',
  trailingZeroDisplay: 'stripIfInteger',
});

const plurals: Readonly<Record<string, string>> = { person: 'people' };
/** Units whose official name says little. */
const plain: Readonly<Record<string, string>> = { 'FTE-year': 'full-time year' };

/** `180 visits`, `1 person`, `12.5 full-time years`, `£40,000`, `100%`. */
export function amount(quantity: number, unit: string): string {
  if (unit === 'pound') return pounds.format(quantity);
  if (unit === 'per cent') return `${counts.format(quantity)}%`;
  return `${counts.format(quantity)} ${unitFor(quantity, unit)}`;
}

/** A number alone, as it stands in a table whose heading says the unit. */
export function count(quantity: number): string {
  return counts.format(quantity);
}

/** `visits`, `people`, `per cent`, `pounds`: what a column of these is a column of. */
export function unitName(unit: string): string {
  return unit === 'per cent' ? unit : unitFor(2, unit);
}

function unitFor(quantity: number, unit: string): string {
  const name = plain[unit] ?? unit;
  return quantity === 1 ? name : (plurals[name] ?? `${name}s`);
}
