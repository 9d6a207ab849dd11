import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatCheckpoint } from './checkpoint.rules.ts';
import { signerFrom } from './keys.rules.ts';
import { signNote } from './note.rules.ts';
import { checkProofFile, formatProofFile, parseProofFile } from './proof-file.rules.ts';
import { proveInclusion } from './prove.ts';
import { append, emptyFrontier, hashLeaf, rootOf } from './tree.rules.ts';

const entries = Array.from({ length: 100 }, (_, at) => Buffer.from(`{"entry":${at}}`));
const hashes = entries.map((entry) => hashLeaf(entry));
const signer = signerFrom('procurement.example/record', Buffer.alloc(32, 1));
const checkpoint = signNote(
  formatCheckpoint({ origin: signer.name, size: 100, root: rootOf(hashes.reduce(append, emptyFrontier())) }),
  [signer],
);
const trusted = { vkeys: [signer.vkey], origin: signer.name };
const proof = await proveInclusion(async () => Buffer.concat(hashes), 37, 100);
const text = formatProofFile({ index: 37, proof, checkpoint, leaf: entries[37] as Buffer });

describe('a receipt of the record', () => {
  it('begins as C2SP says and ends in the checkpoint', () => {
    expect(text.split('\n').slice(0, 3)).toEqual([
      'c2sp.org/tlog-proof@v1',
      `extra ${entries[37]?.toString('base64')}`,
      'index 37',
    ]);
    expect(text.endsWith(`\n\n${checkpoint}`)).toBe(true);
    expect(parseProofFile(text)).toEqual({ index: 37, proof, checkpoint, leaf: entries[37] });
  });

  it('shows its entry', () => {
    expect(checkProofFile(text, trusted)).toMatchObject({ index: 37, size: 100, origin: signer.name });
  });

  it.each([
    ['with spaces around it', `\n  ${text}\n\n `],
    ['with the line ends of a mail', text.replaceAll('\n', '\r\n')],
    ['with spaces after its lines', text.replaceAll('\n', '  \n')],
    ['without its last line end', text.trimEnd()],
  ])('still does, %s', (_, pasted) => expect(checkProofFile(pasted, trusted)).toHaveProperty('leaf'));

  it('without its entry is checked against the entry one holds', () => {
    const bare = formatProofFile({ index: 37, proof, checkpoint });
    expect(checkProofFile(bare, trusted)).toEqual({ refused: 'no-entry' });
    expect(checkProofFile(bare, { ...trusted, leaf: entries[37] as Buffer })).toHaveProperty('index', 37);
    expect(checkProofFile(bare, { ...trusted, leaf: entries[36] as Buffer })).toEqual({
      refused: 'not-included',
    });
    expect(checkProofFile(text, { ...trusted, leaf: entries[36] as Buffer })).toEqual({
      refused: 'not-included',
    });
  });

  it('of another entry, another place or another log shows nothing', () => {
    const other = formatProofFile({ index: 37, proof, checkpoint, leaf: entries[38] as Buffer });
    expect(checkProofFile(other, trusted)).toEqual({ refused: 'not-included' });
    expect(checkProofFile(text.replace('index 37', 'index 36'), trusted)).toEqual({
      refused: 'not-included',
    });
    expect(checkProofFile(text, { ...trusted, origin: 'other.example' })).toEqual({ refused: 'another-log' });
    expect(checkProofFile(text, { vkeys: [signerFrom('b', Buffer.alloc(32, 2)).vkey] })).toEqual({
      refused: 'no-such-key',
    });
  });

  it('shows nothing once a character of it is another', () => {
    fc.assert(
      fc.property(
        fc.nat(text.length - 1),
        fc.constantFrom('A', '0', '+', '=', ' ', '\n', '—', '{'),
        (at, other) => {
          const changed = text.slice(0, at) + other + text.slice(at + 1);
          fc.pre(changed.trim() !== text.trim());
          expect(checkProofFile(changed, trusted)).toHaveProperty('refused');
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    '',
    'c2sp.org/tlog-proof@v1',
    'c2sp.org/tlog-proof@v2\nindex 1\n\nx',
    text.slice(0, 200),
    'x'.repeat(300_000),
  ])('is not a text such as %.40j', (some) =>
    expect(checkProofFile(some, trusted)).toEqual({ refused: 'not-a-proof' }),
  );
});
