import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeOpeners } from '../../../../test/builders/sealed-bids.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { runCommand } from '../../../terminal/run-command.ts';
import type { KeyPair } from './age-file.ts';
import { openCommand } from './open.command.ts';
import { openerKeyCommand } from './opener-key.command.ts';
import { sealCommand } from './seal.command.ts';
import { sealBundle } from './seal-bundle.ts';
import { writeSealedBid } from './sealed-bid-file.ts';
import { unwrapSharesCommand } from './unwrap-shares.command.ts';
import { checksum, writeTar } from './write-tar.rules.ts';

const commands = [sealCommand, openCommand, openerKeyCommand, unwrapSharesCommand];
const tender = { body: 'northgate', procurement: 'meals' };

async function run(...typed: string[]): Promise<{ code: number; out: string; err: string }> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const streams = { stdin: new PassThrough(), stdout, stderr, env: {} };
  const code = await runCommand(commands, typed, streams);
  return { code, out: String(stdout.read() ?? ''), err: String(stderr.read() ?? '') };
}

async function json<Found>(...typed: string[]): Promise<Found> {
  const { code, out, err } = await run(...typed, '--json');
  expect([code, err]).toEqual([0, '']);
  return JSON.parse(out) as Found;
}

describe('a bid sealed from the command line', () => {
  let openers: readonly KeyPair[];
  beforeAll(async () => {
    openers = await makeOpeners(4);
  });
  const listOf = (threshold = 2) => ({
    version: 1,
    tender,
    threshold,
    openers: openers.map(({ recipient }, index) => ({ name: `Opener ${index + 1}`, recipient })),
  });

  /** A folder with a bid of two documents, and the openers’ list beside it. */
  function lay(files: Readonly<Record<string, string>>, threshold = 2) {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    mkdirSync(at('bid/attachments'), { recursive: true });
    for (const [name, content] of Object.entries(files)) writeFileSync(at(`bid/${name}`), content);
    writeFileSync(at('openers.json'), JSON.stringify(listOf(threshold)));
    for (const [index, { identity }] of openers.entries()) writeFileSync(at(`key${index}`), identity);
    return { at, seal: ['seal', at('bid'), '--to', at('openers.json'), '--out', at('sealed')] as const };
  }
  const aBid = { 'bid.json': '{"price":1}', 'attachments/plan.txt': 'The plan', 'attachments/é.pdf': '%PDF' };

  it('says what it sealed, keeps a key for its owner’s eyes, and opens to the same files', async () => {
    const { at, seal } = lay(aBid);
    const made = await json<{ commitment: string; keyFile: string; files: { name: string }[] }>(...seal);
    expect(made.files.map(({ name }) => name)).toEqual([
      'bid.json',
      'attachments/plan.txt',
      'attachments/é.pdf',
    ]);
    expect(statSync(made.keyFile).mode & 0o777).toBe(0o600);
    for (const index of [0, 3]) {
      const done = await run(
        'unwrap-shares',
        at('sealed'),
        '--key',
        at(`key${index}`),
        '--out',
        at(`share${index}`),
      );
      expect(done.code).toBe(0);
    }
    const shares = ['--share', at('share0'), '--share', at('share3')];
    const opened = await json<{ commitment: string; bundle: { bid: unknown } }>(
      'open',
      at('sealed'),
      ...shares,
      '--out',
      at('opened'),
      '--commitment',
      made.commitment,
    );
    expect(opened.commitment).toBe(made.commitment);
    expect(opened.bundle.bid).toEqual({ price: 1 });
    for (const [name, content] of Object.entries(aBid))
      expect(readFileSync(at(`opened/${name}`), 'utf8')).toBe(content);
    const byKey = await json<{ openedWith: string }>('open', at('sealed'), '--key', made.keyFile);
    expect(byKey.openedWith).toBe('key');
  });
  it('never writes over anything', async () => {
    const { at, seal } = lay(aBid);
    writeFileSync(at('sealed'), 'mine');
    const { code, err } = await run(...seal);
    expect([code, err]).toEqual([1, expect.stringContaining('is there already and stays as it is')]);
    expect(readFileSync(at('sealed'), 'utf8')).toBe('mine');
    expect(() => statSync(at('sealed.key'))).toThrow('ENOENT');
  });
  it('wants two different files for the sealed bid and the key, however their paths are written', async () => {
    const { at, seal } = lay(aBid);
    for (const key of [at('sealed'), `${at('bid')}/../sealed`]) {
      const { code, err } = await run(...seal, '--key', key);
      expect([code, err]).toEqual([
        1,
        '--out and --key name the same file: the sealed bid and your key to it must be two different files.\n',
      ]);
    }
    expect(() => statSync(at('sealed'))).toThrow('ENOENT');
  });
  it('takes a folder of documents, and says that there is no bid.json', async () => {
    const { at, seal } = lay({ 'plan.txt': 'The plan' });
    expect(await json(...seal)).toMatchObject({
      files: [{ name: 'attachments/plan.txt' }],
      warning: expect.stringContaining('There is no bid.json') as string,
    });
    expect(readdirSync(at('.')).toSorted()).toContain('sealed.key');
  });
  it('refuses, in a sentence, what would be sealed by mistake', async () => {
    const refusal = async (files: Readonly<Record<string, string>>, threshold = 2) => {
      const { seal } = lay(files, threshold);
      const { code, err } = await run(...seal);
      return [code, err.split(':')[0]];
    };
    expect(await refusal({})).toEqual([1, expect.stringContaining('holds nothing to seal')]);
    expect(await refusal({ ...aBid, 'notes.txt': '' })).toEqual([
      1,
      '“notes.txt” is neither bid.json nor in attachments/',
    ]);
    expect(await refusal(aBid, 4)).toEqual([
      1,
      'If every opener were needed, one lost key would lose every bid',
    ]);
    expect(await refusal(aBid, 1)).toEqual([1, 'One key alone must never open a bid']);
    for (const threshold of [2.5, -1, 0])
      expect(await refusal(aBid, threshold)).toEqual([
        1,
        'The list of openers must say how many of them it takes as a whole number of at least 2 (its “threshold”)',
      ]);
    const { at, seal } = lay(aBid);
    symlinkSync('/etc/passwd', at('bid/attachments/passwd'));
    expect((await run(...seal)).err).toContain('is a link or no plain file');
  });
  it('names a bad share, and opens with the good ones', async () => {
    const { at, seal } = lay(aBid);
    await json(...seal);
    await run('unwrap-shares', at('sealed'), '--key', at('key0'), '--out', at('share0'));
    const cut = readFileSync(at('share0'), 'utf8').replace(/"share": "..../, '"share": "AAAA');
    writeFileSync(at('bad'), cut);
    const few = await run('open', at('sealed'), '--share', at('bad'), '--share', at('key1'));
    expect(few.code).toBe(1);
    expect(few.err).toBe(
      `“${at('bad')}” is not a share of this bid (damaged, cut short, or of another bid or opener); 1 good share of the 2 it takes: replace what is bad, or use the supplier’s key file.\n`,
    );
    const words = ['open', at('sealed'), '--share', at('bad'), '--share', at('key1'), '--share', at('key2')];
    const enough = await run(...words);
    expect(enough.code).toBe(0);
    expect(enough.err).toContain('the other shares open it');
  });
  it('unpacks nothing of an archive that would leave its folder or holds a link', async () => {
    const { at } = lay(aBid);
    const evil = async (change: (header: Uint8Array) => void) => {
      const bundle = writeTar([{ name: 'attachments/a', bytes: new Uint8Array() }]);
      change(bundle);
      const sum = checksum(bundle.subarray(0, 512)).toString(8).padStart(6, '0');
      bundle.set(new TextEncoder().encode(`${sum}\0 `), 148);
      const sealed = await sealBundle(bundle, listOf(), tender);
      if ('refused' in sealed) throw new Error(sealed.refused);
      writeFileSync(at('evil'), writeSealedBid(sealed));
      writeFileSync(at('evil.key'), sealed.keyFile);
      return run('open', at('evil'), '--key', at('evil.key'), '--out', at('out/in'));
    };
    const named = (name: string) => (header: Uint8Array) =>
      header.set(new TextEncoder().encode(`${name}\0`), 0);
    for (const name of ['../escaped', '/tmp/escaped', 'attachments/../../escaped', 'elsewhere'])
      expect(await evil(named(name))).toMatchObject({
        code: 1,
        err: expect.stringContaining('nothing of it was unpacked') as string,
      });
    const link = await evil((header) => header.set(new TextEncoder().encode('2'), 156));
    expect(link.err).toContain('not a plain file');
    expect(() => statSync(at('out'))).toThrow('ENOENT');
  });
});

describe('pp opener-key', () => {
  it('makes an age identity file that only its owner may read', async () => {
    const path = join(temporaryFolder(), 'key');
    const { recipient } = await json<{ recipient: string }>('opener-key', '--out', path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readFileSync(path, 'utf8')).toContain(`# public key: ${recipient}\n`);
    expect((await run('opener-key', '--out', path)).code).toBe(1);
  });
});
