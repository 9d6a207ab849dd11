const shape = /^(-?)(\d{1,13})(?:\.(\d{1,2}))?$/;

/**
 * Reads an amount as the strict layout publishes it, in pounds with a point: `4000.00`, `-12.5`. Exactly, in
 * pence, below zero for a credit. Undefined for anything else: signs of money, commas and brackets belong to
 * other layouts, and are not guessed at here.
 */
export function parseAmountPence(text: string): number | undefined {
  const found = shape.exec(text);
  if (!found) return undefined;
  const [, minus, pounds = '', places = ''] = found;
  const pence = Number(pounds + places.padEnd(2, '0'));
  // `-0.00` is nothing, not less than nothing.
  return minus && pence !== 0 ? -pence : pence;
}
