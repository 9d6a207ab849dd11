import { z } from 'zod';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { type Outcome, type Screen, seeOther, showScreen } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import type { Procurement } from '../../tenders/procurement.rules.ts';
import { type BidState, findBidState, getBidState } from '../find-bid-state.ts';
import { type BytesAnswer, bidHrefs } from '../protocol.rules.ts';
import { commitBid } from './commit-bid.ts';
import { mostSealedBytes } from './envelope-fits.rules.ts';
import { RefusedPage } from './refused.page.tsx';
import { refusals, words } from './words.en.ts';

/** The first request of a sealed bid. A page seals and sends; a person is led to the receipt. */
export const commitmentRoute = route({
  path: '/tenders/:body/:procurement/bid/commitment',
  who: aSupplier,
  object: theProcurement,
  async page(at, procurement): Promise<Screen | Outcome> {
    const { tender } = namesOf(procurement);
    if (at.query.get('as') !== 'json') return seeOther(bidHrefs.receipt(tender));
    const state = await findBidState(at.db, keyOf(procurement), theSupplier(at), at.site.objects);
    return { title: words.title, body: null, data: state ? bytesAnswer(procurement, state) : null };
  },
  form: z.object({ envelope: z.string().default('') }),
  async post({ at, tx, by, object: procurement, input }) {
    const key = keyOf(procurement);
    const supplierId = theSupplier(at);
    const mostBytes = mostSealedBytes(at.site.largestBidBytes);
    const sealing = 'openers-browser';
    const made = await commitBid(tx, by, { ...key, ...input, supplierId, sealing, mostBytes });
    if ('refused' in made) return showScreen(refusedScreen(procurement, made.refused));
    const state = await getBidState(tx, key, supplierId, at.site.objects);
    return wantsData(at)
      ? showScreen({ title: words.title, body: null, data: bytesAnswer(procurement, state) })
      : seeOther(bidHrefs.receipt(namesOf(procurement).tender));
  },
});

function wantsData(at: Visit): boolean {
  return at.query.get('as') === 'json';
}

export function namesOf({ bodySlug, slug }: Pick<Procurement, 'bodySlug' | 'slug'>) {
  return { tender: { body: bodySlug, procurement: slug } };
}

export function bytesAnswer(procurement: Procurement, state: BidState): BytesAnswer {
  return {
    commitment: state.bid.commitment,
    received: state.received,
    bytes: state.bid.sealedBytes,
    isWhole: state.isWhole,
    bytesDueAt: state.bytesDueAt.toString(),
    receipt: bidHrefs.receipt(namesOf(procurement).tender),
  };
}

function refusedScreen(procurement: Procurement, refused: keyof typeof refusals): Screen {
  const receipt = bidHrefs.receipt(namesOf(procurement).tender);
  const sentence = refusals[refused];
  return {
    title: words.refusedTitle,
    status: 422,
    body: <RefusedPage sentence={sentence} receipt={receipt} />,
    data: { refused, sentence, receipt },
  };
}
