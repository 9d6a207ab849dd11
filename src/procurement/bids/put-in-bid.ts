import type { Temporal } from 'temporal-polyfill';
import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { arrive, thenBy } from './arrival.ts';
import { findBidOfSupplier, isEvaluator } from './bids.queries.ts';
import { sealOf } from './box/envelope-seal.rules.ts';
import { putInEnvelope } from './box/put-in-envelope.ts';
import { isInTime, type Lateness, latenessOf } from './deadline.rules.ts';
import { isOpenedByOwn } from './openers/apart.queries.ts';
import { insertBid, insertRefusedBid, type NewBid, supersedeBid } from './save-bid.queries.ts';

type ForSupplier = ProcurementKey & { readonly supplierId: string };
/** Where something had to be done since it arrived, such as sealing it: when that was, as `arrive` said. */
type MaybeArrived = { readonly cameAt?: Temporal.Instant };

export type LateRefusal = Refusal<'deadline-passed'> & {
  readonly lateness: Lateness;
  readonly cameAt: Temporal.Instant;
};
export type AdmitRefusal = Refusal<'not-open' | 'conflicting-hats'> | LateRefusal;

export type Admitted = {
  readonly procurement: Awaited<ReturnType<typeof getProcurementForUpdate>>;
  /** When it arrived: what counts, and what is written down. */
  readonly now: Temporal.Instant;
  readonly bidsDueAt: Temporal.Instant;
};

/**
 * Whether a supplier may put in a bid. Whether it is in time hangs on when it arrived and not on how long others kept
 * it waiting; and nothing is let in once bids were opened, since the opening waits for what arrived. `came` is the hash of what came, where it is known: of a late bid
 * the record keeps that, with a salt, and the bid itself is not kept.
 */
export async function admitBid(
  tx: Transaction,
  by: By,
  input: ForSupplier & MaybeArrived,
  came: string | null,
): Promise<Admitted | AdmitRefusal> {
  const now = input.cameAt ?? (await arrive(tx, by, input));
  const procurement = await getProcurementForUpdate(tx, input);
  const { noticePublishedAt, bidsDueAt, bidsOpenedAt, abandonedAt } = procurement;
  if (!noticePublishedAt || !bidsDueAt || abandonedAt) return { refused: 'not-open' };
  if (!isInTime(now, bidsDueAt)) return refuseLate(tx, by, input, { now, bidsDueAt, came });
  if (bidsOpenedAt) throw new Error('bids were opened while one that arrived in time was being put in');
  if (await isEvaluator(tx, input, by.actor.personId)) return { refused: 'conflicting-hats' };
  if (await isOpenedByOwn(tx, input, input.supplierId)) return { refused: 'conflicting-hats' };
  return { procurement, now, bidsDueAt };
}

async function refuseLate(
  tx: Transaction,
  by: By,
  { bodyId, procurementId, supplierId }: ForSupplier,
  at: { readonly now: Temporal.Instant; readonly bidsDueAt: Temporal.Instant; readonly came: string | null },
): Promise<LateRefusal> {
  const { now, bidsDueAt } = at;
  const came = at.came === null ? null : { commitment: at.came, salt: by.random.nextBytes(32) };
  const { entryId } = await recordEntry(tx, thenBy(by, now), {
    type: 'bid-refused',
    subject: { bodyId, procurementId },
    facts: {
      reason: 'deadline-passed',
      bidsDueAt: bidsDueAt.toString(),
      sealed: came && sealOf({ holds: 'bid', commitment: came.commitment }, came.salt),
    },
  });
  const id = uuidV7(now.epochMilliseconds, by.random);
  await insertRefusedBid(tx, { bodyId, procurementId }, { id, supplierId, refusedAt: now, entryId, came });
  return { refused: 'deadline-passed', lateness: latenessOf(now, bidsDueAt), cameAt: now };
}

/** Puts an admitted bid in: it takes the place of the supplier’s earlier one, and an envelope goes into the box. */
export async function putInBid(
  tx: Transaction,
  by: By,
  input: ForSupplier,
  admitted: Pick<Admitted, 'now' | 'bidsDueAt'>,
  bid: Omit<NewBid, 'id' | 'supplierId' | 'personId' | 'committedAt'>,
): Promise<{ readonly bidId: string; readonly commitment: string; readonly replaced: boolean }> {
  const { bodyId, procurementId, supplierId } = input;
  const { now, bidsDueAt } = admitted;
  const key = { bodyId, procurementId };
  const earlier = await findBidOfSupplier(tx, key, supplierId);
  if (earlier) await supersedeBid(tx, key, earlier.id, now);
  const id = uuidV7(now.epochMilliseconds, by.random);
  await insertBid(tx, key, { ...bid, id, supplierId, personId: by.actor.personId, committedAt: now });
  const commitment = bid.commitment.toString('hex');
  await putInEnvelope(tx, thenBy(by, now), { ...key, bidsDueAt }, { holds: 'bid', commitment });
  return { bidId: id, commitment, replaced: earlier !== undefined };
}
