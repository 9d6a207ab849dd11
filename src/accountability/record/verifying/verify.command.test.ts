import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { leafAt, leavesTo, logSigner, writeLog } from '../../../../test/builders/record-log.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import { formatProofFile } from '../log/proof-file.rules.ts';
import { proveInclusion } from '../log/prove.ts';
import { entriesPath, tilePath, writeBundle } from '../log/tiles.rules.ts';
import { checkProofCommand } from './check-proof.command.ts';
import { verifyCommand } from './verify.command.ts';

async function run(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const code = await runCommand([verifyCommand, checkProofCommand], typed, streams);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

async function verifyJson(...typed: string[]) {
  const { out, code } = await run('record', 'verify', ...typed, '--json');
  const found = JSON.parse(out) as { faults: unknown[] };
  return { code, ...found };
}

function logOf(size: number): string {
  const folder = temporaryFolder();
  writeLog(folder, leavesTo(size));
  return folder;
}

async function receiptOf(folder: string, index: number, size: number): Promise<string> {
  const readTile = async (level: number, at: number, width: number) =>
    readFileSync(join(folder, tilePath(level, at, width)));
  const proof = await proveInclusion(readTile, index, size);
  const file = join(folder, 'mine.tlog-proof');
  const checkpoint = readFileSync(join(folder, 'checkpoint'), 'utf8');
  writeFileSync(file, formatProofFile({ index, proof, checkpoint, leaf: leafAt(index) }));
  return file;
}

describe('pp record verify', () => {
  it('says how many entries a folder holds, their root, and that all is as it was signed', async () => {
    const folder = logOf(300);
    expect(await verifyJson(folder)).toMatchObject({
      code: 0,
      size: 300,
      valid: true,
      firstBad: null,
      faults: [],
    });
    const { out } = await run('record', 'verify', folder);
    expect(out).toMatch(
      /^procurement\.example\/record holds 300 entries; root \S{44}\n\nEvery entry is as it was signed\.\nThe log vouches for itself: .+\n\S+\n$/u,
    );
  });

  it('names the first bad entry, and ends with 1', async () => {
    const folder = logOf(300);
    const entries = [...leavesTo(300)].slice(256);
    writeFileSync(join(folder, entriesPath(1, 44)), writeBundle(entries.with(3, leafAt(259, 'other'))));
    expect(await verifyJson(folder)).toMatchObject({ code: 1, valid: false, firstBad: 259 });
    const { out } = await run('record', 'verify', folder);
    expect(out).toContain('The first bad entry is number 259.');
    expect(out).toContain('Entry 259 is not what was recorded (tile/entries/001.p/44).');
  });

  it('holds a log against a checkpoint, a receipt and a key that somebody kept', async () => {
    const [before, after, other] = [logOf(100), logOf(300), temporaryFolder()];
    writeLog(other, [...leavesTo(300)].with(42, leafAt(42, 'other')));
    const receipt = await receiptOf(before, 41, 100);
    const held = ['--from', join(before, 'checkpoint'), '--receipt', receipt, '--key', logSigner.vkey];
    expect(await verifyJson(after, ...held)).toMatchObject({
      code: 0,
      receipt: { index: 41, accepted: true },
    });
    expect(await verifyJson(other, ...held)).toMatchObject({
      code: 1,
      firstBad: 0,
      receipt: { accepted: false },
    });
    expect((await run('record', 'verify', after, ...held)).out).toContain('The receipt holds: entry 41');
  });

  it('takes several receipts in one file, and says which of them hold', async () => {
    const folder = logOf(300);
    const [good, other] = [await receiptOf(folder, 41, 300), join(folder, 'both')];
    const text = readFileSync(good, 'utf8');
    const spoiled = text.replace('index 41', 'index 42');
    writeFileSync(other, `${text}\n${spoiled}`);
    expect(await verifyJson(folder, '--receipt', other)).toMatchObject({
      code: 1,
      valid: true,
      receipts: [
        { index: 41, accepted: true },
        { index: 42, accepted: false },
      ],
    });
  });

  it('reads a site by its address, and what it shows now', async () => {
    const folder = logOf(300);
    const shown = [...leavesTo(256)].with(7, leafAt(7, 'other'));
    const address = await serveFolder(folder, { '/record/log/shown/000': writeBundle(shown) });
    const found = await verifyJson(address);
    expect(found).toMatchObject({ code: 1, firstBad: 7, shownChecked: true });
    expect(found.faults).toContainEqual({
      kind: 'shown-otherwise',
      within: { from: 7, to: 8 },
      path: 'shown/000',
    });
  });

  it('says of a site that does not say what it shows, that this was not compared', async () => {
    const { out, code } = await run('record', 'verify', await serveFolder(logOf(300), {}));
    expect(code).toBe(0);
    expect(out).toContain('What the site shows now was not compared');
  });

  it.each([
    [['/nowhere'], 1, 'there is no public record here'],
    [['http://127.0.0.1:1'], 1, 'does not answer'],
    [['a', 'b'], 2, 'Name one folder or address'],
    [['.', '--key', 'x'], 2, 'is not the public key of a log'],
    [['.', '--from', 'package.json'], 1, 'no checkpoint could be read'],
    [['.', '--receipt', 'package.json'], 1, 'is not a receipt of the public record'],
  ])('says what is wrong with %j', { timeout: 15_000 }, async (typed, code, sentence) => {
    const answered = await run('record', 'verify', ...typed);
    expect(answered).toMatchObject({ code, out: '' });
    expect(answered.err).toContain(sentence);
    expect(answered.err.trim().split('\n')).toHaveLength(1);
  });
});

it('pp record check-proof says in one sentence why a proof is not accepted, and ends with 1', async () => {
  const file = join(temporaryFolder(), 'vector.json');
  writeFileSync(file, '{"leafIdx": 0, "treeSize": "1", "root": "", "leafHash": "", "proof": null}');
  const { code, out, err } = await run('record', 'check-proof', file, '--json');
  expect([code, JSON.parse(out)]).toMatchObject([1, { accepted: false }]);
  expect(err).toBe(
    '“treeSize” is not a whole number below 2^64: write it in digits, without quotation marks.\n',
  );
});

/** The folder’s files under `/record/log/`, and these besides. */
async function serveFolder(folder: string, others: Record<string, Uint8Array>): Promise<string> {
  const server = createServer((asked, answer) => {
    try {
      const path = asked.url ?? '';
      answer.end(others[path] ?? readFileSync(join(folder, path.replace('/record/log/', ''))));
    } catch {
      answer.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
