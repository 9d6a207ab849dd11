/** A key performance indicator: what is watched, how it is measured, and what counts as good. */
export type Indicator = {
  readonly position: number;
  readonly name: string;
  readonly measured: string;
  readonly target: string;
};
export type IndicatorDraft = Omit<Indicator, 'position'>;

/** More than anybody can watch; the database has room for no more. */
export const MOST_INDICATORS = 12;

/** How many rows the form shows: those there are, at least three, and one to spare. */
export function rowsToShow(set: number): number {
  return Math.min(MOST_INDICATORS, Math.max(3, set + 1));
}
