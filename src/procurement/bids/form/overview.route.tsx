import { transact } from '../../../acts/transact.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { estimateBurden } from '../../criteria/burden/burden.rules.ts';
import { listCriteria } from '../../criteria/criteria.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findBidOfSupplier } from '../bids.queries.ts';
import { findDraft } from '../drafts/drafts.queries.ts';
import { listSubcontractors } from '../subcontractors/subcontractors.queries.ts';
import { OverviewPage } from './overview.page.tsx';
import { visitBid } from './visit-bid.ts';
import { overviewWords } from './words.en.ts';

export const bidOverviewRoute = route({
  path: '/tenders/:body/:procurement/bid',
  who: aSupplier,
  object: visitBid,
  async page(at, { procurement, key, supplierId, isOpen }) {
    if (!isOpen) return seeOther(`${threadHref(procurement)}/bids`);
    const [criteria, bid, own, thread] = await Promise.all([
      listCriteria(at.db, key),
      findBidOfSupplier(at.db, key, supplierId),
      transact(at.db, theActor(at), async (tx) => ({
        named: await listSubcontractors(tx, key, supplierId),
        draft: await findDraft(tx, key, supplierId),
      })),
      findThreadPlace(at.db, key, 'bids'),
    ]);
    const { minutes } = estimateBurden(criteria, procurement.valuePence);
    const draftAt = own.draft?.savedAt ?? null;
    const bidAt = bid?.committedAt ?? null;
    return {
      title: overviewWords.title(procurement.title),
      thread,
      body: <OverviewPage {...{ procurement, criteria, minutes, draftAt, bidAt }} named={own.named} />,
    };
  },
});
