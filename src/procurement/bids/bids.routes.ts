import type { Route } from '../../web/edge/route.ts';
import { bidsStationRoute } from './bids-station.route.tsx';
import { openBidsRoute } from './open-bids.route.tsx';
import { openTendersRoute } from './open-tenders.route.tsx';
import { receiptRoute } from './receipt.route.tsx';
import { submitBidRoute } from './submit-bid.route.tsx';

export const bidsRoutes: readonly Route[] = [
  openTendersRoute,
  submitBidRoute,
  receiptRoute,
  openBidsRoute,
  bidsStationRoute,
];
