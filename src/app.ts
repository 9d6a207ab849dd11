import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import type pino from 'pino';
import { serveApi } from './accountability/opendata/api/serve-api.ts';
import { serveRecordLog } from './accountability/record/serving/serve-log.ts';
import { serveWitnesses } from './accountability/record/witnessing/serve-witnesses.ts';
import { routes } from './routes.ts';
import { answerAtOnce } from './web/edge/answer-at-once.ts';
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
  serveRecordLog(app, site);
  serveWitnesses(app, site);
  serveApi(app, site);
  serveRoutes(app, site, routes);
  showFaults(app, site, log);
  return app;
}

/** Serves it on a port, behind what is answered at once. Port 0 is any that is free. */
export function listen(site: Site, log: pino.Logger, host: string, port: number): Promise<Server> {
  const ordinary = getRequestListener(createApp(site, log).fetch, { hostname: host });
  const server = createServer(answerAtOnce(site, routes, log, ordinary));
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => resolve(server));
  });
}
