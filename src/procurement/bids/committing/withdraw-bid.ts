import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { arrive, thenBy } from '../arrival.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { putInEnvelope } from '../box/put-in-envelope.ts';
import { isInTime } from '../deadline.rules.ts';
import { withdrawBidRow } from '../save-bid.queries.ts';

/**
 * A supplier takes its bid back, up to the deadline. It is never opened. An envelope says so in the box, and looks like
 * every other: that somebody withdrew is told when the box is opened.
 */
export async function withdrawBid(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly supplierId: string },
): Promise<{ readonly withdrawn: true } | Refusal<'not-open' | 'deadline-passed' | 'no-bid'>> {
  const now = await arrive(tx, by, input);
  const { bidsDueAt, noticePublishedAt } = await getProcurementForUpdate(tx, input);
  if (!noticePublishedAt || !bidsDueAt) return { refused: 'not-open' };
  if (!isInTime(now, bidsDueAt)) return { refused: 'deadline-passed' };
  const { bodyId, procurementId, supplierId } = input;
  const bid = await findBidOfSupplier(tx, input, supplierId);
  if (!bid) return { refused: 'no-bid' };
  await withdrawBidRow(tx, input, bid.id, now);
  const { commitment } = bid;
  const of = { bodyId, procurementId, bidsDueAt };
  await putInEnvelope(tx, thenBy(by, now), of, { holds: 'withdrawal', commitment });
  return { withdrawn: true };
}
