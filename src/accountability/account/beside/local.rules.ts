import { type Fraction, fraction } from '../../../values/fraction.ts';
import { localMultiplier } from '../../measures/counting/local-multiplier.rules.ts';

/** Money paid to suppliers in a year, and what of it stayed in a place, by two meanings of local. Pence. */
export type LocalPaid = {
  /** To suppliers, for what bodies bought: grants, public bodies and names left out are no part of it. */
  readonly paidPence: number;
  readonly suppliers: number;
  /** Of it, to suppliers whose registered office is in the place. */
  readonly officePence: number;
  readonly officeSuppliers: number;
  /** Of it, to those and to suppliers whose Social Value Review of the year says that people work for them there. */
  readonly presentPence: number;
  readonly presentSuppliers: number;
  /** Of the second, to suppliers whose Review says what they spent again there. */
  readonly knownPence: number;
  readonly knownSuppliers: number;
  /** What those spent again with firms there, for what they were paid here. */
  readonly againPence: number;
};

/** The local multiplier of three rounds, and the parts it is made of. */
export type Multiplier = {
  readonly rounds: readonly [firstPence: number, secondPence: number, thirdPence: number];
  readonly multiplier: Fraction;
};

/**
 * LM3 of what bodies paid: round 1 all of it, round 2 what suppliers present in the place got, round 3 what those spent
 * again there: what nobody reported, and all wages, count as nothing. Null where nothing was paid, or no Review says
 * what was spent again.
 */
export function multiplierOf({
  paidPence,
  presentPence,
  knownSuppliers,
  againPence,
}: LocalPaid): Multiplier | null {
  if (knownSuppliers === 0) return null;
  const rounds = [paidPence, presentPence, againPence] as const;
  const [first, second, third] = rounds.map((pence) => fraction(Math.max(0, pence)));
  const multiplier = first && second && third ? localMultiplier([first, second, third]) : null;
  return multiplier && { rounds, multiplier };
}
