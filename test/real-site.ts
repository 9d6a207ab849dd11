import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { connect, type Database } from '../src/db/connect.ts';
import { type Embedded, startEmbedded } from '../src/db/embedded/start-embedded.ts';
import { migrate } from '../src/db/migrate.ts';
import { formToken, SESSION_COOKIE } from '../src/web/edge/tokens.ts';
import { buildInstallation } from './builders/people.ts';

export type RealSite = {
  readonly address: string;
  readonly db: Database;
  /** As one who may read every row. */
  readonly superuserUrl: string;
  /** The process that serves. */
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

const secret = 'a secret for a real site, of more than 32 characters';

/**
 * `pp serve` as a process of its own on an embedded database in a folder, nothing of it careless or shared; what it
 * says goes to `site.log` there. An installation without the story.
 */
export async function startRealSite(dataFolder: string): Promise<RealSite> {
  // As root the database runs as another user, who must be able to come through.
  chmodSync(dataFolder, 0o711);
  const embedded = await startEmbedded({ dataFolder, progress: () => {} });
  await migrate(embedded.ownerUrl);
  const db = connect({ url: embedded.ownerUrl });
  await buildInstallation(db);
  mkdirSync(resolve('.data/assets'), { recursive: true });
  symlinkSync(resolve('.data/assets'), join(dataFolder, 'assets'));
  const { pid, address, end } = await serve(dataFolder);
  const stop = () => stopAll(db, embedded, end);
  return { address, db, superuserUrl: embedded.superuserUrl.replace(/postgres(\?|$)/, 'pp$1'), pid, stop };
}

/** Headers of somebody who is signed in, behind a proxy, and has the form open. */
export function asSignedIn(cookie: string, from: number): Record<string, string> {
  const token = cookie.slice(SESSION_COOKIE.length + 1);
  return {
    cookie,
    'x-form-token': formToken(secret, token),
    'x-forwarded-for': `10.1.${from >> 8}.${from & 255}`,
  };
}

async function serve(dataFolder: string) {
  const path = join(dataFolder, 'site.log');
  const log = openSync(path, 'a');
  const child = spawn(process.execPath, ['bin/pp.js', 'serve'], {
    env: {
      ...process.env,
      PP_DATA: dataFolder,
      HOST: '127.0.0.1',
      PORT: '0',
      SECRET: secret,
      TRUSTED_PROXIES: '1',
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const ended = once(child, 'exit');
  const end = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  while (child.exitCode === null) {
    const address = /http:\/\/127\.0\.0\.1:[1-9]\d*/.exec(readFileSync(path, 'utf8'))?.[0];
    if (address && child.pid) return { pid: child.pid, address, end };
    await pause(50);
  }
  throw new Error(readFileSync(path, 'utf8'));
}

async function stopAll(db: Database, embedded: Embedded, end: () => Promise<void>): Promise<void> {
  await end();
  await db.destroy();
  await embedded.stop();
}
