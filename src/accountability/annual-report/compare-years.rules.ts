/** A quantity of the year before, or why there is none to hold this year’s against. */
export type YearCompared =
  | { readonly verified: number }
  | { readonly refused: 'year-not-over' | 'nothing-before' | 'other-definition' | 'not-told' };

type Known = { readonly slug: string; readonly version: number; readonly verified: number };

/**
 * What was verified of a measure in the year before, of the same definition only: the same measure in the same version.
 * Refuses while the year is under way, since part of a year is no measure of a whole one.
 */
export function lastYearOf(
  line: { readonly slug: string; readonly version: number },
  before: readonly Known[],
  isOver: boolean,
): YearCompared {
  if (!isOver) return { refused: 'year-not-over' };
  const same = before.filter(({ slug }) => slug === line.slug);
  const exact = same.find(({ version }) => version === line.version);
  if (exact) return { verified: exact.verified };
  return { refused: same.length > 0 ? 'other-definition' : 'nothing-before' };
}
