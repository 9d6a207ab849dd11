import { describe, expect, it } from 'vitest';
import { leafAt, leavesTo, logInMemory, logSigner } from '../../../../test/builders/record-log.ts';
import { type Checkpoint, readCheckpoint } from '../log/checkpoint.rules.ts';
import { signerFrom } from '../log/keys.rules.ts';
import { entriesPath, readBundle, tilePath, writeBundle } from '../log/tiles.rules.ts';
import type { FaultKind } from './faults.rules.ts';
import { type Verified, type VerifyAsk, verifyLog } from './verify-log.ts';

const size = 2_600;
const whole = logInMemory(leavesTo(size));
/** As large as a third level needs. */
const large = logInMemory(leavesTo(65_800));
const small = logInMemory(leavesTo(600));

type Files = Map<string, Uint8Array>;

async function verify(files: Files, ask: VerifyAsk = {}): Promise<Verified> {
  const found = await verifyLog({ read: async (path) => files.get(path) }, ask);
  if (!found) throw new Error('no log');
  return found;
}

/** The log with one file written otherwise. */
function changed(
  path: string,
  change: (bytes: Buffer) => Uint8Array | undefined,
  files: Files = whole,
): Files {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`no ${path}`);
  const after = change(Buffer.from(bytes));
  const others = new Map(files);
  if (after) others.set(path, after);
  else others.delete(path);
  return others;
}

function withEntries(index: number, change: (entries: Uint8Array[]) => Uint8Array[], width?: number) {
  return changed(entriesPath(index, width), (bytes) => writeBundle(change(readBundle(bytes) ?? [])));
}

function flip(at: number) {
  return (bytes: Buffer) => {
    bytes[at] = (bytes[at] as number) ^ 1;
    return bytes;
  };
}

function checkpointOf(files: Files): Checkpoint {
  return readCheckpoint(String(files.get('checkpoint'))) as Checkpoint;
}

describe('a log that nobody touched', () => {
  it.each([0, 1, 255, 256, 257, 512, 65_536, 65_537])('of %i entries verifies', async (count) => {
    const files = logInMemory(leavesTo(count));
    const found = await verify(files, { keys: [logSigner.vkey], from: checkpointOf(files) });
    expect(found).toMatchObject({
      valid: true,
      size: count,
      firstBad: null,
      faults: [],
      isSignatureChecked: true,
    });
    expect(found.root).toEqual(checkpointOf(files).root);
  });

  it('verifies with full tiles in place of those of its last entries', async () => {
    const later = logInMemory(leavesTo(768));
    for (const path of [...small.keys()].filter(
      (name) => /\.p\//u.test(name) && !name.startsWith('tile/1'),
    )) {
      later.set('checkpoint', small.get('checkpoint') as Uint8Array);
      expect(later.has(path)).toBe(false);
    }
    later.set(tilePath(1, 0, 2), small.get(tilePath(1, 0, 2)) as Uint8Array);
    expect(await verify(later)).toMatchObject({ valid: true, size: 600 });
  });

  it('begins as it did', async () => {
    const from = checkpointOf(small);
    expect(await verify(whole, { from })).toMatchObject({ valid: true });
    expect(await verify(small, { from: checkpointOf(whole) })).toMatchObject({
      firstBad: { from: 600, to: size },
      faults: [{ kind: 'shorter' }],
    });
  });

  it('is none without a checkpoint', async () => {
    expect(await verifyLog({ read: async () => undefined })).toBeUndefined();
    expect(await verifyLog({ read: async () => Buffer.from('<!doctype html>') })).toBeUndefined();
  });
});

