import type { Database, Transaction } from '../../../db/connect.ts';
import { tookEffect } from './answer.rules.ts';
import { compareStates, type Difference } from './compare-states.rules.ts';
import { findFirstOwner, listVariations, type PromiseOf, type Variation } from './variations.queries.ts';

export type Change = Variation & { readonly differences: readonly Difference[] };

/** Every variation of a promise that was ever proposed, in order, with what each changes or would change. */
export async function loadChanges(
  db: Database | Transaction,
  promise: PromiseOf,
): Promise<readonly Change[]> {
  const variations = await listVariations(db, promise);
  if (variations.length === 0) return [];
  let owner = await findFirstOwner(db, promise);
  return variations.map((variation) => {
    const before = { ...variation.before, bodyOwner: owner };
    const after = { ...variation.after, bodyOwner: variation.bodyOwner };
    if (tookEffect(variation)) owner = variation.bodyOwner;
    return { ...variation, differences: compareStates(before, after) };
  });
}
