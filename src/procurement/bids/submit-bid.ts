import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { findBidOfSupplier, isEvaluator } from './bids.queries.ts';
import { writeBundle } from './bundle.rules.ts';
import { isInTime, type Lateness, latenessOf } from './deadline.rules.ts';
import { loadOfferGround } from './load-offer-ground.ts';
import { type BidOffer, findOfferFault, type OfferFault } from './offer.rules.ts';
import { insertBid, insertRefusedBid, supersedeBid } from './save-bid.queries.ts';
import { commitmentTo, sealText } from './seal.ts';

export type SubmitBid = ProcurementKey & {
  readonly supplierId: string;
  readonly offer: BidOffer;
  /** The age identity of this installation; the bid is sealed to its recipient. */
  readonly sealingKey: string;
};

export type SubmitRefusal =
  | Refusal<'not-open' | 'conflicting-hats' | OfferFault>
  | (Refusal<'deadline-passed'> & { readonly lateness: Lateness; readonly cameAt: Temporal.Instant });

/**
 * A supplier's bid, sealed as it arrives. This one request is the commitment: there is no second "submit". Whether it
 * is in time is asked of the clock after the procurement is held, so that nothing that waited its turn is let in late.
 * A later bid before the deadline takes the earlier one's place.
 */
export async function submitBid(
  tx: Transaction,
  by: By,
  input: SubmitBid,
): Promise<{ bidId: string; commitment: string; replaced: boolean } | SubmitRefusal> {
  const procurement = await getProcurementForUpdate(tx, input);
  const { noticePublishedAt, bidsDueAt } = procurement;
  if (!noticePublishedAt || !bidsDueAt) return { refused: 'not-open' };
  const now = await by.clock.now(tx);
  if (!isInTime(now, bidsDueAt)) return refuseLate(tx, by, input, now, bidsDueAt);
  if (await isEvaluator(tx, input, by.actor.personId)) return { refused: 'conflicting-hats' };
  const fault = findOfferFault(input.offer, await loadOfferGround(tx, input, procurement));
  if (fault) return { refused: fault };
  const ciphertext = await sealText(writeBundle(input, input.offer), input.sealingKey);
  const earlier = await findBidOfSupplier(tx, input, input.supplierId);
  if (earlier) await supersedeBid(tx, input, earlier.id, now);
  const commitment = commitmentTo(ciphertext);
  const id = uuidV7(now.epochMilliseconds, by.random);
  const { supplierId } = input;
  const { personId } = by.actor;
  await insertBid(tx, input, { id, supplierId, personId, committedAt: now, commitment, ciphertext });
  await recordEntry(tx, by, {
    type: 'bid-committed',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: {
      commitment: commitment.toString('hex'),
      sealedBytes: ciphertext.byteLength,
      sealing: 'server',
      replaces: earlier?.commitment ?? null,
    },
  });
  return { bidId: id, commitment: commitment.toString('hex'), replaced: earlier !== undefined };
}

/** A late bid is not kept, only that it came: we cannot open what we do not have. */
async function refuseLate(
  tx: Transaction,
  by: By,
  input: SubmitBid,
  now: Temporal.Instant,
  dueAt: Temporal.Instant,
): Promise<SubmitRefusal> {
  const id = uuidV7(now.epochMilliseconds, by.random);
  await insertRefusedBid(tx, input, { id, supplierId: input.supplierId, refusedAt: now });
  await recordEntry(tx, by, {
    type: 'bid-refused',
    subject: { bodyId: input.bodyId, procurementId: input.procurementId },
    facts: { reason: 'deadline-passed', bidsDueAt: dueAt.toString() },
  });
  return { refused: 'deadline-passed', lateness: latenessOf(now, dueAt), cameAt: now };
}
