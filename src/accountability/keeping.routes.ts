import { chasingRoutes } from './chasing/chasing.routes.tsx';
import { compareRoute } from './comparing/compare.route.tsx';
import { madeOfRoute } from './evidence/counted-once/made-of.route.tsx';
import { performanceRoutes } from './performance/performance.routes.tsx';
import { callOffRoutes } from './promises/call-offs/spend.route.tsx';

/** What keeps a contract to its promises: counted once, chased when late, judged each year; and bodies side by side. */
export const keepingRoutes = [
  ...performanceRoutes,
  madeOfRoute,
  ...callOffRoutes,
  ...chasingRoutes,
  compareRoute,
] as const;
