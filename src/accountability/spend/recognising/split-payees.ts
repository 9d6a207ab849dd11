import type { By, Refusal } from '../../../acts/by.ts';
import { personOrNull } from '../../../acts/nobody.ts';
import type { Transaction } from '../../../db/connect.ts';
import { NotFound } from '../../../db/errors.ts';
import { addSuppliers } from '../../../people/suppliers/add-suppliers.ts';
import { readIdentifiers } from '../../../people/suppliers/identifiers/identifiers.rules.ts';
import { supplierKind } from '../../../people/suppliers/kinds/supplier-kind.rules.ts';
import { takeOffNotes } from '../../../people/suppliers/matching/name-notes.rules.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { recordEntry } from '../../record/record-entry.ts';
import type { SupplierFacts } from './decide-merge.rules.ts';
import { identifierKey } from './known-suppliers.rules.ts';
import { settleMoved } from './move-links.ts';
import { moveIdentifiers, movePayees } from './moved-payees.queries.ts';
import { insertChange, lockSuppliers } from './supplier-changes.queries.ts';
import { listPayeesOfSupplier, type SupplierPayee } from './supplier-payees.queries.ts';

export type Split = {
  readonly bodyId: string;
  readonly supplierId: string;
  /** This body’s payees that are another supplier together. */
  readonly payeeIds: readonly string[];
  readonly reason: string;
};

export type SplitRefusal = 'nothing-chosen' | 'nothing-left' | 'merged-already' | 'reason-blank';

/**
 * Takes payees of a body out of a supplier, and makes them a supplier of their own, with the registered numbers that
 * only they have. At least one payee stays. No payment moves, and it can be undone exactly.
 */
export async function splitPayees(
  tx: Transaction,
  by: By,
  split: Split,
): Promise<{ changeId: string; supplierId: string } | Refusal<SplitRefusal>> {
  const reason = split.reason.trim();
  if (reason === '') return { refused: 'reason-blank' };
  const from = (await lockSuppliers(tx, [split.supplierId])).get(split.supplierId);
  if (!from) throw new NotFound();
  if (from.mergedInto !== null) return { refused: 'merged-already' };
  const payees = await listPayeesOfSupplier(tx, split.supplierId);
  const parted = partPayees(payees, split);
  if (parted.chosen.length === 0) return { refused: 'nothing-chosen' };
  if (parted.staying.length === 0 && !from.hasTies) return { refused: 'nothing-left' };
  const to = await addParted(tx, by, from, parted.chosen);
  const at = await by.clock.now(tx);
  const changeId = uuidV7(at.epochMilliseconds, by.random);
  const change = { changeId, fromId: from.supplierId, toId: to.supplierId };
  const { bodyId } = split;
  await insertChange(tx, { ...change, kind: 'split', bodyId, reason, at, by: personOrNull(by.actor) });
  const kept = numbersOf(parted.staying);
  const numbers = numbersOf(parted.chosen).filter((number) => !kept.includes(number));
  await moveIdentifiers(tx, change, numbers);
  const payeeIds = parted.chosen.map(({ payeeId }) => payeeId);
  const moved = await movePayees(tx, change, { bodyId, payeeIds });
  await settleMoved(tx, moved, to);
  await recordEntry(tx, by, {
    type: 'supplier-split',
    subject: { bodyId },
    facts: { changeId, from: from.slug, into: to.slug, payees: moved.length },
  });
  return { changeId, supplierId: to.supplierId };
}

function partPayees(payees: readonly SupplierPayee[], { bodyId, payeeIds }: Split) {
  const isChosen = (payee: SupplierPayee) => payee.bodyId === bodyId && payeeIds.includes(payee.payeeId);
  return { chosen: payees.filter(isChosen), staying: payees.filter((payee) => !isChosen(payee)) };
}

/** A supplier named as the first of these payees is. */
async function addParted(
  tx: Transaction,
  by: By,
  from: SupplierFacts,
  chosen: readonly SupplierPayee[],
): Promise<SupplierFacts> {
  const [first] = chosen;
  const { text: name } = takeOffNotes(first?.publishedName ?? '');
  const kind = supplierKind(name, chosen.flatMap(identifiersOf));
  const wanted = { wanted: name, name, kind, postcode: first?.postcode ?? '' };
  const [added] = await addSuppliers(tx, by, { invented: from.invented, known: 'everyone' }, [wanted]);
  const to = added && (await lockSuppliers(tx, [added.supplierId])).get(added.supplierId);
  if (!to) throw new Error('a supplier that was just added is not there');
  return to;
}

function identifiersOf(payee: SupplierPayee) {
  return readIdentifiers({ ...payee, name: payee.publishedName });
}

function numbersOf(payees: readonly SupplierPayee[]): string[] {
  return payees.flatMap(identifiersOf).map(identifierKey);
}
