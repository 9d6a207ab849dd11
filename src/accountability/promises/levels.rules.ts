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

/** A level as everyone may read it: of people who could be known by their number, fewer than 10 are not told. */
export type Shown = number | 'under-ten';
/** The levels as everyone may read them; what was promised stands in the contract, and witnesses chose to be counted. */
export type ShownLevels = Pick<Levels, 'promised' | 'witnessed'> &
  Readonly<Record<'claimed' | 'evidenced' | 'verified', Shown>>;

/**
 * What everyone may read of a promise’s levels. Where its measure counts people who could be known by their number, each
 * is told to the nearest 5 and never under 10 (MATHS §8): the same as `shown_people` in the database.
 */
export function showLevels(levels: Levels, isSensitive: boolean): ShownLevels {
  if (!isSensitive) return levels;
  const { claimed, evidenced, verified } = levels;
  return {
    ...levels,
    claimed: showPeople(claimed),
    evidenced: showPeople(evidenced),
    verified: showPeople(verified),
  };
}

function showPeople(people: number): Shown {
  if (people <= 0) return 0;
  return people < 10 ? 'under-ten' : Math.round(people / 5) * 5;
}

/** Whether anything stands at a level, told or not. */
export function isAny(level: Shown): boolean {
  return level === 'under-ten' || level > 0;
}

/** A promise’s row of the canonical base: whole hundredths of its unit; the seen are people. */
export type StandingSums = {
  readonly committed: number;
  readonly claimed: number;
  readonly evidenced: number;
  readonly verified: number;
  readonly seen: number;
};

/** The levels as the canonical base has them (`promise_standing`, decision 54). */
export function levelsOf({ committed, claimed, evidenced, verified, seen }: StandingSums): Levels {
  return {
    promised: committed / 100,
    claimed: claimed / 100,
    evidenced: evidenced / 100,
    verified: verified / 100,
    witnessed: seen,
  };
}

/**
 * What stands at each level, from the claims themselves: what the database’s own counting is held against. A claim that
 * was sent back counts nowhere until it is made again; one verified in part
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
