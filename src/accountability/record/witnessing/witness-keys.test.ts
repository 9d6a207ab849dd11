import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { leafAt, leavesTo, logInMemory, logSigner } from '../../../../test/builders/record-log.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { witnessCommand } from './witness.command.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-witness-keys-'));
const second = signerFrom(logSigner.name, Buffer.alloc(32, 2));
let files = logInMemory(leavesTo(300));
const server = createServer((asked, answer) => {
  const bytes = files.get((asked.url ?? '').replace('/record/log/', ''));
  answer.writeHead(bytes ? 200 : 404).end(bytes);
});
beforeAll(() => new Promise<void>((done) => server.listen(0, '127.0.0.1', done)));
afterAll(async () => {
  await new Promise((done) => server.close(done));
  rmSync(folder, { recursive: true });
});

async function witness(copy: string, ...more: string[]) {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const typed = ['record', 'witness', address, '--keep', join(folder, copy), ...more, '--json'];
  const streams = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const code = await runCommand([witnessCommand], typed, streams);
  const told = JSON.parse(String(stdout.read() ?? '{}')) as Record<string, unknown>;
  return { code, err: String(stderr.read() ?? ''), ...told };
}

/** Entry 299 announces another key, which signs alone: the one before is said to be lost. */
const announced = Buffer.from(leafAt(0)).toString('utf8').replace(logSigner.vkey, second.vkey);
const afterLoss = [...leavesTo(300)].with(299, Buffer.from(announced.replace('first', 'lost')));

describe('a witness', () => {
  it('takes the log’s word the first time, and says so; from then on it holds the log to that key', async () => {
    expect(await witness('copy')).toMatchObject({ code: 0, keysFrom: 'log-itself', logKey: logSigner.vkey });
    expect(await witness('copy')).toMatchObject({ code: 0, keysFrom: 'kept' });
  });

  it('signs nothing under a key that nobody handed over to, until it is told to trust it', async () => {
    files = logInMemory(leavesTo(200));
    expect(await witness('young')).toMatchObject({ code: 0, size: 200 });
    files = logInMemory(afterLoss, [second]);
    expect(await witness('young')).toMatchObject({
      code: 1,
      agrees: false,
      faults: [{ kind: 'no-known-key' }],
    });
    expect(await witness('young', '--log-key', second.vkey)).toMatchObject({
      code: 0,
      agrees: true,
      keysFrom: 'pinned',
    });
    expect(await witness('young')).toMatchObject({ code: 0, keysFrom: 'kept', keptBefore: 300 });
  });

  it('does not sign what nobody signed under a key that it could know', async () => {
    files = logInMemory([...leavesTo(10)].slice(1));
    const found = await witness('other');
    expect(found.code).toBe(1);
    expect(found.err).toContain('announces no key');
    expect(await witness('other', '--log-key', logSigner.vkey)).toMatchObject({
      code: 0,
      keysFrom: 'pinned',
    });
  });
});
