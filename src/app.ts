import { Hono } from 'hono';
import type pino from 'pino';
import { routes } from './routes.ts';
import { serveHealth } from './web/edge/health.ts';
import { logRequests } from './web/edge/log-requests.ts';
import { sendSafely } from './web/edge/security-headers.ts';
import { serveAssets } from './web/edge/serve-assets.ts';
import { serveRoutes } from './web/edge/serve-route.tsx';
import { showFaults } from './web/edge/show-faults.tsx';
import type { Site } from './web/edge/visit.ts';

/** The whole site, as one function from request to response. */
export function createApp(site: Site, log: pino.Logger): Hono {
  const app = new Hono();
  app.use(logRequests(log));
  app.use(sendSafely);
  serveHealth(app, site);
  serveAssets(app, site.assets);
  serveRoutes(app, site, routes);
  showFaults(app, site, log);
  return app;
}
