import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Hono } from 'hono';
import pino from 'pino';
import type { Hat } from '../src/acts/by.ts';
import { type Clock, databaseClock } from '../src/acts/clock.ts';
import { createApp } from '../src/app.ts';
import { type Database, databaseOn, openPool } from '../src/db/connect.ts';
import { openFolderObjects } from '../src/objects/folder-objects.ts';
import { systemRandom } from '../src/values/random.ts';
import { hashToken, newSecretToken, SESSION_COOKIE } from '../src/web/edge/tokens.ts';
import type { Site } from '../src/web/edge/visit.ts';
import { buildInstallation } from './builders/people.ts';
import { freshDatabase, type TestDatabase } from './database.ts';
import { testIdentity } from './sealing.ts';

export type TestSite = {
  readonly app: Hono;
  readonly site: Site;
  readonly db: Database;
  readonly database: TestDatabase;
  readonly close: () => Promise<void>;
};

type SiteOptions = {
  readonly clock?: Clock;
  readonly template?: string;
  /** Folders for files and for the public record’s tiles. */
  readonly files?: string;
  readonly record?: string;
  readonly demonstration?: boolean;
};

/** The application without a port, on a database of its own. `clock` stops time where a test needs it. */
export async function openTestSite(options: SiteOptions = {}): Promise<TestSite> {
  const database = await freshDatabase(options.template);
  const pool = openPool({ url: database.url });
  const db = databaseOn(pool);
  if (options.demonstration) await buildInstallation(db, { demonstration: true });
  const facts = await db.selectFrom('installation').selectAll().executeTakeFirst();
  const site: Site = {
    db,
    pool,
    clock: options.clock ?? databaseClock,
    random: systemRandom(),
    assets: { href: (name) => `/assets/${name}`, serve: () => undefined },
    secret: 'a secret for tests, of more than 32 characters',
    sealingKey: testIdentity,
    filesFolder: options.files ?? '/nonexistent',
    objects: openFolderObjects(join(options.files ?? '/nonexistent', 'objects')),
    largestBidBytes: 100 * 1024 * 1024,
    recordFolder: options.record ?? '/nonexistent',
    secureCookies: false,
    trustedProxies: 0,
    publicUrl: 'http://localhost',
    region: facts?.region ?? 'Greater Manchester',
    demonstration: facts?.demonstration ?? false,
    contact: undefined,
    sourceUrl: undefined,
    ocidPrefix: 'ocds-000000',
  };
  return {
    app: createApp(site, pino({ level: 'silent' })),
    site,
    db,
    database,
    async close() {
      await pool.end();
      await database.close();
    },
  };
}

/** A session for a person in a hat, as its cookie. */
export async function signInAs(
  db: Database,
  personId: string,
  hat: Hat = { kind: 'resident' },
): Promise<string> {
  const token = newSecretToken();
  await db
    .insertInto('session')
    .values({
      token_hash: hashToken(token),
      person_id: personId,
      hat_kind: hat.kind,
      hat_body_id: hat.kind === 'body' ? hat.bodyId : null,
      hat_supplier_id: hat.kind === 'supplier' ? hat.supplierId : null,
      hat_role: hat.kind === 'body' ? hat.role : null,
      created_at: '2000-01-01T00:00:00Z',
      expires_at: '2100-01-01T00:00:00Z',
    })
    .execute();
  return `${SESSION_COOKIE}=${token}`;
}

export type Shown = {
  readonly status: number;
  readonly html: string;
  /** The same as it came: for files. */
  readonly bytes: Buffer;
  readonly headers: Headers;
};

export async function show(app: Hono, path: string, cookie = ''): Promise<Shown> {
  const response = await app.request(path, { headers: { cookie } });
  return shownBy(response);
}

/** Posts a form as a browser would: opens the page first, takes the tokens of its form, sends the fields. */
export async function send(
  app: Hono,
  path: string,
  fields: Record<string, string | string[] | File>,
  cookie = '',
): Promise<Shown> {
  const page = await app.request(path, { headers: { cookie } });
  const html = await page.text();
  const cookies = [cookie, ...page.headers.getSetCookie().map((header) => header.split(';')[0])].filter(
    Boolean,
  );
  const body = new FormData();
  body.set('_csrf', html.match(/name="_csrf" value="([^"]+)"/)?.[1] ?? '');
  body.set('_once', randomUUID());
  for (const [name, value] of Object.entries(fields)) {
    for (const each of Array.isArray(value) ? value : [value]) body.append(name, each);
  }
  const response = await app.request(path, { method: 'POST', body, headers: { cookie: cookies.join('; ') } });
  return shownBy(response);
}

async function shownBy(response: Response): Promise<Shown> {
  const bytes = Buffer.from(await response.arrayBuffer());
  return { status: response.status, html: new TextDecoder().decode(bytes), bytes, headers: response.headers };
}
