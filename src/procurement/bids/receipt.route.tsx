import { aSupplier } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { theSupplier } from '../../web/edge/visit.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { listOwnDocuments } from './attachments/own-documents.ts';
import { findLastRefused } from './bids.queries.ts';
import { isInTime } from './deadline.rules.ts';
import { findBidState } from './find-bid-state.ts';
import { findBox } from './openers/openers.queries.ts';
import { isKeyWanted } from './opening/bids-to-open.queries.ts';
import { ReceiptPage } from './receipt.page.tsx';
import { findRecordedBids } from './recorded-bids.ts';
import { receiptWords } from './words.en.ts';

export const receiptRoute = route({
  path: '/tenders/:body/:procurement/bid/receipt',
  who: aSupplier,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const supplierId = theSupplier(at);
    const [state, refused, recorded, box, thread, now] = await Promise.all([
      findBidState(at.db, key, supplierId, at.site.objects),
      findLastRefused(at.db, key, supplierId),
      findRecordedBids(at.db, key),
      findBox(at.db, key),
      findThreadPlace(at.db, key, 'bids'),
      at.site.clock.now(at.db),
    ]);
    const { bidsDueAt } = procurement;
    const { recoveryEndsAt: until } = box;
    const isKeyAsked = until !== null && (await isKeyWanted(at.db, procurement, supplierId, now));
    return {
      title: receiptWords.title,
      thread,
      body: (
        <ReceiptPage
          procurement={procurement}
          state={state}
          refused={refused}
          isOpen={bidsDueAt !== null && isInTime(now, bidsDueAt)}
          keyAskedUntil={isKeyAsked ? until : null}
          mayBringBytes={state !== undefined && !state.isWhole && isInTime(now, state.bytesDueAt)}
          documents={state ? await listOwnDocuments(at.db, key, state.bid.id) : []}
          entry={state && recorded.get(state.bid.commitment)}
        />
      ),
    };
  },
});
