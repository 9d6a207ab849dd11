import { aSupplier } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { findBidOfSupplier, listRefusedBids } from './bids.queries.ts';
import { isInTime } from './deadline.rules.ts';
import { ReceiptPage } from './receipt.page.tsx';
import { findRecordedBids } from './recorded-bids.ts';
import { theSupplierId } from './submit-bid.route.tsx';
import { receiptWords } from './words.en.ts';

export const receiptRoute = route({
  path: '/tenders/:body/:procurement/bid/receipt',
  who: aSupplier,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const supplierId = theSupplierId(at);
    const [bid, refused, recorded, thread, now] = await Promise.all([
      findBidOfSupplier(at.db, key, supplierId),
      listRefusedBids(at.db, key, supplierId),
      findRecordedBids(at.db, key),
      findThreadPlace(at.db, key, 'bids'),
      at.site.clock.now(at.db),
    ]);
    const { bidsDueAt } = procurement;
    const entry = bid && recorded.get(bid.commitment);
    const isOpen = bidsDueAt !== null && isInTime(now, bidsDueAt);
    return {
      title: receiptWords.title,
      thread,
      body: <ReceiptPage {...{ procurement, bid, refused, isOpen, entry }} />,
    };
  },
});
