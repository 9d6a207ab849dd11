import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCheckpoint, openCheckpoint, parseCheckpoint, readCheckpoint } from './checkpoint.rules.ts';
import { readSigner, readVkey, signerFrom, vkeyOf } from './keys.rules.ts';
import { cosignNote, openNote, parseNote, signNote } from './note.rules.ts';
import { hashLeaf } from './tree.rules.ts';

/** The example in the documentation of Go’s `golang.org/x/mod/sumdb/note`. */
const peter = {
  skey: 'PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz',
  vkey: 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW',
  text: 'If you think cryptography is the answer to your problem,\nthen you don’t know what your problem is.\n',
};
const log = signerFrom('procurement.example/record', Buffer.alloc(32, 1));
const next = signerFrom('procurement.example/record', Buffer.alloc(32, 2));
const witness = signerFrom('library.example/w1', Buffer.alloc(32, 3), 'witness');
const root = hashLeaf(Buffer.from('one'));
const body = formatCheckpoint({ origin: log.name, size: 1, root });

describe('keys', () => {
  it('are the ones Go’s note package knows', () => {
    const signer = readSigner(peter.skey);
    expect(signer?.vkey).toBe(peter.vkey);
    expect(signer?.skey).toBe(peter.skey);
  });

  it.each([
    peter.vkey.replace('c74f20a3', 'c74f20a4'),
    peter.vkey.replace('PeterNeumann', 'Peter Neumann'),
    peter.vkey.replace('PeterNeumann', ''),
    peter.vkey.slice(0, -4),
    `${peter.vkey}\n`,
    peter.skey,
  ])('%s is no public key', (line) => expect(readVkey(line)).toBeUndefined());

  it('have names without spaces and plus', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb']) {
      expect(() => vkeyOf(name, Buffer.alloc(32))).toThrow(RangeError);
    }
  });

  it('of one person are two when they sign as two kinds', () => {
    const seed = Buffer.alloc(32, 9);
    expect(signerFrom('a', seed).id).not.toBe(signerFrom('a', seed, 'witness').id);
  });
});

describe('a signed note', () => {
  it('opens with the key that signed it, and with no other', () => {
    const note = signNote(peter.text, [readSigner(peter.skey) as never]);
    expect(openNote(note, [peter.vkey])).toMatchObject({
      text: peter.text,
      signedBy: [{ vkey: peter.vkey }],
    });
    expect(openNote(note, [log.vkey])).toEqual({ refused: 'no-such-key' });
    expect(openNote(note, [])).toEqual({ refused: 'no-such-key' });
  });

  it('with two signatures opens with either key', () => {
    const note = signNote(body, [log, next]);
    expect(openNote(note, [log.vkey])).toMatchObject({ signedBy: [{ vkey: log.vkey }] });
    expect(openNote(note, [next.vkey, log.vkey])).toMatchObject({
      signedBy: [{ vkey: log.vkey }, { vkey: next.vkey }],
    });
  });

  it('is refused once any character of its text or of a trusted signature changes', () => {
    const note = signNote(body, [log]);
    fc.assert(
      fc.property(fc.nat(note.length - 1), fc.string({ minLength: 1, maxLength: 1 }), (at, other) => {
        const changed = note.slice(0, at) + other + note.slice(at + 1);
        fc.pre(changed !== note);
        expect(openNote(changed, [log.vkey])).toHaveProperty('refused');
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    '',
    'text',
    'text\n',
    'text\n\n',
    'text\n\n— a\n',
    'te\txt\n\n— a YWJjZGVm\n',
    'text\n\n- a YWJjZGVm\n',
    'text\n\n— a YWJjZGVm',
  ])('is not %j', (text) => expect(parseNote(text)).toBeUndefined());

  it('cannot hold control characters', () => {
    expect(() => signNote('a\tb\n', [log])).toThrow(RangeError);
    expect(() => signNote('a', [log])).toThrow(RangeError);
  });
});

describe('a witness’s signature', () => {
  const note = cosignNote(signNote(body, [log]), witness, 1_679_315_147);

  it('stands below the log’s and says when', () => {
    expect(openNote(note, [witness.vkey])).toMatchObject({ signedBy: [{ atSeconds: 1_679_315_147 }] });
    expect(openNote(note, [log.vkey])).toMatchObject({ text: body });
  });

  it('does not carry over to another second, nor to another checkpoint', () => {
    const [, own = ''] = note.split(`— ${witness.name} `);
    const bytes = Buffer.from(own.trim(), 'base64');
    bytes[11] = (bytes[11] as number) ^ 1;
    expect(openNote(note.replace(own.trim(), bytes.toString('base64')), [witness.vkey])).toEqual({
      refused: 'bad-signature',
    });
    expect(openNote(note.replace('\n1\n', '\n2\n'), [witness.vkey])).toEqual({ refused: 'bad-signature' });
  });

  it('is not made with the key of a log', () => {
    expect(() => cosignNote(note, log, 1)).toThrow(RangeError);
  });
});

describe('a checkpoint', () => {
  it('says which log, how many entries and the root', () => {
    const note = signNote(body, [log]);
    expect(readCheckpoint(note)).toEqual({ origin: log.name, size: 1, root });
    expect(openCheckpoint(note, { vkeys: [log.vkey], origin: log.name })).toMatchObject({
      signedBy: [log.vkey],
    });
    expect(openCheckpoint(note, { vkeys: [log.vkey], origin: 'another.example' })).toEqual({
      refused: 'another-log',
    });
  });

  const hash = Buffer.from(root).toString('base64');
  it.each([
    `\n1\n${hash}\n`,
    `a\n01\n${hash}\n`,
    `a\n-1\n${hash}\n`,
    `a\n1\n${hash.slice(4)}\n`,
    `a\n9007199254740992\n${hash}\n`,
    `a\n1\n${hash}`,
    `a\n1\n${hash}\n\n`,
    `a\n1\n`,
  ])('is not %j', (text) => expect(parseCheckpoint(text)).toBeUndefined());

  it('may go on in lines of its own', () => {
    expect(parseCheckpoint(`a\n0\n${hash}\nmore\n`)).toMatchObject({ origin: 'a', size: 0 });
  });
});
