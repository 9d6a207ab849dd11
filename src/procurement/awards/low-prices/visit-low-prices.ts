import { NotFound } from '../../../db/errors.ts';
import { londonDate } from '../../../values/dates.ts';
import type { Visit } from '../../../web/edge/visit.ts';
import { listOpenedBids } from '../../bids/opened-bids.queries.ts';
import { findThreadPlace } from '../../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../../tenders/find-procurement.ts';
import { findAward } from '../awards.queries.ts';
import { promptsAmong, stateOf } from './low-price.rules.ts';
import { listLowPrices } from './low-prices.queries.ts';

export type PriceLine = Awaited<ReturnType<typeof visitLowPrices>>['lines'][number];

/** Every opened price, what the figures say of it, and what passed between the authority and the bidder. */
export async function visitLowPrices(at: Visit) {
  const procurement = await theProcurement(at);
  const key = keyOf(procurement);
  const [bids, asked, award, thread, now] = await Promise.all([
    listOpenedBids(at.db, key),
    listLowPrices(at.db, key),
    findAward(at.db, key),
    findThreadPlace(at.db, key, 'scores'),
    at.site.clock.now(at.db),
  ]);
  const prompts = promptsAmong(bids);
  const today = londonDate(now);
  return {
    procurement,
    thread,
    today,
    isDecided: award !== undefined,
    lines: bids.map((bid) => {
      const price = asked.find(({ bidId }) => bidId === bid.id);
      const reasons = prompts.get(bid.id) ?? [];
      return { bid, reasons, asked: price, state: price ? stateOf(price, today) : null };
    }),
  };
}

/** One bid’s price, by its letter. */
export async function visitLowPrice(at: Visit) {
  const desk = await visitLowPrices(at);
  const line = desk.lines.find(({ bid }) => bid.label === at.params['bid']);
  if (!line) throw new NotFound();
  return { ...desk, line };
}
