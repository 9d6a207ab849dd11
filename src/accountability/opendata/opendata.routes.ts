import { apiPageRoutes } from './api/api.route.tsx';
import { bringingInRoutes } from './bringing-in/bringing-in.routes.tsx';
import { elsewhereRoutes } from './elsewhere/elsewhere.routes.ts';
import { embeddingRoutes } from './embedding/embedding.routes.tsx';
import { flagsFeedRoute } from './flags/flags-feed.route.ts';
import { keysRoutes } from './keys/keys.route.tsx';
import { ocdsRoutes } from './ocds/ocds.routes.ts';
import { dataRoutes, listRoutes } from './pages/data.routes.tsx';
import { takingUpRoutes } from './taking-up/taking-up.routes.ts';
import { webhooksRoutes } from './webhooks/webhooks.route.tsx';

/** Everything public, to take away: lists, releases of the standard, keys for programs that ask, and acts sent to them. */
export const opendataRoutes = [
  ...elsewhereRoutes,
  ...bringingInRoutes,
  ...takingUpRoutes,
  ...dataRoutes,
  ...apiPageRoutes,
  ...embeddingRoutes,
  flagsFeedRoute,
  ...ocdsRoutes,
  ...keysRoutes,
  ...webhooksRoutes,
  // After every other page under /data.
  ...listRoutes,
] as const;
