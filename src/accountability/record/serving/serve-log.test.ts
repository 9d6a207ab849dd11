import { mkdtempSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEntries, buildLog, entryAt, tamper } from '../../../../test/builders/record.ts';
import { roomyFolder } from '../../../../test/roomy-folder.ts';
import { openTestSite } from '../../../../test/site.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { readBundle } from '../log/tiles.rules.ts';
import { hashLeaf } from '../log/tree.rules.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';

const folder = mkdtempSync(join(roomyFolder(), 'pp-log-'));
const test = await openTestSite({ record: join(folder, 'record') });
const place = buildLog(test.db, folder);
afterAll(async () => {
  await test.close();
  await rm(folder, { recursive: true });
});
beforeAll(async () => {
  await buildEntries(place, 599);
  await sequenceAndPublish(place);
});

async function get(path: string) {
  const response = await test.app.request(`/record/log/${path}`);
  return {
    status: response.status,
    headers: response.headers,
    bytes: new Uint8Array(await response.arrayBuffer()),
  };
}

describe('the log as files', () => {
  it('serves what a verifier elsewhere asks for, without a cookie', async () => {
    const checkpoint = await get('checkpoint');
    expect(Buffer.from(checkpoint.bytes).toString()).toMatch(/^procurement\.example\.org\/record\n600\n/);
    expect(checkpoint.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    const [full, part, bundle] = [
      await get('tile/0/000'),
      await get('tile/0/002.p/88'),
      await get('tile/entries/002.p/88'),
    ];
    expect([full.bytes.length, part.bytes.length]).toEqual([256 * 32, 88 * 32]);
    expect(full.headers.get('cache-control')).toContain('immutable');
    expect(checkpoint.headers.get('cache-control')).not.toContain('immutable');
    const entries = readBundle(bundle.bytes) ?? [];
    expect(entries.map((entry) => Buffer.from(hashLeaf(entry)))).toEqual(
      Array.from({ length: 88 }, (_, at) => Buffer.from(part.bytes.subarray(at * 32, at * 32 + 32))),
    );
    for (const { headers } of [checkpoint, full]) {
      expect(headers.get('set-cookie')).toBeNull();
      expect(headers.get('access-control-allow-origin')).toBe('*');
    }
  });

  it.each([
    ['tile/0/001', 40],
    ['tile/entries/001', 300],
    ['tile/1/000.p/2', 8],
  ])('lets no cache keep %s for ever once it is damaged', async (path, at) => {
    const file = join(folder, 'record', path);
    const bytes = await readFile(file);
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] as number) ^ 1;
    await writeFile(file, damaged);
    const served = await get(path);
    await writeFile(file, bytes);
    expect(served.headers.get('cache-control')).not.toContain('immutable');
    expect((await get(path)).bytes).toEqual(new Uint8Array(bytes));
  });

  it('says which key signs, and by which checkpoint it came', async () => {
    expect(Buffer.from((await get('key')).bytes).toString()).toMatch(
      /^procurement\.example\.org\/record\+[0-9a-f]{8}\+\S+\n$/,
    );
    const [first] = await listRecordKeys(test.db);
    const position = first?.position ?? -1;
    expect((await get(`handover/${position}`)).status).toBe(200);
    expect((await get(`handover/${position + 1}`)).status).toBe(404);
  });

  it('cuts a narrower tile from the one there is', async () => {
    expect((await get('tile/0/001.p/7')).bytes).toEqual((await get('tile/0/001')).bytes.subarray(0, 7 * 32));
    expect(readBundle((await get('tile/entries/002.p/3')).bytes)).toHaveLength(3);
  });

  it.each([
    'tile/0/003',
    'tile/0/002',
    'tile/0/002.p/89',
    'tile/2/000.p/1',
    'tile/0/0',
    'tile/00/000',
    'tile/0/x000/001',
    'tile/0/000.p/0',
    'tile/0/000.p/256',
    'tile/entries/000.p/07',
    'tile/0/..%2f..%2frecord-key',
    'tile/%2e%2e/record-key',
    '../record-key',
    '.writing/x',
    'tile/',
    'shown/003',
    'shown/000.p/5',
  ])('has no %s', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('makes files that are gone again, the same to the byte, and one of another length too', async () => {
    const paths = [
      'tile/0/000',
      'tile/0/002.p/88',
      'tile/1/000.p/2',
      'tile/entries/001',
      'tile/entries/002.p/88',
    ];
    const before = await Promise.all(paths.map(get));
    await rm(place.recordFolder, { recursive: true });
    expect(await Promise.all(paths.map(get))).toEqual(before);
    await writeFile(join(place.recordFolder, 'tile/0/000'), 'short');
    expect((await get('tile/0/000')).bytes).toEqual(before[0]?.bytes);
    expect((await get('checkpoint')).status).toBe(200);
  });

  it('shows what the database holds now, and makes no tile of what was changed', async () => {
    await tamper(
      test.database,
      `update record_entry set facts = '{"number":-1}' where id = ${entryAt(300)}`,
      `delete from record_entry where id = ${entryAt(301)}`,
    );
    const shown = readBundle((await get('shown/001')).bytes) ?? [];
    expect(Buffer.from(shown[44] ?? []).toString()).toContain('"facts":{"number":-1}');
    expect(shown[45]).toHaveLength(0);
    expect(shown).toHaveLength(256);
    await rm(join(place.recordFolder, 'tile/entries/001'));
    const refused = await get('tile/entries/001');
    expect([refused.status, Buffer.from(refused.bytes).toString()]).toEqual([
      503,
      'the public record: changed at entry 300\n',
    ]);
  });
});
