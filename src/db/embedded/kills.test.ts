import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { findPostmaster, listServerProcesses } from './postmaster.ts';
import { identify } from './process-identity.ts';
import { reviveIfGone } from './revive-if-gone.ts';
import { startEmbedded } from './start-embedded.ts';

const start = (dataFolder: string) => startEmbedded({ dataFolder, progress: () => {} });

/** Another process that starts the database and goes on living. */
async function startElsewhere(dataFolder: string): Promise<ChildProcess> {
  const source = `
    const { startEmbedded } = await import(${JSON.stringify(new URL('./start-embedded.ts', import.meta.url).href)});
    await startEmbedded({ dataFolder: ${JSON.stringify(dataFolder)}, progress() {} });
    console.log('up');
    setInterval(() => {}, 1_000);`;
  const options = ['--import', 'tsx', '--input-type=module', '-e', source];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  await once(child.stdout, 'data');
  return child;
}

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  return client;
}

describe('the embedded database, killed', { timeout: 30_000 }, () => {
  it('has what was committed and nothing else, after kill −9 of the server and all its processes', async () => {
    const folder = temporaryFolder();
    const cluster = join(folder, 'postgres');
    const first = await start(folder);
    const client = await connected(first.ownerUrl);
    await client.query('create table line (words text)');
    await client.query(`insert into line values ('committed')`);
    await client.query('begin');
    await client.query(`insert into line values ('not committed')`);
    for (const pid of listServerProcesses(cluster)) process.kill(pid, 'SIGKILL');

    const second = await start(folder);
    onTestFinished(second.stop);
    expect(second.adopted).toBe(false);
    const again = await connected(second.ownerUrl);
    expect((await again.query('select words from line')).rows).toEqual([{ words: 'committed' }]);
    await again.end();
    await first.stop();
  });

  it('starts again while the killed server is a zombie that its parent has not collected', async () => {
    const folder = temporaryFolder();
    const parent = await startElsewhere(folder);
    const server = findPostmaster(join(folder, 'postgres'));
    parent.kill('SIGSTOP');
    process.kill(server!.pid, 'SIGKILL');
    const embedded = await start(folder);
    onTestFinished(embedded.stop);
    expect(embedded.adopted).toBe(false);
    expect(() => process.kill(server!.pid, 0)).not.toThrow();
    expect(identify(server!.pid)).toBeNull();
    await killed(parent);
  });

  it('is joined when it outlived the process that started it, and stopped by the one who joined', async () => {
    const folder = temporaryFolder();
    const parent = await startElsewhere(folder);
    await killed(parent);
    const embedded = await start(folder);
    expect(embedded.adopted).toBe(true);
    await embedded.stop();
    expect(findPostmaster(join(folder, 'postgres'))).toBeNull();
  });

  it('is left running for a process that still uses it', async () => {
    const folder = temporaryFolder();
    const parent = await startElsewhere(folder);
    const embedded = await start(folder);
    await embedded.stop();
    expect(findPostmaster(join(folder, 'postgres'))).not.toBeNull();
    await killed(parent);
    await (await start(folder)).stop();
  });

  it('waits for a busy server process that outlived its postmaster, and ends it before it starts again', async () => {
    const folder = temporaryFolder();
    const first = await start(folder);
    const client = await connected(first.ownerUrl);
    client.query('select count(*) from generate_series(1, 1e12::bigint)').catch(() => {});
    await new Promise((resolve) => setTimeout(resolve, 100));
    const postmaster = findPostmaster(join(folder, 'postgres'));
    process.kill(postmaster!.pid, 'SIGKILL');
    const second = await start(folder);
    onTestFinished(second.stop);
    expect(second.adopted).toBe(false);
    await first.stop();
  });

  it('is started again under the process it served, and left alone where it lives', async () => {
    const folder = temporaryFolder();
    const embedded = await start(folder);
    const pool = new pg.Pool({ connectionString: embedded.ownerUrl });
    pool.on('error', () => {}).on('connect', (client) => client.on('error', () => {}));
    expect(await reviveIfGone(pool, embedded.revive)).toBe(false);
    for (const pid of listServerProcesses(join(folder, 'postgres'))) process.kill(pid, 'SIGKILL');
    await expect.poll(() => reviveIfGone(pool, embedded.revive).catch(() => false)).toBe(true);
    expect((await pool.query('select 1')).rowCount).toBe(1);
    await pool.end();
    await embedded.stop();
    expect(findPostmaster(join(folder, 'postgres'))).toBeNull();
  });
});
