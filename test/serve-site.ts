import { resolve } from 'node:path';
import { type ServerType, serve } from '@hono/node-server';
import pino from 'pino';
import { startImportRunner } from '../src/accountability/spend/importing/start-import-runner.ts';
import { createApp } from '../src/app.ts';
import { loadAssets } from '../src/web/assets/assets.ts';
import { openTestSite, type TestSite } from './site.ts';

export type ServedSite = TestSite & { readonly address: string };

/** The whole site on a port of its own, with its real styles and scripts, for journeys in a browser. */
export async function serveTestSite(options: Parameters<typeof openTestSite>[0] = {}): Promise<ServedSite> {
  const test = await openTestSite(options);
  const assets = await loadAssets(resolve('.data/assets'));
  const site = { ...test.site, assets };
  const app = createApp(site, pino({ level: 'silent' }));
  const server = await new Promise<ServerType>((done) => {
    const listening = serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, () => done(listening));
  });
  const imports = startImportRunner(site, (error) => {
    throw error;
  });
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    ...test,
    site,
    app,
    address: `http://127.0.0.1:${port}`,
    async close() {
      await new Promise((done) => server.close(done));
      await imports.stop();
      await test.close();
    },
  };
}
