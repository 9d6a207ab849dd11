/** A number above zero as people type it, to hundredths: `20`, `1,200`, `7.5`. Undefined where it is none. */
export function parseQuantity(typed: string): number | undefined {
  const text = typed.trim();
  if (!/^\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?$|^\d+(?:\.\d{1,2})?$/.test(text)) return undefined;
  const quantity = Number(text.replaceAll(',', ''));
  return quantity > 0 ? quantity : undefined;
}

/** The same, where nothing is an answer too. */
export function parseQuantityOrZero(typed: string): number | undefined {
  return /^0+(?:\.0{1,2})?$/.test(typed.trim()) ? 0 : parseQuantity(typed);
}

/** To whole hundredths of the unit, as the tables hold it. */
export function hundredths(quantity: number): number {
  return Math.round(quantity * 100);
}
