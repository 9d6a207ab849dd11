import type { DecimalMark } from './amount.rules.ts';

/** What one amount says about its file’s decimal mark: `1.234,56` a comma, `1,234.56` a point, `1,234` nothing. */
export function markOf(amount: string): DecimalMark | null {
  const dot = amount.lastIndexOf('.');
  const comma = amount.lastIndexOf(',');
  if (dot < 0 && comma < 0) return null;
  const decimals = digitsAfter(amount, Math.max(dot, comma));
  if (dot >= 0 && comma >= 0) return decimals === 3 ? null : dot > comma ? 'point' : 'comma';
  if (comma >= 0) return decimals === 1 || decimals === 2 ? 'comma' : null;
  if (amount.indexOf('.') !== dot) return 'comma';
  return decimals === 3 ? null : 'point';
}

function digitsAfter(text: string, mark: number): number {
  let end = mark + 1;
  while (end < text.length && text.charCodeAt(end) >= 48 && text.charCodeAt(end) <= 57) end += 1;
  return end - mark - 1;
}

/** A file has decimal commas only where some amounts say so and none says otherwise: never decided row by row. */
export function decideDecimalMark(points: number, commas: number): DecimalMark {
  return commas > 0 && points === 0 ? 'comma' : 'point';
}
