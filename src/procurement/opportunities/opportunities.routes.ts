import type { Route } from '../../web/edge/route.ts';
import { openTendersRoute, tendersFeedRoute } from './open-tenders.route.tsx';

/** Where suppliers old and new find what they can bid for. */
export const opportunitiesRoutes: readonly Route[] = [openTendersRoute, tendersFeedRoute];
