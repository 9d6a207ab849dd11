import { randomBytes } from 'node:crypto';
import { cp, mkdir, rm, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { inject } from 'vitest';
import { isAnyWaiting } from '../src/accountability/record/sequencing/record-log.queries.ts';
import { databaseClock } from '../src/acts/clock.ts';
import { type Database, databaseOn, openPool } from '../src/db/connect.ts';
import type { Installation } from '../src/installation.ts';
import { serveSite } from '../src/main.ts';
import { loadReference } from '../src/reference/load-reference.ts';
import { readSettings } from '../src/settings.ts';
import { tellStory } from '../src/story/tell-story.ts';
import { freshDatabase, type TestDatabase } from '../test/database.ts';
import { testIdentity } from '../test/sealing.ts';
import { seededTemplate } from '../test/template.ts';

export type StorySite = {
  readonly address: string;
  /** As the application sees it, to find out what a page's address must name. */
  readonly db: Database;
  /** As its owner, for whoever should not but can. */
  readonly databaseUrl: string;
  readonly dataFolder: string;
  /** The demonstration's time. */
  readonly now: () => Promise<Temporal.Instant>;
  /** Puts the demonstration's clock to an instant, or some days on. */
  readonly moveClock: (to: Temporal.Instant | { readonly days: number }) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The demonstration region on a port of its own: the real application, a copy of the told story, files of its own. */
export async function serveStory(): Promise<StorySite> {
  const database = await freshDatabase(await toldStory());
  const dataFolder = join(inject('runFolder'), `site-${randomBytes(6).toString('hex')}`);
  await cp(toldFolder(), dataFolder, { recursive: true });
  const site = await serveOn(database, dataFolder);
  await untilRecorded(site.db);
  return site;
}

/** The story's acts have their places in the record a moment after the first start. */
async function untilRecorded(db: Database): Promise<void> {
  while (await isAnyWaiting(db)) await pause(50);
}

/** An installation that nobody has set up, filled by whatever is done with its database before it is served. */
export async function serveFilled(fill: (databaseUrl: string) => Promise<void>): Promise<StorySite> {
  const database = await freshDatabase();
  const dataFolder = join(inject('runFolder'), `site-${randomBytes(6).toString('hex')}`);
  await mkdir(dataFolder);
  await fill(database.url);
  return serveOn(database, dataFolder);
}

async function serveOn(database: TestDatabase, dataFolder: string): Promise<StorySite> {
  await mkdir(resolve('.data/assets'), { recursive: true });
  await symlink(resolve('.data/assets'), join(dataFolder, 'assets'));
  const installation = openOn(database.url, dataFolder);
  const serving = await serveSite(installation);
  return {
    address: serving.address,
    db: installation.db,
    databaseUrl: database.url,
    dataFolder,
    now: () => databaseClock.now(installation.db),
    moveClock: (to) => moveClock(database.url, to),
    async close() {
      await serving.stop();
      await installation.close();
      await database.close();
      await rm(dataFolder, { recursive: true, force: true });
    },
  };
}

/** The story is told once a run, by whoever asks first. */
function toldStory(): Promise<string> {
  return seededTemplate(
    async (ownerUrl) => {
      const dataFolder = toldFolder();
      await mkdir(join(dataFolder, 'files'), { recursive: true });
      const installation = openOn(ownerUrl, dataFolder);
      await loadReference(installation.db);
      const ask = { story: 'greater-manchester', scale: 1, progress: () => undefined };
      await tellStory(installation, ask);
      await installation.close();
    },
    ['src', 'data'].map((folder) => resolve(folder)),
  );
}

/** Where the story's own files are kept, for every site of the run to copy. */
function toldFolder(): string {
  return join(inject('runFolder'), 'told');
}

function openOn(ownerUrl: string, dataFolder: string): Installation {
  const pool = openPool({ url: ownerUrl });
  return {
    // The tests stand in front as a proxy would, so that each visitor has an address of their own.
    settings: readSettings({ HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'error', TRUSTED_PROXIES: '1' }),
    ownerUrl,
    embedded: false,
    dataFolder,
    pool,
    db: databaseOn(pool),
    secret: 'a secret for journeys, of more than 32 characters',
    sealingKey: testIdentity,
    close: () => pool.end(),
  };
}

/** Only the owner may: the application never moves its own clock. */
async function moveClock(ownerUrl: string, to: Parameters<StorySite['moveClock']>[0]): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await ('days' in to
      ? client.query('update installation set clock_offset = clock_offset + make_interval(days => $1)', [
          to.days,
        ])
      : client.query('update installation set clock_offset = $1::timestamptz - clock_timestamp()', [
          to.toString(),
        ]));
  } finally {
    await client.end();
  }
}
