const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

const plurals: Readonly<Record<string, string>> = { person: 'people' };

/** `visits`, `people`, `per cent`, `pounds`: what a number of these is a number of. */
export function unitNames(unit: string): string {
  return unit === 'per cent' ? unit : (plurals[unit] ?? `${unit}s`);
}

/** A measured amount in words: `180 visits`, `1 person`, `12.5 FTE-years`, `£40,000`, `100%`. Exact decimal text in. */
export function quantityWords(quantity: string, unit: string): string {
  const value = Number(quantity);
  if (unit === 'pound') return `£${counts.format(value)}`;
  if (unit === 'per cent') return `${counts.format(value)}%`;
  return `${counts.format(value)} ${value === 1 ? unit : unitNames(unit)}`;
}
