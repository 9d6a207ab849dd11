import { dirname, resolve } from 'node:path';
import pino from 'pino';
import { openKeyRing } from '../src/accountability/record/keys/key-ring.ts';
import { startSequencer } from '../src/accountability/record/sequencing/start-sequencer.ts';
import { startImportRunner } from '../src/accountability/spend/importing/start-import-runner.ts';
import { listen } from '../src/app.ts';
import { loadAssets } from '../src/web/assets/assets.ts';
import { stopServing } from '../src/web/edge/stop-serving.ts';
import { openTestSite, type TestSite } from './site.ts';

export type ServedSite = TestSite & { readonly address: string };

/** The whole site on a port of its own, with its real styles and scripts, for journeys in a browser. */
export async function serveTestSite(options: Parameters<typeof openTestSite>[0] = {}): Promise<ServedSite> {
  const test = await openTestSite(options);
  const assets = await loadAssets(resolve('.data/assets'));
  const site = { ...test.site, assets };
  const server = await listen(site, pino({ level: 'silent' }), '127.0.0.1', 0);
  const imports = startImportRunner(site, (error) => {
    throw error;
  });
  const sequencer = options.record
    ? startSequencer({ ...site, keyRing: openKeyRing(dirname(options.record), undefined) }, (error) => {
        throw error;
      })
    : undefined;
  const bound = server.address();
  const port = typeof bound === 'object' && bound ? bound.port : 0;
  return {
    ...test,
    site,
    address: `http://127.0.0.1:${port}`,
    async close() {
      await stopServing(server, 1000);
      await imports.stop();
      await sequencer?.stop();
      await test.close();
    },
  };
}
