import { NotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { bidHref, visitBid } from '../form/visit-bid.ts';
import { receiptWords } from '../words.en.ts';
import { handOverAttachment } from './hand-over-attachment.tsx';
import { listOwnDocuments } from './own-documents.ts';

/** A bidder’s own document, as it came out of its bid. */
export const ownDocumentRoute = route({
  path: '/tenders/:body/:procurement/bid/documents/:document',
  who: aSupplier,
  object: findOwnDocument,
  page(at, { procurement, key, bidId, shown }) {
    const back = { href: `${bidHref(procurement)}/receipt`, text: receiptWords.title };
    return handOverAttachment(at, { ...key, bidId }, shown, back);
  },
});

async function findOwnDocument(at: Visit) {
  const { procurement, key, supplierId } = await visitBid(at);
  const bid = await findBidOfSupplier(at.db, key, supplierId);
  const all = bid ? await listOwnDocuments(at.db, key, bid.id) : [];
  const shown = all.find(({ number }) => String(number) === at.params['document']);
  if (!bid || !shown) throw new NotFound();
  return { procurement, key, bidId: bid.id, shown };
}