describe('what was changed is found, and the first bad entry named', () => {
  const last = size % 256;
  it.each<[string, Files, number, FaultKind]>([
    ['an entry', withEntries(7, (all) => all.with(9, leafAt(1801, 'other'))), 1801, 'entry-changed'],
    [
      'the last entry',
      withEntries(10, (all) => all.with(all.length - 1, leafAt(1)), last),
      size - 1,
      'entry-changed',
    ],
    [
      'two entries, in each other’s place',
      withEntries(2, (all) => [all[1], all[0], ...all.slice(2)] as Uint8Array[]),
      512,
      'entry-changed',
    ],
    ['an entry taken out', withEntries(2, (all) => all.toSpliced(5, 1)), 517, 'entry-changed'],
    ['the last of a bundle taken out', withEntries(2, (all) => all.slice(0, -1)), 767, 'entry-missing'],
    ['an entry put in at the end', withEntries(10, (all) => [...all, leafAt(1)], last), size, 'entry-added'],
    ['a bundle', changed(entriesPath(9), () => undefined), 2304, 'bundle-missing'],
    ['a bundle cut short', changed(entriesPath(9), (bytes) => bytes.subarray(0, -1)), 2559, 'bundle-broken'],
    ['a hash', changed(tilePath(0, 3), flip(32 * 4)), 772, 'tile-changed'],
    ['a hash among the last', changed(tilePath(0, 10, last), flip(32 * 4)), 10 * 256 + 4, 'tile-changed'],
    ['a tile', changed(tilePath(0, 3), () => undefined), 768, 'tile-missing'],
    [
      'a tile without one of its hashes',
      changed(tilePath(0, 3), (bytes) => Buffer.concat([bytes.subarray(0, 64), bytes.subarray(96)])),
      770,
      'tile-broken',
    ],
    ['a hash of the second level', changed(tilePath(1, 0, 10), flip(32 * 5)), 1280, 'tile-changed'],
    ['a hash of the third level', changed(tilePath(2, 0, 1), flip(0), large), 0, 'tile-changed'],
    ['a tile of the second level', changed(tilePath(1, 0, 10), () => undefined), 0, 'tile-missing'],
  ])('%s', async (_, files, position, kind) => {
    const found = await verify(files);
    expect(found.valid).toBe(false);
    expect(found.firstBad?.from).toBe(position);
    expect(found.faults.map((fault) => fault.kind)).toContain(kind);
  });

  it('an entry and its hash: the 256 among which it is, or the one where hashes were kept', async () => {
    const other = leafAt(1801, 'other');
    const files = new Map(withEntries(7, (all) => all.with(9, other)));
    const tile = Buffer.from(whole.get(tilePath(0, 7)) as Uint8Array);
    tile.set(logInMemory([other]).get(tilePath(0, 0, 1)) as Uint8Array, 9 * 32);
    files.set(tilePath(0, 7), tile);
    expect((await verify(files)).firstBad).toEqual({ from: 1792, to: 2048 });
    const keptHashes = async (from: number, to: number) => hashesOf(whole).subarray(from * 32, to * 32);
    expect((await verify(files, { keptHashes })).firstBad).toEqual({ from: 1801, to: 1802 });
  });

  it('everything after an entry, made again and signed: a fork', async () => {
    const entries = [...leavesTo(600)];
    const forked = logInMemory(entries.with(345, leafAt(345, 'other')));
    expect(await verify(forked)).toMatchObject({ valid: true });
    const from = checkpointOf(small);
    expect(await verify(forked, { from })).toMatchObject({
      faults: [{ kind: 'fork' }],
      firstBad: { from: 0, to: 600 },
    });
    const keptHashes = async (a: number, b: number) => hashesOf(small).subarray(a * 32, b * 32);
    expect((await verify(forked, { from, keptHashes })).firstBad).toEqual({ from: 345, to: 346 });
  });

  it('narrowed by checkpoints of between', async () => {
    const entries = [...leavesTo(600)];
    const forked = logInMemory(entries.with(345, leafAt(345, 'other')));
    async function* earlier() {
      for (const count of [100, 300, 400, 500]) yield checkpointOf(logInMemory(entries.slice(0, count)));
    }
    const found = await verifyLog({ read: async (path) => forked.get(path), earlier });
    expect(found?.firstBad).toEqual({ from: 300, to: 400 });
  });
});

describe('who signed', () => {
  const stranger = signerFrom(logSigner.name, Buffer.alloc(32, 9));

  it('is held against the key one has', async () => {
    expect(await verify(small, { keys: [stranger.vkey] })).toMatchObject({
      faults: [{ kind: 'no-known-key' }],
    });
  });

  it('is held against the key the log announces', async () => {
    const files = logInMemory(leavesTo(600), [stranger]);
    expect(await verify(files)).toMatchObject({
      valid: false,
      firstBad: null,
      faults: [{ kind: 'no-known-key' }],
    });
  });

  it('has to be the log itself', async () => {
    const text = String(small.get('checkpoint'));
    const files = new Map(small).set('checkpoint', Buffer.from(text.replace('\n600\n', '\n512\n')));
    expect(await verify(files)).toMatchObject({
      firstBad: null,
      faults: expect.arrayContaining([{ kind: 'bad-signature', within: null, path: 'checkpoint' }]),
    });
  });

  it('is left open for a log that announces no key, until one is given', async () => {
    const files = logInMemory([...leavesTo(10)].slice(1), [stranger]);
    expect(await verify(files)).toMatchObject({ valid: true, isSignatureChecked: false });
    expect(await verify(files, { keys: [stranger.vkey] })).toMatchObject({
      valid: true,
      isSignatureChecked: true,
    });
  });
});

function hashesOf(files: Files): Buffer {
  const tiles = [...files].filter(([path]) => path.startsWith('tile/0/'));
  return Buffer.concat(tiles.map(([, bytes]) => bytes));
}
