/** What was owed by a day, of how many promises, and what of it is kept: each promise capped at what it owed. */
export type DueSum = {
  readonly committed: number;
  readonly kept: number;
  readonly lines: number;
  /** The sum of the promises’ shares, in billionths. */
  readonly share: number;
};
/**
 * Of a measure that counts people who could be known by their number: how many promises have a level that is not told,
 * since it stands for fewer than 10. What is told is to the nearest 5, promise by promise (MATHS §8).
 */
export type Untold = { readonly claimed: number; readonly evidenced: number; readonly verified: number };

/** One measure of an account. Quantities are whole hundredths of its unit; the seen are people. */
export type AccountSums = {
  readonly measureId: string;
  readonly promised: number;
  readonly committed: number;
  readonly claimed: number;
  readonly evidenced: number;
  readonly verified: number;
  readonly seen: number;
  readonly due: DueSum;
  readonly lifetime: DueSum;
  /** Null where the measure counts nobody who could be known. */
  readonly untold: Untold | null;
};
