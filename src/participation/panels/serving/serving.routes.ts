import type { Route } from '../../../web/edge/route.ts';
import { mySeatRoute } from './my-seat.route.tsx';
import { myDaysRoute, myNeedsRoute, myPayRoute, stopRoute } from './own-service.route.tsx';

/** After the draw: a drawn person’s own pages, and the desk of whoever looks after the panel. */
export const servingRoutes: readonly Route[] = [mySeatRoute, myDaysRoute, myNeedsRoute, myPayRoute, stopRoute];
