import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { findPostmaster } from './postmaster.ts';
import { startEmbedded } from './start-embedded.ts';
import { findDatabaseUser } from './user.ts';

async function start(dataFolder: string) {
  const said: string[] = [];
  const embedded = await startEmbedded({ dataFolder, progress: (line) => said.push(line) });
  onTestFinished(embedded.stop);
  return { ...embedded, said };
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

const serverOf = (folder: string) => findPostmaster(join(folder, 'postgres'));

describe('the embedded database', { timeout: 30_000 }, () => {
  it('keeps what was written from one start to the next', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    await query(first.ownerUrl, `create table kept as select 'still here' as words`);
    await first.stop();
    expect(serverOf(folder)).toBeNull();
    const second = await start(folder);
    expect(await query(second.ownerUrl, 'select words from kept')).toEqual([{ words: 'still here' }]);
  });

  it('is owned by a role that can make roles and databases but is no superuser', async () => {
    const { ownerUrl } = await start(temporaryFolder());
    const sql = `select rolname, rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`;
    const owner = { rolname: 'pp_owner', rolsuper: false, rolcreaterole: true, rolcreatedb: true };
    expect(await query(ownerUrl, sql)).toEqual([owner]);
  });

  it('speaks UTF-8, sorts by code point and cannot be reached by network', async () => {
    const { ownerUrl } = await start(temporaryFolder());
    const sql = `select current_setting('server_encoding') as encoding, datcollate as collation,
      current_setting('listen_addresses') as network from pg_database where datname = 'pp'`;
    expect(await query(ownerUrl, sql)).toEqual([{ encoding: 'UTF8', collation: 'C.UTF-8', network: '' }]);
  });

  it('runs once for two who start it at once, until the last of them stops', async () => {
    const folder = temporaryFolder();
    const both = await Promise.all([start(folder), start(folder)]);
    expect(both.map((embedded) => embedded.adopted).sort()).toEqual([false, true]);
    // Whoever started it may go first.
    both.sort((one, other) => Number(one.adopted) - Number(other.adopted));
    await both[0]?.stop();
    expect(await query(both[1]?.ownerUrl ?? '', 'select 1 as alive')).toEqual([{ alive: 1 }]);
    await both[1]?.stop();
    expect(serverOf(folder)).toBeNull();
  });

  it('starts although a stranger, of the same user, now has the number in its lock files', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    const user = findDatabaseUser(null);
    const stranger = spawn('sleep', ['60'], user === null ? {} : { uid: user.uid, gid: user.gid });
    onTestFinished(() => void stranger.kill());
    for (const file of ['postgres/postmaster.pid', 'sockets/.s.PGSQL.5432.lock']) {
      writeFileSync(join(folder, file), `${stranger.pid}\n${join(folder, 'postgres')}\n1\n5432\n`);
    }
    expect(serverOf(folder)).toBeNull();
    expect((await start(folder)).adopted).toBe(false);
  });

  it('starts although a power cut left its lock file empty', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    writeFileSync(join(folder, 'postgres/postmaster.pid'), '');
    expect((await start(folder)).adopted).toBe(false);
  });

  it('is started anew when its socket was removed, so that nobody could use it', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    rmSync(join(folder, 'sockets/.s.PGSQL.5432'));
    const second = await start(folder);
    expect(second.adopted).toBe(false);
    expect(await query(first.ownerUrl, 'select 1 as alive')).toEqual([{ alive: 1 }]);
  });

  it('says why the server did not start, in the server’s own words', async () => {
    const folder = temporaryFolder();
    await (await start(folder)).stop();
    const settings = join(folder, 'postgres/postgresql.conf');
    writeFileSync(settings, `${readFileSync(settings, 'utf8')}\nno_such_setting = 1\n`);
    await expect(start(folder)).rejects.toThrow(/postgres\.log:\n.*no_such_setting/s);
  });
});
