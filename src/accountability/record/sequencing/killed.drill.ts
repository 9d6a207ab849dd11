import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, expect, it } from 'vitest';
import { buildEntries, buildLog } from '../../../../test/builders/record.ts';
import { freshDatabase } from '../../../../test/database.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { equalHashes } from '../log/tree.rules.ts';
import { findCheckpoint, latestCheckpoint } from '../recorded.queries.ts';
import { auditRecord } from '../serving/audit-record.ts';
import { readPublishedCheckpoint } from '../serving/published-files.ts';
import { sequenceAndPublish } from './start-sequencer.ts';

const KILLS = 30;
const AT_ONCE = 2;

const database = await freshDatabase();
const folder = mkdtempSync(join(roomyFolder(), 'pp-killed-'));
const place = buildLog(database.db, folder);
const children = new Set<ChildProcess>();
afterAll(async () => {
  await Promise.all([...children].map(kill));
  await database.close();
  rmSync(folder, { recursive: true });
});

/** A process that gives places and publishes as fast as it can, until it is killed. */
function startSequencing(): ChildProcess {
  const code = `
    const { connect } = await import('./src/db/connect.ts');
    const { buildLog } = await import('./test/builders/record.ts');
    const { sequenceAndPublish } = await import('./src/accountability/record/sequencing/start-sequencer.ts');
    const place = buildLog(connect({ url: ${JSON.stringify(database.url)}, max: 2 }), ${JSON.stringify(folder)});
    for (;;) await sequenceAndPublish(place).catch(() => {});`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], {
    stdio: 'ignore',
  });
  children.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  children.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

it(`${KILLS} kills of processes that sequence and publish: every entry has one place, every checkpoint ever seen holds`, async () => {
  const seen: { size: number; root: Uint8Array }[] = [];
  let entries = 0;
  for (let round = 0; round < KILLS / AT_ONCE; round += 1) {
    const processes = Array.from({ length: AT_ONCE }, startSequencing);
    // Acts go on while the processes start, work and die: some time after the first of them has published something.
    let until = Infinity;
    const before = seen.length;
    while (performance.now() < until) {
      entries += (await buildEntries(place, 37, entries)).length;
      const published = await readPublishedCheckpoint(place.recordFolder);
      if (published && published.size !== seen.at(-1)?.size) seen.push(published);
      if (seen.length > before) until = Math.min(until, performance.now() + Math.random() * 500);
      await delay(Math.random() * 20);
    }
    await Promise.all(processes.map(kill));
  }
  const sizeAfterATurn = async () => {
    await sequenceAndPublish(place);
    return (await latestCheckpoint(place.db))?.size;
  };
  // Each act, and the announcement of the key. The turn of the last one killed is its own until the database sees it gone.
  await expect.poll(sizeAfterATurn, { timeout: 30_000, interval: 200 }).toBe(entries + 1);
  expect(await auditRecord(place)).toMatchObject({ size: entries + 1, firstBad: null, fault: null });
  expect(seen.length).toBeGreaterThan(5);
  for (const { size, root } of seen) {
    const signed = await findCheckpoint(place.db, size);
    expect(signed && equalHashes(signed.root, root)).toBe(true);
  }
});
