import { isRefused } from '../../../acts/by.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theSupplier } from '../../../web/edge/visit.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf } from '../../tenders/find-procurement.ts';
import { thePublished } from '../find-published.ts';
import { sharedKeyOf } from '../shared-key.ts';
import { ConfirmPage } from './confirm.page.tsx';
import { type ConfirmRefusal, confirmBid, listUnconfirmed } from './confirm-bid.ts';
import { words } from './words.en.ts';

export const confirmRoute = route({
  path: '/tenders/:body/:procurement/confirm',
  who: aSupplier,
  object: thePublished,
  async page(at, procurement, { errors }) {
    const of = { shared: sharedKeyOf(procurement), supplierId: theSupplier(at) };
    const [open, thread] = await Promise.all([
      listUnconfirmed(at.db, of),
      findThreadPlace(at.db, keyOf(procurement), 'bids'),
    ]);
    return {
      title: words.confirm.title,
      thread,
      body: <ConfirmPage procurement={procurement} open={open} errors={errors} />,
    };
  },
  async post({ at, tx, by, object: procurement }) {
    const of = { shared: sharedKeyOf(procurement), supplierId: theSupplier(at) };
    const confirmed = await confirmBid(tx, by, of);
    if (isRefused<ConfirmRefusal['refused']>(confirmed))
      return refuse({ '': words.confirm.refused[confirmed.refused] });
    return seeOther(`/tenders/${procurement.bodySlug}/${procurement.slug}/confirm`);
  },
});
