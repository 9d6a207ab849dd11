import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { listLotKeys } from '../shared-notice.queries.ts';
import {
  insertConfirmations,
  listAmendments,
  listConfirmed,
  listOwnCommitted,
} from './amendments.queries.ts';
import { unconfirmedAfter } from './confirming.rules.ts';

export type ConfirmRefusal = Refusal<'no-bid' | 'nothing-to-confirm' | 'deadline-passed' | 'not-open'>;

/**
 * A supplier confirms that its sealed bid stands after what changed: one click for all changes so far and all lots. Held
 * against the deadline by the clock after the purchase is held. Nothing public says so before the opening: it would
 * tell that somebody has bid.
 */
export async function confirmBid(
  tx: Transaction,
  by: By,
  input: { readonly shared: ProcurementKey; readonly supplierId: string },
): Promise<{ confirmed: number } | ConfirmRefusal> {
  const { bidsDueAt, abandonedAt } = await getProcurementForUpdate(tx, input.shared);
  if (!bidsDueAt || abandonedAt) return { refused: 'not-open' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds > bidsDueAt.epochNanoseconds) return { refused: 'deadline-passed' };
  const open = await listUnconfirmed(tx, input);
  if (open === null) return { refused: 'no-bid' };
  if (open.length === 0) return { refused: 'nothing-to-confirm' };
  await insertConfirmations(tx, input.shared, {
    amendmentIds: open.map(({ id }) => id),
    supplierId: input.supplierId,
    at: now,
    by: by.actor.personId,
  });
  return { confirmed: open.length };
}

/** The changes that a supplier’s sealed bids were not confirmed after; null where it has no bid. */
export async function listUnconfirmed(
  db: Parameters<typeof listAmendments>[0],
  { shared, supplierId }: { readonly shared: ProcurementKey; readonly supplierId: string },
) {
  const committed = await listOwnCommitted(db, await listLotKeys(db, shared), supplierId);
  const [first] = committed.sort((a, b) => (a.epochNanoseconds < b.epochNanoseconds ? -1 : 1));
  if (!first) return null;
  const [amendments, confirmed] = await Promise.all([
    listAmendments(db, shared),
    listConfirmed(db, shared, supplierId),
  ]);
  return unconfirmedAfter(first, amendments, new Set(confirmed.map(({ amendmentId }) => amendmentId)));
}
