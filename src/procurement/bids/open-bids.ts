import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import type { Objects } from '../../objects/objects.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { saveOpening } from '../tenders/save-procurement.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { letArrivedIn } from './arrival.ts';
import { listStandingBids } from './bids.queries.ts';
import { mayOpen } from './deadline.rules.ts';
import { loadOfferGround } from './load-offer-ground.ts';
import { saveLabel } from './open-bids.queries.ts';
import { findKeysOf } from './opening/find-keys.ts';
import { keepOpened } from './opening/keep-opened.ts';
import { forgetBidKeys, leaveSealed } from './opening/left-sealed.queries.ts';
import { labelled, recordOpening } from './opening/record-opening.ts';
import type { Unreadable } from './opening/unseal.ts';
import { unsealBids } from './opening/unseal-bids.ts';

export type OpenBids = ProcurementKey & {
  /** The age identity of this installation, for bids by the access rule. */
  readonly sealingKey: string;
  /** Where bids sealed to openers lie. */
  readonly objects: Objects;
};

export type OpenedBids = {
  readonly opened: readonly { readonly bidId: string; readonly label: string }[];
  readonly unreadable: readonly { readonly bidId: string; readonly why: Unreadable }[];
};

export type OpenRefusal =
  | 'not-open'
  | 'deadline-not-passed'
  | 'already-opened'
  | 'bytes-may-come'
  | 'keys-missing';

/**
 * Opens every bid that stands, together and once, after the deadline by the clock: with the openers’ keys where they
 * are sealed to openers, with our own by the access rule. What comes out is held against the commitment made when it
 * came in. Labels are given in an order that says nothing. Trying too early is refused, and the record says that
 * somebody tried. What opened them is deleted with it; what opens a bid that is left sealed is kept for that.
 */
export async function openBids(
  tx: Transaction,
  by: By,
  input: OpenBids,
): Promise<OpenedBids | Refusal<OpenRefusal>> {
  // Before the lock: keys may take long to find, and nobody should wait for it.
  const keys = await findKeysOf(tx, by, input, () => true);
  await letArrivedIn(tx, by, input);
  const procurement = await getProcurementForUpdate(tx, input);
  const { noticePublishedAt, bidsDueAt, bidsOpenedAt, abandonedAt } = procurement;
  if (!noticePublishedAt || !bidsDueAt || abandonedAt) return { refused: 'not-open' };
  if (bidsOpenedAt) return { refused: 'already-opened' };
  const now = await by.clock.now(tx);
  if (!mayOpen(now, bidsDueAt)) {
    const { bodyId, procurementId } = input;
    const facts = { attempt: 'open', bidsDueAt: bidsDueAt.toString() };
    await recordEntry(tx, by, { type: 'early-opening-refused', subject: { bodyId, procurementId }, facts });
    return { refused: 'deadline-not-passed' };
  }
  const ground = await loadOfferGround(tx, input, procurement);
  const at = { ...input, ground, now, bidsDueAt, keys };
  const unsealed = await unsealBids(tx, at, await listStandingBids(tx, input));
  if ('refused' in unsealed) return unsealed;
  await saveOpening(tx, input, now);
  const bids = await keepOpened(tx, input, unsealed, () => uuidV7(now.epochMilliseconds, by.random));
  const opened = labelled(input.procurementId, bids);
  const unreadable = bids.flatMap(({ bid, out }) =>
    typeof out === 'string' ? [{ bidId: bid.id, why: out, commitment: bid.commitment }] : [],
  );
  for (const { bidId, label } of opened) await saveLabel(tx, { ...input, bidId }, label);
  await recordOpening(tx, by, input, opened, unreadable);
  await leaveSealed(tx, input, unreadable, now);
  await forgetBidKeys(tx, input);
  return {
    opened: opened.map(({ bidId, label }) => ({ bidId, label })),
    unreadable: unreadable.map(({ bidId, why }) => ({ bidId, why })),
  };
}
