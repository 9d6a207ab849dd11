import type { Route } from '../../web/edge/route.ts';
import { publicRemovalsRoute } from './public-removals.route.tsx';
import { removalsRoute } from './removals.route.tsx';
import { setAsideRoute } from './set-aside.route.tsx';

export const removalsRoutes: readonly Route[] = [removalsRoute, setAsideRoute, publicRemovalsRoute];
