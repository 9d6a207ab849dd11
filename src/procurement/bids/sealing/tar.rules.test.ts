import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paddedSize } from './padded-size.rules.ts';
import { readTar } from './read-tar.rules.ts';
import { checksum, writeTar } from './write-tar.rules.ts';

const text = (words: string) => new TextEncoder().encode(words);

/** An archive of one file whose header somebody has changed, its sum made right again. */
function forged(change: (header: Uint8Array) => void): Uint8Array {
  const archive = writeTar([{ name: 'a.txt', bytes: text('hello') }]);
  const header = archive.subarray(0, 512);
  change(header);
  header.set(text(`${checksum(header).toString(8).padStart(6, '0')}\0 `), 148);
  return archive;
}

const named = (name: string) =>
  forged((header) => {
    header.fill(0, 0, 100);
    header.set(text(name), 0);
  });
const ofKind = (kind: string) => forged((header) => header.set(text(kind), 156));

describe('an archive', () => {
  it('gives back what was put in, whatever the names and bytes', () => {
    const name = fc.stringMatching(/^[a-zé0-9_-]{1,40}(\/[a-z]{1,90}\.pdf){0,2}$/);
    const file = fc.record({ name, bytes: fc.uint8Array({ maxLength: 1500 }) });
    const files = fc.uniqueArray(file, { selector: (one) => one.name.split('/')[0] ?? '', maxLength: 5 });
    fc.assert(
      fc.property(files, (files) => {
        const read = readTar(writeTar(files, paddedSize));
        if ('refused' in read) throw new Error(read.refused);
        expect(read.map((one) => ({ ...one, bytes: [...one.bytes] }))).toEqual(
          files.map((one) => ({ ...one, bytes: [...one.bytes] })),
        );
      }),
    );
  });
  it.each([
    '/etc/passwd',
    '../outside',
    'a/../../b',
    'a//b',
    'a/./b',
    'C:\\x',
    'c:x',
    'a\\..\\b',
    'a\nb',
    'b\u202Efdp.exe',
    'x /y',
    '.',
  ])('is refused for a name that leaves its folder or deceives: %j', (name) => {
    expect(readTar(named(name))).toEqual({ refused: 'archive-unsafe-name' });
    expect(() => writeTar([{ name, bytes: text('') }])).toThrow(RangeError);
  });
  it('may name its files from “./”, as stock tar does for a folder', () => {
    expect(readTar(named('./a.txt'))).toMatchObject([{ name: 'a.txt' }]);
  });
  it.each(['1', '2', '3', '4', '6', 'x', 'g', 'L', 'S'])(
    'is refused for a link, a device or a rename: %s',
    (kind) => {
      expect(readTar(ofKind(kind))).toEqual({ refused: 'archive-holds-link' });
    },
  );
  it('is refused where one file would go over another', () => {
    const two = (a: string, b: string) => {
      const one = named(a).subarray(0, 1024);
      const other = named(b);
      return Uint8Array.from([...one, ...other]);
    };
    expect(readTar(two('bid.json', 'BID.json'))).toEqual({ refused: 'archive-name-twice' });
    expect(readTar(two('a', 'a/b'))).toEqual({ refused: 'archive-name-twice' });
    expect(readTar(two('a', 'b'))).toHaveLength(2);
  });
  it('is refused when cut short, or when it is nothing of the kind', () => {
    const archive = writeTar([{ name: 'a', bytes: new Uint8Array(2000) }]);
    expect(readTar(archive.subarray(0, 1024))).toEqual({ refused: 'archive-cut-short' });
    expect(readTar(archive.subarray(0, archive.length - 512))).toEqual({ refused: 'archive-cut-short' });
    expect(readTar(text('PK'))).toEqual({ refused: 'not-an-archive' });
    expect(readTar(new Uint8Array(512).fill(65))).toEqual({ refused: 'not-an-archive' });
  });
  it('catches every changed bit outside the files’ own bytes', () => {
    const bytes = text('hello');
    const archive = writeTar([{ name: 'a.txt', bytes }]);
    for (let bit = 0; bit < archive.length * 8; bit += 1) {
      const at = bit >> 3;
      if (at >= 512 && at < 512 + bytes.length) continue;
      const changed = archive.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (bit & 7));
      expect(readTar(changed), `bit ${bit}`).toHaveProperty('refused');
    }
  });
});
