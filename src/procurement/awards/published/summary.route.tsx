import { orNotFound } from '../../../db/errors.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { threadHref } from '../../tenders/procurement-hrefs.rules.ts';
import { findSummaryOf } from '../awards.queries.ts';
import { SummaryPage } from './summary.page.tsx';
import { words } from './summary.words.en.ts';

/** A bidder’s own assessment summary; for every other supplier there is nothing here. */
export const summaryRoute = route({
  path: '/tenders/:body/:procurement/summary',
  who: aSupplier,
  async object(at) {
    const procurement = await theProcurement(at);
    const { hat } = theActor(at);
    const supplierId = hat.kind === 'supplier' ? hat.supplierId : '';
    const sent = await orNotFound(findSummaryOf(at.db, keyOf(procurement), supplierId));
    return { procurement, ...sent };
  },
  async page(at, { procurement, summary, sentAt }) {
    return {
      title: words.title(procurement.title),
      thread: await findThreadPlace(at.db, keyOf(procurement), 'award'),
      body: <SummaryPage summary={summary} sentAt={sentAt} awardHref={`${threadHref(procurement)}/award`} />,
      data: { sentAt: sentAt.toString(), ...summary },
    };
  },
});
