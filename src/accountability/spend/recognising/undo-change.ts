import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import { indexForSearch, leaveSearch } from '../../../acts/search-index.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { getSupplierBySlug } from '../../../people/organisations/suppliers.queries.ts';
import { words as organisationWords } from '../../../people/organisations/words.en.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { SupplierFacts } from './decide-merge.rules.ts';
import { settleMoved } from './move-links.ts';
import { countMoved, moveIdentifiersBack, movePayeesBack } from './moved-payees.queries.ts';
import {
  findChangeForUpdate,
  lockSuppliers,
  markUndone,
  type StoredChange,
  setMergedInto,
} from './supplier-changes.queries.ts';
import { listPayeesOfSupplier } from './supplier-payees.queries.ts';

export type UndoRefusal = 'undone-already' | 'changed-since' | 'has-people-now' | 'reason-blank';

/**
 * Undoes a merge or a split: every payee and number goes back where it was, with the reason it was there for. Refuses
 * when a later change moved them on; that one is undone first.
 */
export async function undoChange(
  tx: Transaction,
  by: By,
  input: { readonly changeId: string; readonly bodyId: string; readonly reason: string },
): Promise<{ undone: true } | Refusal<UndoRefusal>> {
  const reason = input.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  const change = await findChangeForUpdate(tx, input.changeId);
  if (!change) throw new NotFound();
  if (change.undoneAt !== null) return { refused: 'undone-already' };
  const suppliers = await lockSuppliers(tx, [change.fromId, change.toId]);
  const [from, to] = [suppliers.get(change.fromId), suppliers.get(change.toId)];
  if (!from || !to) throw new NotFound();
  const refused = await decideUndo(tx, change, { from, to });
  if (refused) return { refused };
  await moveIdentifiersBack(tx, change);
  const moved = await movePayeesBack(tx, change);
  if (change.kind === 'merge') await standAgain(tx, from);
  else await leadBack(tx, from, to);
  await settleMoved(tx, moved, from);
  const at = await by.clock.now(tx);
  await markUndone(tx, change.changeId, { at, by: personOrNull(by.actor), reason });
  await recordEntry(tx, by, {
    type: 'supplier-change-undone',
    subject: { bodyId: input.bodyId },
    facts: { changeId: change.changeId, kind: change.kind, payees: moved.length },
  });
  return { undone: true };
}

async function decideUndo(
  tx: Transaction,
  change: StoredChange,
  { from, to }: { readonly from: SupplierFacts; readonly to: SupplierFacts },
): Promise<UndoRefusal | undefined> {
  const isAsLeft =
    to.mergedInto === null && from.mergedInto === (change.kind === 'merge' ? to.supplierId : null);
  if (!isAsLeft) return 'changed-since';
  const still = await listPayeesOfSupplier(tx, to.supplierId, change.changeId);
  if (still.length < (await countMoved(tx, change.changeId))) return 'changed-since';
  return change.kind === 'split' && to.hasTies ? 'has-people-now' : undefined;
}

async function standAgain(tx: Transaction, from: SupplierFacts): Promise<void> {
  await setMergedInto(tx, from.supplierId, null);
  if (from.isHidden) return;
  const { sector, about } = await getSupplierBySlug(tx, from.slug);
  await indexForSearch(tx, {
    path: `/suppliers/${from.slug}`,
    kind: 'supplier',
    title: from.name,
    summary: about || organisationWords.sectors[sector],
  });
}

/** A supplier that a split made leads back, once nothing else is paid to it. */
async function leadBack(tx: Transaction, from: SupplierFacts, to: SupplierFacts): Promise<void> {
  if ((await listPayeesOfSupplier(tx, to.supplierId)).length > 0) return;
  await setMergedInto(tx, to.supplierId, from.supplierId);
  await leaveSearch(tx, `/suppliers/${to.slug}`);
}
