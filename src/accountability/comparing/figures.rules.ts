/** What bodies can be compared by. */
export const figures = [
  'kept',
  'kept-by-worth',
  'verified',
  'coverage',
  'prevention',
  'charter-replies',
  'review-replies',
] as const;
export type FigureName = (typeof figures)[number];

/** So many things must stand behind a share of each body: of ten, one more or less still moves it by ten points. */
export const FEWEST_BEHIND = 10;
/** By worth: of ten promises due, at least so many must have a value, or the share is of another thing. */
export const FEWEST_OF_TEN_WITH_WORTH = 8;
export const FEWEST_BODIES = 2;
export const MOST_BODIES = 6;

/** Figures of money and of replies need every month of payments, so their year must be over. */
export function needsPayments(figure: FigureName): boolean {
  return figure === 'coverage' || figure === 'charter-replies' || figure === 'review-replies';
}

/** The share of promises for early help is of all promises made so far: a year has none of its own. */
export function goesByYear(figure: FigureName): boolean {
  return figure !== 'prevention';
}

export function isFigure(word: string | null): word is FigureName {
  return figures.some((figure) => figure === word);
}
