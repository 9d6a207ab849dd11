/**
 * Where money goes, in parts that never overlap: to suppliers for what was bought; in grants, which buy nothing; to
 * other public bodies, which is not supplier spend; and to nobody who is known, because the file leaves the name out
 * or because it is not yet recognised.
 */
export const paidParts = ['suppliers', 'grants', 'public-bodies', 'unnamed'] as const;
export type PaidPart = (typeof paidParts)[number];

export type PartSum = {
  readonly part: PaidPart;
  readonly pence: number;
  readonly payments: number;
  /** How many were paid; one for all who are unnamed. */
  readonly suppliers: number;
};
