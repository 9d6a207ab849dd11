import { anyone } from '../../web/edge/access.rules.ts';
import { route } from '../../web/edge/route.ts';
import { findThreadPlace } from '../stations/stations.queries.ts';
import { keyOf, theProcurement } from '../tenders/find-procurement.ts';
import { countBids, findPublishedWinner } from './bids.queries.ts';
import { BidsStationPage } from './bids-station.page.tsx';
import { toPublicBids } from './bids-station.rules.ts';
import { listPutIn } from './box/envelopes.queries.ts';
import { isInTime } from './deadline.rules.ts';
import { listOpenedBids } from './opened-bids.queries.ts';
import { findBox, listOpeners } from './openers/openers.queries.ts';
import { findRecordedBids } from './recorded-bids.ts';
import { stationWords } from './words.en.ts';

export const bidsStationRoute = route({
  path: '/contracts/:body/:procurement/bids',
  who: anyone,
  object: theProcurement,
  async page(at, procurement) {
    const key = keyOf(procurement);
    const [counts, opened, winner, recorded, box, openers, putIn, thread, now] = await Promise.all([
      countBids(at.db, key),
      listOpenedBids(at.db, key),
      findPublishedWinner(at.db, key),
      findRecordedBids(at.db, key),
      findBox(at.db, key),
      listOpeners(at.db, key),
      listPutIn(at.db, key),
      findThreadPlace(at.db, key, 'bids'),
      at.site.clock.now(at.db),
    ]);
    const { bidsDueAt, bidsOpenedAt } = procurement;
    const bids = toPublicBids(opened, winner?.bidId ?? null);
    // Before the opening not even their number is told here, though the record has each.
    const empty = putIn.filter(({ holds }) => holds === 'nothing').length;
    const envelopes = bidsOpenedAt ? { count: putIn.length, empty } : null;
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
          box={box}
          openers={openers}
          envelopes={envelopes}
        />
      ),
      data: dataOf({ procurement, counts, bids, box, openers, envelopes }),
    };
  },
});

type Told = Pick<
  Parameters<typeof BidsStationPage>[0],
  'procurement' | 'counts' | 'bids' | 'box' | 'openers' | 'envelopes'
>;

/** The page as data. How many came is told once they are opened, so that no bidder can bid on how few there are. */
function dataOf({ procurement, counts, bids, box, openers, envelopes }: Told) {
  const { bidsDueAt, bidsOpenedAt, sealing } = procurement;
  const named = openers.map(({ office, fromBuyingDepartment, recipient, rehearsed, sharesPostedAt }) => ({
    office,
    fromBuyingDepartment,
    recipient,
    rehearsedAt: rehearsed.map((when) => when?.toString() ?? null),
    sharesPostedAt: sharesPostedAt?.toString() ?? null,
  }));
  const { threshold, graceMinutes, recoveryEndsAt } = box;
  return {
    bidsDueAt: bidsDueAt?.toString() ?? null,
    bidsOpenedAt: bidsOpenedAt?.toString() ?? null,
    sealing,
    openers: sealing === 'openers' ? { threshold, graceMinutes, named } : null,
    recoveryEndsAt: recoveryEndsAt?.toString() ?? null,
    envelopes,
    inTime: bidsOpenedAt ? counts.standing : null,
    late: bidsOpenedAt ? counts.late : null,
    readable: bidsOpenedAt ? counts.readable : null,
    bids,
  };
}
