import { recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import type { Transaction } from '../../db/connect.ts';
import { uuidV7 } from '../../values/uuid.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { saveOpening } from '../tenders/save-procurement.queries.ts';
import { getProcurementForUpdate } from '../tenders/tenders.queries.ts';
import { listStandingBids, type SealedBid } from './bids.queries.ts';
import { readBundle } from './bundle.rules.ts';
import { mayOpen } from './deadline.rules.ts';
import { labelBids, labelSeed } from './labels.rules.ts';
import { loadOfferGround } from './load-offer-ground.ts';
import { type BidOffer, findOfferFault, type OfferGround } from './offer.rules.ts';
import { insertOpenedBids, readSealedBids } from './open-bids.queries.ts';
import { commitmentTo, openSealed } from './seal.ts';

export type OpenBids = ProcurementKey & { readonly sealingKey: string };

/** Why a sealed bid could not be opened. The others are opened all the same. */
export type Unreadable = 'bytes-changed' | 'cannot-be-opened' | 'not-this-bid';

export type OpenedBids = {
  readonly opened: readonly { readonly bidId: string; readonly label: string }[];
  readonly unreadable: readonly { readonly bidId: string; readonly why: Unreadable }[];
};

/**
 * Opens every bid that stands, together and once, after the deadline by the clock. What comes out is held against the
 * commitment made when it came in. Labels are given in an order that says nothing.
 */
export async function openBids(
  tx: Transaction,
  by: By,
  input: OpenBids,
): Promise<OpenedBids | Refusal<'not-open' | 'deadline-not-passed' | 'already-opened'>> {
  const procurement = await getProcurementForUpdate(tx, input);
  const { noticePublishedAt, bidsDueAt, bidsOpenedAt } = procurement;
  if (!noticePublishedAt || !bidsDueAt) return { refused: 'not-open' };
  if (bidsOpenedAt) return { refused: 'already-opened' };
  const now = await by.clock.now(tx);
  if (!mayOpen(now, bidsDueAt)) return { refused: 'deadline-not-passed' };
  const bids = await unsealBids(tx, input, await loadOfferGround(tx, input, procurement));
  const opened = labelled(input.procurementId, bids);
  const unreadable = bids.flatMap(({ bid, offer }) =>
    typeof offer === 'string' ? [{ bidId: bid.id, why: offer, commitment: bid.commitment }] : [],
  );
  await saveOpening(tx, input, now);
  await insertOpenedBids(tx, input, opened, () => uuidV7(now.epochMilliseconds, by.random));
  await recordOpening(tx, by, input, opened, unreadable);
  return {
    opened: opened.map(({ bidId, label }) => ({ bidId, label })),
    unreadable: unreadable.map(({ bidId, why }) => ({ bidId, why })),
  };
}

type Unsealed = { readonly bid: SealedBid; readonly offer: BidOffer | Unreadable };

function labelled(procurementId: string, bids: readonly Unsealed[]) {
  const readable = bids.flatMap(({ bid, offer }) => (typeof offer === 'string' ? [] : [{ bid, offer }]));
  const labels = labelBids(
    procurementId,
    readable.map(({ bid }) => bid.commitment),
  );
  return readable.map(({ bid: { id, commitment }, offer }) => ({
    bidId: id,
    label: labels.get(commitment) ?? '',
    commitment,
    offer,
  }));
}

async function unsealBids(tx: Transaction, input: OpenBids, ground: OfferGround): Promise<Unsealed[]> {
  const standing = await listStandingBids(tx, input);
  const sealed = await readSealedBids(tx, input);
  return Promise.all(
    standing.map(async (bid) => {
      const offer = await unseal(bid, sealed.get(bid.id), input);
      const isWhole = typeof offer !== 'string' && findOfferFault(offer, ground) === null;
      return { bid, offer: typeof offer === 'string' || isWhole ? offer : ('not-this-bid' as const) };
    }),
  );
}

async function unseal(
  bid: SealedBid,
  ciphertext: Buffer | undefined,
  input: OpenBids,
): Promise<BidOffer | Unreadable> {
  if (!ciphertext || commitmentTo(ciphertext).toString('hex') !== bid.commitment) return 'bytes-changed';
  const text = await openSealed(ciphertext, input.sealingKey);
  if (text === null) return 'cannot-be-opened';
  return readBundle(text, { ...input, supplierId: bid.supplierId }) ?? 'not-this-bid';
}

async function recordOpening(
  tx: Transaction,
  by: By,
  key: ProcurementKey,
  opened: readonly { readonly label: string; readonly commitment: string }[],
  unreadable: readonly { readonly why: Unreadable; readonly commitment: string }[],
): Promise<void> {
  const bids = opened.map(({ label, commitment }) => ({ label, commitment }));
  await recordEntry(tx, by, {
    type: 'bids-opened',
    subject: { bodyId: key.bodyId, procurementId: key.procurementId },
    facts: {
      count: opened.length,
      bids: bids.sort((a, b) => (a.label < b.label ? -1 : 1)),
      labelSeed: labelSeed(
        key.procurementId,
        bids.map(({ commitment }) => commitment),
      ),
      unreadable: unreadable.map(({ commitment, why }) => ({ commitment, why })),
    },
  });
}
