import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import { leaveSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { listIdentifiers } from '../../../people/suppliers/register.queries.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import { decideMerge, type MergeRefusal } from './decide-merge.rules.ts';
import { settleMoved } from './move-links.ts';
import { moveIdentifiers, movePayees } from './moved-payees.queries.ts';
import { insertChange, lockSuppliers, setMergedInto } from './supplier-changes.queries.ts';

export type Merge = {
  /** Whose officer says so. */
  readonly bodyId: string;
  readonly supplierId: string;
  readonly intoId: string;
  /** Why they are one, in the officer’s words. */
  readonly reason: string;
};

/**
 * Makes two suppliers one, for every body: the payees of one become the other’s, and its page leads there. No payment
 * moves, and it can be undone exactly. The record names both suppliers and not the reason, which may hold a name.
 */
export async function mergeSuppliers(
  tx: Transaction,
  by: By,
  merge: Merge,
): Promise<{ changeId: string; intoSlug: string } | Refusal<MergeRefusal>> {
  const reason = merge.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  const suppliers = await lockSuppliers(tx, [merge.supplierId, merge.intoId]);
  const [one, other] = [suppliers.get(merge.supplierId), suppliers.get(merge.intoId)];
  if (!one || !other) throw new NotFound();
  const held = await listIdentifiers(tx, { supplierIds: [one.supplierId, other.supplierId] });
  const of = (supplierId: string) => held.filter((each) => each.supplierId === supplierId);
  const decided = decideMerge(one, other, { one: of(one.supplierId), other: of(other.supplierId) });
  if ('refused' in decided) return decided;
  const [from, into] = decided.from === one.supplierId ? [one, other] : [other, one];
  const at = await by.clock.now(tx);
  const changeId = uuidV7(at.epochMilliseconds, by.random);
  const change = { changeId, fromId: from.supplierId, toId: into.supplierId };
  const made = { kind: 'merge', bodyId: merge.bodyId, reason, at, by: personOrNull(by.actor) } as const;
  await insertChange(tx, { ...change, ...made });
  await moveIdentifiers(tx, change);
  const moved = await movePayees(tx, change, undefined);
  await setMergedInto(tx, from.supplierId, into.supplierId);
  await settleMoved(tx, moved, into);
  await leaveSearch(tx, `/suppliers/${from.slug}`);
  await recordEntry(tx, by, {
    type: 'suppliers-merged',
    subject: { bodyId: merge.bodyId },
    facts: { changeId, from: from.slug, into: into.slug, payees: moved.length },
  });
  return { changeId, intoSlug: into.slug };
}
