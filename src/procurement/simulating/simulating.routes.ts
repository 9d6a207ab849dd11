import type { Route } from '../../web/edge/route.ts';
import { simulationRoute } from './simulation.route.tsx';

export const simulatingRoutes: readonly Route[] = [simulationRoute];
