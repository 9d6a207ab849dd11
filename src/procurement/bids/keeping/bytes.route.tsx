import { Temporal } from 'temporal-polyfill';
import { transact } from '../../../acts/transact.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { type PutAnswer, route } from '../../../web/edge/route.ts';
import { theActor, theSupplier, type Visit } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { bytesAnswer, namesOf } from '../committing/commitment.route.tsx';
import { mostSealedBytes } from '../committing/envelope-fits.rules.ts';
import { type BidState, findBidState } from '../find-bid-state.ts';
import { bidHrefs, isAskedAgain } from '../protocol.rules.ts';
import { noteArrival } from './note-arrival.ts';
import { receiveBytes } from './receive-bytes.ts';
import { counted, findRoom, noteSent } from './room.ts';
import { words } from './words.en.ts';

/** Where the bytes of a committed bid are sent, in pieces or at once, until the grace has run out. */
export const bytesRoute = route({
  path: '/tenders/:body/:procurement/bid/bytes',
  who: aSupplier,
  limit: { hits: 600, seconds: 60 },
  object: theProcurement,
  page: (_, procurement) => seeOther(bidHrefs.receipt(namesOf(procurement).tender)),
  async put(at, procurement, body) {
    const from = Number(at.query.get('from') ?? 0);
    const state = await findBidState(at.db, keyOf(procurement), theSupplier(at), at.site.objects);
    if (!state?.bid.envelope || !Number.isSafeInteger(from) || from < 0) return refuse('no-bid', 0);
    if (state.isWhole) return { status: 200, data: bytesAnswer(procurement, state) };
    const now = await at.site.clock.now(at.db);
    if (Temporal.Instant.compare(now, state.bytesDueAt) > 0) return refuse('grace-passed', state.received);
    const most = { bytes: state.bid.sealedBytes - from, mostBytes: mostSealedBytes(at.site.largestBidBytes) };
    const room = await findRoom(at.db, at.site.objects, { supplierId: state.bid.supplierId, ...most });
    if ('refused' in room) return refuse(room.refused, state.received);
    return take(at, procurement, state, { from, body });
  },
});

function refuse(refused: string, received: number): PutAnswer {
  const sentence = words.refused[refused as keyof typeof words.refused];
  return { status: isAskedAgain(refused) ? 409 : 413, data: { refused, received, sentence } };
}

async function take(
  at: Visit,
  procurement: Procurement,
  state: BidState,
  sent: { readonly from: number; readonly body: AsyncIterable<Uint8Array> },
): Promise<PutAnswer> {
  const { bid } = state;
  const { site, db } = at;
  const awaited = { bidId: bid.id, bytes: bid.sealedBytes, sha256: sha256Of(bid.envelope ?? '') };
  const { body, bytes } = counted(sent.body);
  let taken: Awaited<ReturnType<typeof receiveBytes>>;
  try {
    taken = await receiveBytes(site.objects, awaited, { from: sent.from, body });
  } finally {
    await noteSent(db, bid.supplierId, bytes());
  }
  if ('refused' in taken) return refuse(taken.refused, taken.received);
  if (taken.isWhole) {
    const actor = theActor(at);
    const by = { actor, clock: site.clock, random: site.random };
    const key = { ...keyOf(procurement), supplierId: bid.supplierId, bidId: bid.id };
    const noted = await transact(db, actor, (tx) => noteArrival(tx, by, key));
    if ('refused' in noted) return refuse(noted.refused, taken.received);
  }
  return { status: 200, data: bytesAnswer(procurement, { ...state, ...taken }) };
}

function sha256Of(envelope: string): string {
  return (JSON.parse(envelope) as { ciphertext: { sha256: string } }).ciphertext.sha256;
}
