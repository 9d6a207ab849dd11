import type { Hono } from 'hono';
import pino from 'pino';
import { databaseClock } from '../../src/acts/clock.ts';
import { createApp } from '../../src/app.ts';
import { databaseOn, openPool } from '../../src/db/connect.ts';
import { openFolderObjects } from '../../src/objects/folder-objects.ts';
import { systemRandom } from '../../src/values/random.ts';

/** The whole application without a port: what is timed is what the server does, and no network. */
export function openApp(
  url: string,
  { trustedProxies = 0 } = {},
): { readonly app: Hono; readonly close: () => Promise<void> } {
  const pool = openPool({ url, max: 8 });
  const site = {
    db: databaseOn(pool),
    pool,
    clock: databaseClock,
    random: systemRandom(),
    assets: { href: (name: string) => `/assets/${name}`, serve: () => undefined },
    secret: 'a secret for benchmarks, of more than 32 characters',
    sealingKey: '',
    filesFolder: '',
    objects: openFolderObjects('/nonexistent'),
    largestBidBytes: 0,
    recordFolder: '',
    secureCookies: false,
    trustedProxies,
    publicUrl: 'http://localhost',
    region: 'Greater Manchester',
    demonstration: false,
    contact: undefined,
    sourceUrl: undefined,
    ocidPrefix: 'ocds-000000',
  };
  return { app: createApp(site, pino({ level: 'silent' })), close: () => pool.end() };
}
