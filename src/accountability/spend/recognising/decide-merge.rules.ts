import { findConflict, type Identifier } from '../../../people/suppliers/identifiers/identifiers.rules.ts';

export type SupplierFacts = {
  readonly supplierId: string;
  readonly slug: string;
  readonly name: string;
  readonly kind: string;
  readonly invented: boolean;
  readonly isHidden: boolean;
  readonly mergedInto: string | null;
  /** People act for it, or it has bid, contracted, signed the Charter or filed a Review. */
  readonly hasTies: boolean;
};

export type MergeRefusal =
  | 'same-supplier'
  | 'merged-already'
  | 'invented-and-real'
  | 'numbers-differ'
  | 'both-have-people'
  | 'reason-blank';

type Facts = Pick<SupplierFacts, 'supplierId' | 'invented' | 'mergedInto' | 'hasTies'>;

/**
 * Decides whether two suppliers may become one, and which of them stays: the second, unless only the first has people,
 * bids, contracts, a signed Charter or a Review. Refuses when both have, when one was merged already, when one is
 * invented, and when a register numbers them differently.
 */
export function decideMerge(
  one: Facts,
  other: Facts,
  identifiers: { readonly one: readonly Identifier[]; readonly other: readonly Identifier[] },
): { readonly from: string; readonly into: string } | { readonly refused: MergeRefusal } {
  if (one.supplierId === other.supplierId) return { refused: 'same-supplier' };
  if (one.mergedInto !== null || other.mergedInto !== null) return { refused: 'merged-already' };
  if (one.invented !== other.invented) return { refused: 'invented-and-real' };
  if (one.hasTies && other.hasTies) return { refused: 'both-have-people' };
  if (findConflict(identifiers.one, identifiers.other)) return { refused: 'numbers-differ' };
  const [from, into] = one.hasTies ? [other, one] : [one, other];
  return { from: from.supplierId, into: into.supplierId };
}
