import type { Temporal } from 'temporal-polyfill';
import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { listStandingBids, type SealedBid } from '../bids.queries.ts';
import { readEnvelope } from '../sealing/envelope.rules.ts';
import { combineShares, isBidKey } from '../sealing/shares.ts';
import { countSets, MOST_SETS } from './key-budget.rules.ts';
import { listTried, saveTried } from './keys-tried.queries.ts';
import { type OpeningKeys, readOpeningKeys } from './opening.queries.ts';

/** A bid and the key that opens it; null while none is found. `isLater`: it is looked at in the next turn. */
export type BidWithKey = {
  readonly bid: SealedBid;
  readonly identity: string | null;
  readonly isLater: boolean;
};

type Turn = { setsLeft: number; readonly tried: ReadonlyMap<string, number>; readonly keys: OpeningKeys };
type Found =
  | { readonly is: 'found'; readonly identity: string }
  | { readonly is: 'missing' | 'later' }
  | { readonly is: 'tried'; readonly shares: number };

/**
 * The key of each bid, out of the openers’ shares or from its supplier: always the one it is committed to. Takes no lock
 * and is to be called before one is taken: whoever seals shares that make no key costs up to 12,870 tries for one bid.
 * What made no key is remembered until another share comes, and one turn tries so many sets and no more; the first bid
 * is always looked at, so that every turn gets somewhere.
 */
export async function findKeys(
  tx: Transaction,
  key: ProcurementKey,
  bids: readonly SealedBid[],
  now: Temporal.Instant,
): Promise<BidWithKey[]> {
  if (bids.length === 0) return [];
  const turn = { setsLeft: MOST_SETS, tried: await listTried(tx, key), keys: await readOpeningKeys(tx, key) };
  const found: BidWithKey[] = [];
  for (const bid of bids) {
    const one = await findKey(bid, turn);
    if (one.is === 'tried') await saveTried(tx, { ...key, bidId: bid.id }, { shares: one.shares, at: now });
    found.push({ bid, identity: one.is === 'found' ? one.identity : null, isLater: one.is === 'later' });
  }
  return found;
}

/** The keys that are there of those bids sealed to openers, by bid. None before the deadline: none is taken then. */
export async function findKeysOf(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  isWanted: (bid: SealedBid) => boolean,
): Promise<ReadonlyMap<string, string>> {
  const bids = (await listStandingBids(tx, key)).filter((bid) => bid.envelope !== null && isWanted(bid));
  const found = await findKeys(tx, key, bids, await by.clock.now(tx));
  return new Map(found.flatMap(({ bid, identity }) => (identity ? [[bid.id, identity]] : [])));
}

/** A bid’s key; or with how many shares all sets were tried now, in vain. */
async function findKey(bid: SealedBid, turn: Turn): Promise<Found> {
  const envelope = readEnvelope(bid.envelope ?? '');
  if ('refused' in envelope) return { is: 'missing' };
  const own = turn.keys.released.get(bid.id);
  if (own !== undefined && (await isBidKey(envelope, own))) return { is: 'found', identity: own };
  const posted = turn.keys.shares.filter(({ bidId }) => bidId === bid.id);
  const isTried = turn.tried.get(bid.id) === posted.length;
  if (posted.length < envelope.threshold || isTried) return { is: 'missing' };
  const sets = countSets(posted.length, envelope.threshold);
  if (sets > turn.setsLeft) return { is: 'later' };
  turn.setsLeft -= sets;
  const combined = await combineShares(envelope, posted);
  if (!('refused' in combined)) return { is: 'found', identity: combined.identity };
  return combined.refused === 'shares-make-no-key'
    ? { is: 'tried', shares: posted.length }
    : { is: 'missing' };
}
