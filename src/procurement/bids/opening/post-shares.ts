import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../../tenders/tenders.queries.ts';
import type { SealedBid } from '../bids.queries.ts';
import { mayOpen } from '../deadline.rules.ts';
import { listOpeners } from '../openers/openers.queries.ts';
import { updateOpener } from '../openers/save-openers.queries.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { isShare } from '../sealing/shares.ts';
import { listBidsToOpen } from './bids-to-open.queries.ts';
import { insertShares } from './opening.queries.ts';
import { type OpenedShare, readSharesFile } from './shares-file.rules.ts';

export type SharesRefusal =
  | 'not-open'
  | 'already-opened'
  | 'deadline-not-passed'
  | 'not-an-opener'
  | 'not-shares'
  | 'other-tender'
  | 'other-opener'
  | 'no-good-share';

/**
 * An opener sends their share of each bid, after the deadline by the clock. Each is held against the hash that came with
 * the bid; a wrong one is left out, and the supplier’s key file cures the bid. Only of bids that are to be opened: of no
 * other is a share kept. Before the deadline nothing is taken, and the record says that somebody tried. Once the bids
 * are open, shares of those that were left sealed still count, until the award is decided. Sent again, it changes
 * nothing.
 */
export async function postShares(
  tx: Transaction,
  by: By,
  input: ProcurementKey & { readonly shares: string },
): Promise<{ readonly good: number; readonly missing: number } | Refusal<SharesRefusal>> {
  const procurement = await getProcurementForUpdate(tx, input);
  const { bidsDueAt, bidsOpenedAt } = procurement;
  if (procurement.sealing !== 'openers' || !bidsDueAt) return { refused: 'not-open' };
  const { bodyId, procurementId } = input;
  const { personId } = by.actor;
  const me = (await listOpeners(tx, input)).find((one) => one.personId === personId);
  if (!me?.recipient) return { refused: 'not-an-opener' };
  const now = await by.clock.now(tx);
  const bids = await listBidsToOpen(tx, input, procurement, now);
  if (bidsOpenedAt && bids.length === 0) return { refused: 'already-opened' };
  if (!mayOpen(now, bidsDueAt)) {
    const facts = { attempt: 'shares', bidsDueAt: bidsDueAt.toString() };
    await recordEntry(tx, by, { type: 'early-opening-refused', subject: { bodyId, procurementId }, facts });
    return { refused: 'deadline-not-passed' };
  }
  const file = readSharesFile(input.shares);
  if ('refused' in file) return file;
  if (file.tender.body !== procurement.bodySlug || file.tender.procurement !== procurement.slug)
    return { refused: 'other-tender' };
  if (file.recipient !== me.recipient) return { refused: 'other-opener' };
  const good = await keepGood(bids, me.recipient, file.shares);
  if (good.length === 0 && bids.length > 0) return { refused: 'no-good-share' };
  await insertShares(tx, { bodyId, procurementId, personId }, good, now);
  if (me.sharesPostedAt === null) {
    await updateOpener(tx, { bodyId, procurementId, personId }, { shares_posted_at: now });
    const facts = { recipient: me.recipient };
    await recordEntry(tx, by, { type: 'shares-came', subject: { bodyId, procurementId }, facts });
  }
  return { good: good.length, missing: bids.length - good.length };
}

async function keepGood(bids: readonly SealedBid[], recipient: string, shares: readonly OpenedShare[]) {
  const sent = new Map(shares.map(({ commitment, share }) => [commitment, share]));
  const good: { bidId: string; share: Uint8Array }[] = [];
  for (const { id, commitment, envelope } of bids) {
    const share = sent.get(commitment);
    const read = readEnvelope(envelope ?? '');
    if (share && !('refused' in read) && (await isShare(read, recipient, share)))
      good.push({ bidId: id, share });
  }
  return good;
}
