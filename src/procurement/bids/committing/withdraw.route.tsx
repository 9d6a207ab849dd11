import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { isInTime } from '../deadline.rules.ts';
import { bidHrefs } from '../protocol.rules.ts';
import { namesOf } from './commitment.route.tsx';
import { WithdrawPage } from './withdraw.page.tsx';
import { withdrawBid } from './withdraw-bid.ts';
import { withdrawRefusals, words } from './words.en.ts';

/** A supplier takes its bid back, until the deadline. */
export const withdrawRoute = route({
  path: '/tenders/:body/:procurement/bid/withdraw',
  who: aSupplier,
  object: theProcurement,
  async page(at, procurement, { errors }) {
    const key = keyOf(procurement);
    const bid = await findBidOfSupplier(at.db, key, theSupplier(at));
    const now = await at.site.clock.now(at.db);
    const isOpen = procurement.bidsDueAt !== null && isInTime(now, procurement.bidsDueAt);
    const hasErrors = Object.keys(errors).length > 0;
    if ((!bid || !isOpen) && !hasErrors) return seeOther(bidHrefs.receipt(namesOf(procurement).tender));
    return {
      title: words.withdrawTitle,
      thread: await findThreadPlace(at.db, key, 'bids'),
      body: <WithdrawPage procurement={procurement} errors={errors} />,
    };
  },
  async post({ at, tx, by, object: procurement }) {
    const done = await withdrawBid(tx, by, { ...keyOf(procurement), supplierId: theSupplier(at) });
    if ('refused' in done) return refuse({ '': withdrawRefusals[done.refused] });
    return seeOther(bidHrefs.receipt(namesOf(procurement).tender));
  },
});
