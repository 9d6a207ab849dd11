import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import pino from 'pino';
import { answerAtOnce } from '../src/web/edge/answer-at-once.ts';
import type { Route } from '../src/web/edge/route.ts';
import { sendSafely } from '../src/web/edge/security-headers.ts';
import { serveRoutes } from '../src/web/edge/serve-route.tsx';
import { showFaults } from '../src/web/edge/show-faults.tsx';
import { stopServing } from '../src/web/edge/stop-serving.ts';
import { openTestSite, type TestSite } from './site.ts';

type Edge = TestSite & { readonly log: pino.Logger; readonly logged: Record<string, unknown>[] };

/** The edge alone, with a test's own routes behind it. `logged` holds every line of the log. */
export async function openEdge(
  routes: readonly Route[],
  options: { readonly files?: string } = {},
): Promise<Edge> {
  const test = await openTestSite(options);
  const logged: Record<string, unknown>[] = [];
  const log = pino(
    { level: 'info' },
    { write: (line: string) => void logged.push(JSON.parse(line) as Record<string, unknown>) },
  );
  const app = new Hono();
  app.use(sendSafely);
  serveRoutes(app, test.site, routes);
  showFaults(app, test.site, log);
  return { ...test, app, log, logged };
}

/** The same on a port, behind what is answered at once. */
export async function serveEdge(routes: readonly Route[]): Promise<Edge & { readonly port: number }> {
  const edge = await openEdge(routes);
  const ordinary = getRequestListener(edge.app.fetch);
  const server = createServer(answerAtOnce(edge.site, routes, edge.log, ordinary));
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    ...edge,
    port: (server.address() as AddressInfo).port,
    async close() {
      await stopServing(server);
      await edge.close();
    },
  };
}
