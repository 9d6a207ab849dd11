import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import { aSupplier } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { ExplainPage } from './explain.page.tsx';
import { type ExplainRefusal, explainPrice } from './explain-price.ts';
import { stateOf } from './low-price.rules.ts';
import { findLowPrice } from './low-prices.queries.ts';
import { words } from './words.en.ts';

/** A bidder reads what is asked about its price, and explains it. For every other supplier there is nothing here. */
export const explainPriceRoute = route({
  path: '/tenders/:body/:procurement/price',
  who: aSupplier,
  object: findAsked,
  async page(at, asked, form) {
    return {
      title: words.explainTitle(asked.procurement.title),
      thread: await findThreadPlace(at.db, keyOf(asked.procurement), 'scores'),
      body: <ExplainPage {...asked} form={form} action={at.path} />,
    };
  },
  form: z.object({ explanation: z.string().default('') }),
  async post({ at, tx, by, object: { procurement, supplierId }, input }) {
    const done = await explainPrice(tx, by, { ...keyOf(procurement), supplierId, ...input });
    if (!isRefused<ExplainRefusal>(done)) return seeOther(at.path);
    return refuse({
      [done.refused === 'explanation-short' ? 'explanation' : '']: words.explainRefusals[done.refused],
    });
  },
});

async function findAsked(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const { hat } = theActor(at);
  const supplierId = hat.kind === 'supplier' ? hat.supplierId : '';
  const bid = (await listOpenedBids(at.db, key)).find((each) => each.supplierId === supplierId);
  const asked = bid && (await findLowPrice(at.db, key, bid.id));
  if (!bid || !asked?.question || !asked.explainBy) throw new NotFound();
  const today = londonDate(await at.site.clock.now(at.db));
  const { question, explainBy } = asked;
  return {
    procurement,
    supplierId,
    pricePence: bid.pricePence,
    asked: { ...asked, question, explainBy },
    state: stateOf(asked, today),
  };
}
