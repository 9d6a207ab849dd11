import type { Route } from '../../web/edge/route.ts';
import { compareRoute } from './compare.route.tsx';
import { yourComparisonsRoute } from './yours.route.tsx';

/** Comparing two outcomes at a time, and one’s own list. */
export const comparingRoutes: readonly Route[] = [compareRoute, yourComparisonsRoute];
