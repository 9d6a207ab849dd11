import type { Route } from '../../web/edge/route.ts';
import { aboutYouRoute, cellRoute } from './about-you.route.tsx';

/** What a round asks about the people who answer. */
export const censusRoutes: readonly Route[] = [aboutYouRoute, cellRoute];
