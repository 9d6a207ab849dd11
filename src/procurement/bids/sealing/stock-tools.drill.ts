import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aSealedBid, makeOpeners } from '../../../../test/builders/sealed-bids.ts';
import { temporaryFolder } from '../../../../test/temporary-folder.ts';
import { makeKey } from './age-file.ts';
import { readBundleFiles, writeBundleFiles } from './bundle-files.rules.ts';
import { sha256Hex } from './hash.ts';
import { openBidFile } from './open-bid-file.ts';
import { readTar } from './read-tar.rules.ts';
import { writeSealedBid } from './sealed-bid-file.ts';
import { ownerOf, unwrapShare } from './shares.ts';

/** Debian: apt-get install age */
const hasAge = spawnSync('age', ['--version']).status === 0;
const hasTar = spawnSync('tar', ['--version']).status === 0;

describe.skipIf(!hasAge || !hasTar)('Debian’s stock age and tar', () => {
  it('open what we sealed: with the bid key to every file, and with an opener’s key to that opener’s share', async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    const openers = await makeOpeners(3);
    const documents = [
      { name: 'plan.txt', bytes: new TextEncoder().encode('The plan') },
      { name: `${'long-'.repeat(17)}é.pdf`, bytes: crypto.getRandomValues(new Uint8Array(50_000)) },
    ];
    const bundle = writeBundleFiles({ bid: '{"price":1}', attachments: documents });
    const sealed = await aSealedBid(2, openers, bundle);
    writeFileSync(at('bid.sealed'), writeSealedBid(sealed));
    writeFileSync(at('bid.key'), sealed.keyFile);
    execFileSync('tar', ['-xf', at('bid.sealed'), '-C', folder]);
    expect(await sha256Hex(readFileSync(at('envelope.json')))).toBe(sealed.commitment);
    execFileSync('age', ['-d', '-i', at('bid.key'), '-o', at('bundle.tar'), at('bid.age')]);
    mkdirSync(at('opened'));
    execFileSync('tar', ['-xf', at('bundle.tar'), '-C', at('opened')], { stdio: 'pipe' });
    expect(readFileSync(at('opened/bid.json'), 'utf8')).toBe('{"price":1}');
    for (const { name, bytes } of documents)
      expect(new Uint8Array(readFileSync(at(`opened/attachments/${name}`)))).toEqual(bytes);
    for (const [index, { identity, recipient }] of openers.entries()) {
      writeFileSync(at(`opener${index}`), `${identity}\n`);
      const wrapped = Buffer.from(sealed.envelope.shares[index]?.wrapped ?? '', 'base64');
      const share = execFileSync('age', ['-d', '-i', at(`opener${index}`)], { input: wrapped });
      expect(await ownerOf(sealed.envelope, share)).toBe(recipient);
    }
  });
});

describe.skipIf(!hasAge || !hasTar)('Debian’s stock age and tar', () => {
  it('make what we open: an archive sealed to a key of ours, and a share wrapped to it', async () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    mkdirSync(at('attachments'));
    writeFileSync(at('bid.json'), '{"price":2}');
    writeFileSync(at('attachments/plan.txt'), 'Another plan');
    execFileSync('tar', ['-cf', at('bundle.tar'), '--format=ustar', '-C', folder, 'bid.json', 'attachments']);
    const { identity, recipient } = await makeKey();
    execFileSync('age', ['-r', recipient, '-o', at('bid.age'), at('bundle.tar')]);
    const opened = await openBidFile(readFileSync(at('bid.age')), identity);
    if ('refused' in opened) throw new Error(opened.refused);
    expect(readBundleFiles(opened)).toMatchObject({
      bid: '{"price":2}',
      attachments: [{ name: 'plan.txt' }],
    });
    const sealed = await aSealedBid(2, [await makeKey(), await makeKey(), { identity, recipient }]);
    const [, , share] = sealed.shares;
    const wrapped = execFileSync('age', ['-r', recipient], { input: share?.share ?? '' }).toString('base64');
    const [, , own] = sealed.envelope.shares;
    const rewrapped = { shares: [{ recipient, sha256: own?.sha256 ?? '', wrapped }] };
    expect(await unwrapShare(rewrapped, identity)).toEqual(share);
  });
});

describe.skipIf(!hasAge || !hasTar)('Debian’s stock age-keygen', () => {
  it('makes keys that serve an opener', async () => {
    const keys = ['a', 'b', 'c'].map(() => execFileSync('age-keygen', { encoding: 'utf8', stdio: 'pipe' }));
    const pairs = keys.map((file) => ({
      identity: /AGE-SECRET-KEY-\S+/.exec(file)?.[0] ?? '',
      recipient: /age1\S+/.exec(file)?.[0] ?? '',
    }));
    const { shares } = await aSealedBid(2, pairs);
    expect(shares.map(({ recipient }) => recipient)).toEqual(pairs.map(({ recipient }) => recipient));
  });
});

describe.skipIf(!hasTar)('stock tar', () => {
  it.each(['ustar', 'gnu', 'v7'])('writes archives that we read: %s', (format) => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in/attachments'), { recursive: true });
    writeFileSync(join(folder, 'in/attachments/a.txt'), 'a');
    execFileSync('tar', ['-cf', join(folder, 'x.tar'), `--format=${format}`, '-C', join(folder, 'in'), '.']);
    expect(readdirSync(folder)).toContain('x.tar');
    expect(readTar(readFileSync(join(folder, 'x.tar')))).toMatchObject([{ name: 'attachments/a.txt' }]);
  });
});
