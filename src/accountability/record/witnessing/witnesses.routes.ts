import type { Route } from '../../../web/edge/route.ts';
import { endWitnessRoute, witnessDeskRoute } from './witness-desk.route.tsx';
import { witnessesRoute } from './witnesses.route.tsx';

/** Outside witnesses of the record: what they hold, and who names them. */
export const recordWitnessRoutes: readonly Route[] = [witnessesRoute, witnessDeskRoute, endWitnessRoute];
