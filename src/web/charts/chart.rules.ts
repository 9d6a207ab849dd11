/** A count, or the fact that there is one under 10 people, which is never shown as a number. */
export type Count = number | 'under-ten';

const grouped = new Intl.NumberFormat('en-GB');

/** A count with its thousands apart, such as 26,218. */
export function showCount(count: Count, underTen: string): string {
  return count === 'under-ten' ? underTen : grouped.format(count);
}

/** A count's length on a scale; one that is hidden is drawn as if it were 9, and dashed. */
export function countLength(count: Count): number {
  return count === 'under-ten' ? 9 : count;
}

/** A share of the scale in percent with one decimal, from 0 to 100, as an SVG length. */
export function percentOf(value: number, scale: number): string {
  const share = scale > 0 ? (value / scale) * 100 : 0;
  return `${Math.round(Math.max(0, Math.min(100, share)) * 10) / 10}%`;
}

/** Largest first; equals keep their order. */
export function sortedByValue<Row extends { readonly value: number }>(rows: readonly Row[]): Row[] {
  return [...rows].sort((a, b) => b.value - a.value);
}

/** Which of the steps a value falls in, from 0: a step begins at its threshold. Thresholds ascend. */
export function stepOf(value: number, thresholds: readonly number[]): number {
  return thresholds.filter((threshold) => value >= threshold).length;
}

/** Under half of the expected share: people who are missing. Shares in any one unit. */
export function isMissing(shareOfAnswers: number, shareOfPeople: number): boolean {
  return shareOfAnswers * 2 < shareOfPeople;
}
