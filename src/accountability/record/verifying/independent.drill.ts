import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildEntries, buildLog } from '../../../../test/builders/record.ts';
import { leavesTo, logSigner, writeLog } from '../../../../test/builders/record-log.ts';
import { freshDatabase, type TestDatabase } from '../../../../test/database.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { listRecordKeys } from '../keys/record-keys.queries.ts';
import { sequenceAndPublish } from '../sequencing/start-sequencer.ts';
import { makeProof } from '../serving/make-proof.ts';

const source = new URL('../../../../test/independent/verify.go', import.meta.url).pathname;
/** Debian: apt-get install golang-go golang-golang-x-mod-dev */
const gopath = '/usr/share/gocode';
const hasGo =
  existsSync(join(gopath, 'src/golang.org/x/mod/sumdb')) && spawnSync('go', ['version']).status === 0;

const program = join(tmpdir(), `pp-independent-${process.pid}`);
let database: TestDatabase | undefined;

beforeAll(async () => {
  if (!hasGo) return;
  database = await freshDatabase();
  const env = { ...process.env, GO111MODULE: 'off', GOPATH: gopath, GOFLAGS: '' };
  execFileSync('go', ['build', '-o', program, source], { env });
}, 240_000);
afterAll(async () => {
  rmSync(program, { force: true });
  await database?.close();
});

function verify(...words: string[]): { code: number | null; said: string } {
  const { status, stdout } = spawnSync(program, words, { encoding: 'utf8' });
  return { code: status, said: stdout.trim() };
}

describe.skipIf(!hasGo)('Go’s golang.org/x/mod/sumdb verifies an installation’s record', () => {
  it('as it grows, and its receipts', async () => {
    const { db } = database as TestDatabase;
    const place = buildLog(db, temporaryFolder());
    await buildEntries(place, 700);
    await sequenceAndPublish(place);
    const [key] = await listRecordKeys(db);
    const vkey = key?.vkey ?? '';
    expect(verify(place.recordFolder, vkey)).toEqual({ code: 0, said: 'verified 701' });
    const [, size = '', root = ''] = readFileSync(join(place.recordFolder, 'checkpoint'), 'utf8').split('\n');
    await buildEntries(place, 1400, 700);
    await sequenceAndPublish(place);
    const receipts: string[] = [];
    for (const position of [0, 255, 256, 700, 2100]) {
      const file = join(place.recordFolder, `${position}.tlog-proof`);
      writeFileSync(file, await makeProof(place, position));
      receipts.push(file);
    }
    expect(verify(place.recordFolder, vkey, size, root, ...receipts)).toEqual({
      code: 0,
      said: 'verified 2101',
    });
    expect(verify(place.recordFolder, logSigner.vkey).code).toBe(1);
    const broken = readFileSync(receipts[1] ?? '', 'utf8').replace('index 255', 'index 254');
    writeFileSync(receipts[1] ?? '', broken);
    expect(verify(place.recordFolder, vkey, size, root, ...receipts).code).toBe(1);
  });
});

describe.skipIf(!hasGo)('Go’s golang.org/x/mod/sumdb', () => {
  it.each([1, 2, 255, 256, 257, 66_000])('verifies a log of %i entries', (size) => {
    const folder = temporaryFolder();
    writeLog(folder, leavesTo(size));
    expect(verify(folder, logSigner.vkey)).toEqual({ code: 0, said: `verified ${size}` });
  });

  it.each(['tile/entries/002', 'tile/0/002', 'tile/1/000.p/3', 'checkpoint'])(
    'finds a change in %s',
    (path) => {
      const folder = temporaryFolder();
      writeLog(folder, leavesTo(1000));
      const bytes = readFileSync(join(folder, path));
      bytes[40] = (bytes[40] as number) ^ 1;
      writeFileSync(join(folder, path), bytes);
      expect(verify(folder, logSigner.vkey).code).toBe(1);
    },
  );
});
