import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from 's3rver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readSettings } from '../settings.ts';
import { openFolderObjects } from './folder-objects.ts';
import { NotThoseBytes, type Objects } from './objects.ts';
import { openObjects } from './open-objects.ts';
import { keepStream } from './spool.ts';

const bytes = randomBytes(3_000_001);
const sha256 = createHash('sha256').update(bytes).digest('hex');
const inPieces = async function* () {
  for (let at = 0; at < bytes.length; at += 70_000) yield bytes.subarray(at, at + 70_000);
};

let folder: string;
let bucket: S3rver;
let stores: Record<string, Objects>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'pp-objects-'));
  bucket = new S3rver({
    port: 0,
    address: '127.0.0.1',
    silent: true,
    directory: join(folder, 's3'),
    configureBuckets: [{ name: 'bids', configs: [] }],
  });
  const { port } = await bucket.run();
  const settings = readSettings({
    OBJECT_STORE_URL: `http://127.0.0.1:${port}/bids`,
    OBJECT_STORE_KEY_ID: 'S3RVER',
    OBJECT_STORE_SECRET: 'S3RVER',
  });
  stores = { folder: openFolderObjects(join(folder, 'objects')), s3: openObjects(settings, folder) };
});
afterAll(async () => {
  await bucket.close();
  await rm(folder, { recursive: true, force: true });
});

describe.each(['folder', 's3'])('objects in a %s', (where) => {
  const store = () => stores[where] as Objects;

  it('come back byte for byte, under the hash of their bytes; keeping them twice changes nothing', async () => {
    for (let twice = 0; twice < 2; twice += 1)
      expect(await keepStream(store(), inPieces(), sha256)).toMatchObject({ sizeBytes: bytes.length });
    const read = await store().read(sha256);
    expect(read && (await buffer(read)).equals(bytes)).toBe(true);
    expect(await store().sizeOf(sha256)).toBe(bytes.length);
    expect(await readdir(store().arrivingFolder)).toEqual([]);
  });

  it('are not there under another name, nor once removed, and other bytes than named never stand', async () => {
    const other = 'ab'.repeat(32);
    await expect(keepStream(store(), inPieces(), other)).rejects.toThrow(NotThoseBytes);
    expect(await store().read(other)).toBeUndefined();
    expect(await readdir(store().arrivingFolder)).toEqual([]);
    await keepStream(store(), inPieces());
    await store().remove(sha256);
    expect(await store().sizeOf(sha256)).toBeUndefined();
  });

  it('are named by a hash, so that no name leads out of the store', async () => {
    await expect(async () => store().read('../../etc/passwd')).rejects.toThrow('named by its SHA-256');
  });
});
