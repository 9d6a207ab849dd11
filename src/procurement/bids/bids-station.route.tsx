import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { countBids, findPublishedWinner } from './bids.queries.ts';
import { BidsStationPage } from './bids-station.page.tsx';
import { toPublicBids } from './bids-station.rules.ts';
import { isInTime } from './deadline.rules.ts';
import { listOpenedBids } from './opened-bids.queries.ts';
import { findRecordedBids } from './recorded-bids.ts';
import { stationWords } from './words.en.ts';

export const bidsStationRoute = route({
  path: '/contracts/:body/:procurement/bids',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [counts, opened, winner, recorded, thread, now] = await Promise.all([
      countBids(at.db, key),
      listOpenedBids(at.db, key),
      findPublishedWinner(at.db, key),
      findRecordedBids(at.db, key),
      findThreadPlace(at.db, key, 'bids'),
      at.site.clock.now(at.db),
    ]);
    const { bidsDueAt, bidsOpenedAt } = procurement;
    const bids = toPublicBids(opened, winner?.bidId ?? null);
    return {
      title: stationWords.pageTitle(procurement.title),
      thread,
      body: (
        <BidsStationPage
          procurement={procurement}
          counts={counts}
          bids={bids}
          isAwarded={winner !== undefined}
          isOpen={bidsDueAt !== null && isInTime(now, bidsDueAt)}
          recorded={recorded}
        />
      ),
      data: {
        bidsDueAt: bidsDueAt?.toString() ?? null,
        bidsOpenedAt: bidsOpenedAt?.toString() ?? null,
        sealing: 'server',
        // How many came is told once they are opened, so that no bidder can bid on how few there are.
        inTime: bidsOpenedAt ? counts.standing : null,
        late: bidsOpenedAt ? counts.late : null,
        readable: bidsOpenedAt ? counts.readable : null,
        bids,
      },
    };
  },
});
