// The application as it is served, on a database that is ready; only its log is silent.
import type { AddressInfo } from 'node:net';
import pino from 'pino';
import { databaseClock } from '../../src/acts/clock.ts';
import { listen } from '../../src/app.ts';
import { databaseOn, openPool } from '../../src/db/connect.ts';
import { openFolderObjects } from '../../src/objects/folder-objects.ts';
import { systemRandom } from '../../src/values/random.ts';
import type { Site } from '../../src/web/edge/visit.ts';
import { formSecret } from './prepare-rounds.ts';

const pool = openPool({ url: process.argv[2] ?? '', max: 16 });
const site: Site = {
  db: databaseOn(pool),
  pool,
  clock: databaseClock,
  random: systemRandom(),
  assets: { href: (name) => `/assets/${name}`, serve: () => undefined },
  secret: formSecret,
  sealingKey: '',
  filesFolder: '',
  objects: openFolderObjects('/nonexistent'),
  largestBidBytes: 0,
  recordFolder: '',
  secureCookies: false,
  trustedProxies: 0,
  publicUrl: 'http://localhost',
  region: 'Greater Manchester',
  demonstration: false,
  contact: undefined,
  sourceUrl: undefined,
  ocidPrefix: 'ocds-000000',
};

const server = await listen(site, pino({ level: 'silent' }), '127.0.0.1', 0);
process.stdout.write(`${(server.address() as AddressInfo).port}\n`);
