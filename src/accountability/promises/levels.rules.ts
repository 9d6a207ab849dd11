/**
 * The claims on a promise that stand alike, taken together. Quantities are in the promise’s own unit, to hundredths.
 */
export type ClaimTally = {
  readonly hasEvidence: boolean;
  readonly checked: 'verified' | 'returned' | null;
  readonly quantity: number;
  readonly verifiedQuantity: number;
};

/** Four different things, on one scale with what was promised, and never added together. */
export type Levels = {
  readonly promised: number;
  /** The supplier says so. */
  readonly claimed: number;
  /** The supplier sent a file or a link with it. */
  readonly evidenced: number;
  /** The buyer’s contract manager checked it. */
  readonly verified: number;
  /** How many residents say they saw it: people, not units. */
  readonly witnessed: number;
};

/**
 * What stands at each level. A claim that was sent back counts nowhere until it is made again; one verified in part
 * counts for the part, and the rest is sent back with it. So each level is at most the one before it, and nothing
 * claimed twice is counted twice. Witnesses stand apart.
 */
export function countLevels(promised: number, claims: readonly ClaimTally[], witnessed: number): Levels {
  const standing = claims.map((claim) => ({ ...claim, quantity: standingQuantity(claim) }));
  return {
    promised,
    claimed: sumQuantities(standing.map(({ quantity }) => quantity)),
    evidenced: sumQuantities(standing.map((claim) => (claim.hasEvidence ? claim.quantity : 0))),
    verified: sumQuantities(
      standing.map(({ checked, verifiedQuantity }) => (checked === 'verified' ? verifiedQuantity : 0)),
    ),
    witnessed,
  };
}

/** What of a claim still stands: all of it until it is checked, then what was verified. */
export function standingQuantity(claim: Omit<ClaimTally, 'hasEvidence'>): number {
  if (claim.checked === 'returned') return 0;
  return claim.checked === 'verified' ? claim.verifiedQuantity : claim.quantity;
}

/** The exact sum of quantities in hundredths, so that 0.1 and 0.2 make 0.3. */
export function sumQuantities(quantities: readonly number[]): number {
  return quantities.reduce((total, quantity) => total + Math.round(quantity * 100), 0) / 100;
}
