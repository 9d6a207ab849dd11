import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  entriesPath,
  hashTile,
  pathOf,
  readBundle,
  readTilePath,
  tilePath,
  tilesOf,
  widthIn,
  writeBundle,
} from './tiles.rules.ts';
import { append, emptyFrontier, hashLeaf, rootOf } from './tree.rules.ts';

describe('where tiles lie', () => {
  it.each([
    [tilePath(0, 1_234_067), 'tile/0/x001/x234/067'],
    [tilePath(1, 0, 1), 'tile/1/000.p/1'],
    [tilePath(0, 999), 'tile/0/999'],
    [tilePath(0, 1000, 255), 'tile/0/x001/000.p/255'],
    [entriesPath(5), 'tile/entries/005'],
    [entriesPath(123_456, 7), 'tile/entries/x123/456.p/7'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
    const place = readTilePath(path);
    expect(place && pathOf(place)).toBe(path);
  });

  it.each([
    'tile/0/1',
    'tile/00/001',
    'tile/64/001',
    'tile/0/x000/001',
    'tile/0/001.p/0',
    'tile/0/001.p/256',
    'tile/0/001.p/08',
    'tile/0/001/../002',
    'tile/entries/001\n',
    'tile/notes/001',
  ])('%s is no place', (path) => expect(readTilePath(path)).toBeUndefined());

  it('a log of 70,000 has the tiles that tlog-tiles counts', () => {
    const places = [...tilesOf(70_000)];
    const of = (level: number | 'entries') => places.filter((place) => place.level === level);
    expect([of('entries').length, of(0).length, of(1).length, of(2).length, of(3).length]).toEqual([
      274, 274, 2, 1, 0,
    ]);
    expect([of(0).at(-1)?.width, of(1).at(-1)?.width, of(2).at(-1)?.width]).toEqual([112, 17, 1]);
  });

  it('growing writes the tiles that changed and no others', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(3_000), (from, more) => {
        const before = new Set([...tilesOf(from)].map(pathOf));
        const fresh = [...tilesOf(from + more)].map(pathOf).filter((path) => !before.has(path));
        expect([...tilesOf(from + more, from)].map(pathOf)).toEqual(fresh);
      }),
      { numRuns: 30 },
    );
  });

  it('each tile is as wide as the log says', () => {
    for (const { level, index, width } of tilesOf(66_000)) expect(widthIn(66_000, level, index)).toBe(width);
    expect(widthIn(256, 0, 1)).toBe(0);
  });
});

describe('bundles of entries', () => {
  it('come back as they went in', () => {
    const entries = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 256 });
    fc.assert(
      fc.property(entries, (list) => {
        expect(readBundle(writeBundle(list))?.map((entry) => [...entry])).toEqual(
          list.map((entry) => [...entry]),
        );
      }),
    );
  });

  it('hold an entry of 65,535 bytes and none longer', () => {
    expect(readBundle(writeBundle([Buffer.alloc(65_535, 1)]))?.[0]?.length).toBe(65_535);
    expect(() => writeBundle([Buffer.alloc(65_536)])).toThrow(RangeError);
  });

  it('are refused cut short, with a byte too many, or past 256 entries', () => {
    const whole = Buffer.from(writeBundle([Buffer.from('one'), Buffer.from('two')]));
    expect(readBundle(whole.subarray(0, -1))).toBeUndefined();
    expect(readBundle(Buffer.concat([whole, Buffer.from([0])]))).toBeUndefined();
    expect(readBundle(Buffer.alloc(2 * 257))).toBeUndefined();
  });
});

it('the hash over a tile is the root over its hashes, however many', () => {
  const leaves = Array.from({ length: 256 }, (_, at) => hashLeaf(Buffer.from([at])));
  for (const width of [1, 2, 3, 64, 100, 255, 256]) {
    const some = leaves.slice(0, width);
    expect(hashTile(some)).toEqual(rootOf(some.reduce(append, emptyFrontier())));
  }
});
