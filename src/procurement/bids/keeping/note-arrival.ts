import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { bytesDueAt } from '../deadline.rules.ts';
import { findBox } from '../openers/openers.queries.ts';
import { saveBytesArrived } from '../save-bid.queries.ts';

/**
 * Notes that all of a bid’s bytes are here and are the ones it is committed to. They stand only if the grace has not
 * run out by the clock, nobody has opened the bids, and the bid still stands. Noted once.
 */
export async function noteArrival(
  tx: Transaction,
  by: By,
  input: ProcurementKey & {
    readonly supplierId: string;
    readonly bidId: string;
    /** When the last of them came, where they were sent on since. */
    readonly cameAt?: Temporal.Instant;
  },
): Promise<{ readonly arrived: true } | Refusal<'grace-passed' | 'not-standing'>> {
  const now = input.cameAt ?? (await by.clock.now(tx));
  const { bidsDueAt, bidsOpenedAt } = await getProcurementForUpdate(tx, input);
  const bid = await findBidOfSupplier(tx, input, input.supplierId);
  if (!bidsDueAt || bid?.id !== input.bidId) return { refused: 'not-standing' };
  if (bid.bytesArrivedAt) return { arrived: true };
  const { graceMinutes } = await findBox(tx, input);
  const isLate = Temporal.Instant.compare(now, bytesDueAt(bidsDueAt, graceMinutes)) > 0;
  if (isLate || bidsOpenedAt) return { refused: 'grace-passed' };
  await saveBytesArrived(tx, input, bid.id, now);
  return { arrived: true };
}
