import { Temporal } from 'temporal-polyfill';
import type { Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { Objects } from '../../../objects/objects.ts';
import { listBidStandings } from '../../clarifying/amending/bid-standings.queries.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { SealedBid } from '../bids.queries.ts';
import { bytesDueAt } from '../deadline.rules.ts';
import type { OfferGround } from '../offer.rules.ts';
import { readSealedBids } from '../open-bids.queries.ts';
import { findBox } from '../openers/openers.queries.ts';
import { type Opened, type Unreadable, unsealOwn, unsealWithKey } from './unseal.ts';

export type Unsealed = { readonly bid: SealedBid; readonly out: Opened | Unreadable };

type Opening = ProcurementKey & {
  readonly sealingKey: string;
  readonly objects: Objects;
  readonly ground: OfferGround;
  readonly now: Temporal.Instant;
  readonly bidsDueAt: Temporal.Instant;
  /** The keys that were found, by bid. */
  readonly keys: ReadonlyMap<string, string>;
};

/**
 * Unseals every bid that stands, or none: not while the bytes of one may still come, and not while the key of one is
 * missing, unless two people decided in turn to ask the suppliers and, when their time was over, to open the rest: then
 * it is left sealed and may still be opened later. One after the other, for they may be large.
 */
export async function unsealBids(
  tx: Transaction,
  at: Opening,
  standing: readonly SealedBid[],
): Promise<Unsealed[] | Refusal<'bytes-may-come' | 'keys-missing'>> {
  const box = await findBox(tx, at);
  const isOver = (end: Temporal.Instant) => Temporal.Instant.compare(at.now, end) > 0;
  const isWaiting = standing.some(({ bytesArrivedAt }) => bytesArrivedAt === null);
  if (isWaiting && !isOver(bytesDueAt(at.bidsDueAt, box.graceMinutes))) return { refused: 'bytes-may-come' };
  const standings = await listBidStandings(tx, at);
  const isMissing = standing.some(
    ({ id, envelope, bytesArrivedAt }) =>
      envelope && bytesArrivedAt && standings.get(id) !== 'needs-confirming' && !at.keys.has(id),
  );
  if (isMissing && !box.restDecidedAt) return { refused: 'keys-missing' };
  const isBeside = standing.some(({ sealing }) => sealing === 'server');
  const own = isBeside ? await readSealedBids(tx, at) : new Map();
  const unsealed: Unsealed[] = [];
  for (const bid of standing) {
    const identity = at.keys.get(bid.id);
    if (standings.get(bid.id) === 'needs-confirming') unsealed.push({ bid, out: 'not-confirmed' });
    else if (bid.sealing === 'server') unsealed.push({ bid, out: await unsealOwn(bid, own.get(bid.id), at) });
    else if (bid.bytesArrivedAt === null) unsealed.push({ bid, out: 'bytes-never-came' });
    else unsealed.push({ bid, out: identity ? await unsealWithKey(bid, identity, at) : 'key-missing' });
  }
  return unsealed;
}
