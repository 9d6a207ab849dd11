import { Hono } from 'hono';
import pino from 'pino';
import type { Route } from '../src/web/edge/route.ts';
import { sendSafely } from '../src/web/edge/security-headers.ts';
import { serveRoutes } from '../src/web/edge/serve-route.tsx';
import { showFaults } from '../src/web/edge/show-faults.tsx';
import { openTestSite, type TestSite } from './site.ts';

/** The edge alone, with a test's own routes behind it. `logged` holds every line of the log. */
export async function openEdge(
  routes: readonly Route[],
  options: { readonly files?: string } = {},
): Promise<TestSite & { readonly logged: Record<string, unknown>[] }> {
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
  return { ...test, app, logged };
}
