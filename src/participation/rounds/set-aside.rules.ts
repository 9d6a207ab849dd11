/** Fewer answers than this are not told one removal at a time (MATHS §8), so that no sum may tell them either. */
const SMALLEST = 10;

/** How many answers stand aside, as everyone may know it. */
export type SetAside = {
  /** Of the removals whose number may be told. */
  readonly answers: number;
  /** There are others, each of fewer than 10. */
  readonly isMore: boolean;
};

/** What a round’s page says of its standing removals; null where there are none. */
export function tellSetAside(removals: readonly number[]): SetAside | null {
  if (removals.length === 0) return null;
  const told = removals.filter((answers) => answers >= SMALLEST);
  return { answers: told.reduce((sum, one) => sum + one, 0), isMore: told.length < removals.length };
}
