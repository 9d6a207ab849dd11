import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toExact } from '../../values/fraction-text.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { readEvaluation } from '../evaluation/scoring/read-evaluation.rules.ts';
import { findingsOf, simulate, tryAll } from './simulate.rules.ts';

const price: Criterion = {
  id: 'p',
  code: 'Price',
  kind: 'price',
  title: 'Price',
  question: '',
  weight: 40,
  method: 'linear-absolute',
  qualificationPence: 240_000_000,
  floorPence: 180_000_000,
  target: null,
  bandMax: null,
  measures: [],
  subjectMatter: '',
  residentsScore: false,
  position: 1,
  asks: 'plain',
  residentsPart: 'none',
};
const quality: Criterion = {
  ...price,
  id: 'q',
  code: 'Q1',
  kind: 'quality',
  method: 'band',
  bandMax: 5,
  weight: 40,
};
const pound = { id: 'm', plainName: 'Spent nearby', unit: 'pound', evidenceRule: '' };
const jobs: Criterion = {
  ...price,
  id: 's',
  code: 'SV1',
  kind: 'social-value',
  method: 'target',
  target: '30',
  measures: [pound],
  weight: 20,
};
const absolute = [price, quality, jobs];
const relative = [
  { ...price, method: 'lowest-ratio' as const, qualificationPence: null, floorPence: null },
  quality,
  { ...jobs, method: 'relative-to-best' as const, target: null },
];

function run(criteria: readonly Criterion[], seed = 'a seed') {
  const tried = simulate({ criteria, valuePence: 240_000_000, seed });
  if ('refused' in tried) throw new Error(tried.refused);
  return tried;
}

/** An evaluation of bids given by hand. */
function evaluationOf(criteria: readonly object[], bids: readonly [string, object][]) {
  const read = readEvaluation({ criteria, bids: bids.map(([bidder, values]) => ({ bidder, values })) });
  if ('refused' in read) throw new Error(read.refused);
  return read;
}

describe('twenty plausible bids', () => {
  it('are the same for the same seed, and others for another', () => {
    expect(run(absolute).bids).toEqual(run(absolute).bids);
    expect(run(absolute).bids).not.toEqual(run(absolute, 'another').bids);
    expect(run(absolute).bids).toHaveLength(20);
  });

  it('against published absolutes: no single bid reorders the others, and no promise is worth inflating', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 12 }), (seed) => {
        expect(findingsOf(run(absolute, seed))).toMatchObject({ reordered: 0, inflatable: [] });
      }),
      { numRuns: 5 },
    );
  });

  it('marked against each other: single bids reorder the others, and an inflated promise takes their marks', () => {
    const tried = run(relative);
    expect(tried.changes.example).not.toBeNull();
    expect(findingsOf(tried).reordered).toBeGreaterThan(0);
    expect(findingsOf(tried).inflatable).toEqual(['SV1']);
    const [ten, whole] = tried.inflations;
    expect([ten?.kind, whole?.kind]).toEqual(['ten-times', 'whole-price']);
    expect(ten?.othersLose.numerator).toBeGreaterThan(0n);
  });

  it('a whole price declared as social value gets the marks of a full promise, and no more', () => {
    const [, whole] = run(absolute).inflations;
    expect(whole).toMatchObject({ kind: 'whole-price' });
    expect([
      toExact(whole?.honestMarks ?? { numerator: 0n, denominator: 1n }),
      toExact(whole?.inflatedMarks ?? { numerator: 0n, denominator: 1n }),
    ]).toEqual(['20', '20']);
    expect(whole?.placeAfter).toBe(whole?.placeBefore);
  });

  it('waits for marks that total 100', () => {
    expect(simulate({ criteria: [price], valuePence: 1, seed: 's' })).toEqual({ refused: 'not-100' });
  });
});

describe('the worked reversals', () => {
  const halves = [
    { id: 'quality', weight: 50, method: 'band', max: 100 },
    { id: 'price', weight: 50, method: 'lowest-ratio' },
  ];
  const two: [string, object][] = [
    ['A', { quality: 52, price: 50 }],
    ['C', { quality: 100, price: 100 }],
  ];

  it('A beats C by 76 to 75, until D of quality 10 for £25 is added', () => {
    const spare = evaluationOf(halves, [['D', { quality: 10, price: 25 }]]).bids;
    const { changes, places } = tryAll(evaluationOf(halves, two), spare, () => false);
    expect(places.map(({ bidder, total }) => [bidder, toExact(total)])).toEqual([
      ['A', '76'],
      ['C', '75'],
    ]);
    expect(changes.added).toMatchObject({ reordered: changes.added.tried, newFirst: changes.added.tried });
    expect(changes.example?.swapped).toEqual(['A', 'C']);
  });

  it('with D there, taking it away puts A back before C', () => {
    const three = evaluationOf(halves, [...two, ['D', { quality: 10, price: 25 }]]);
    const { changes } = tryAll(three, [], () => false);
    expect(changes.removed).toMatchObject({ tried: 3, reordered: 1 });
  });

  it('an offer of £1m of social value turns 90 to 89 round', () => {
    const criteria = [
      { id: 'other', weight: 90, method: 'band', max: 90 },
      { id: 'social', weight: 10, method: 'relative-to-best' },
    ];
    const bids: [string, object][] = [
      ['A', { other: 80, social: 200_000 }],
      ['B', { other: 84, social: 100_000 }],
    ];
    const spare = evaluationOf(criteria, [['X', { other: 0, social: 1_000_000 }]]).bids;
    const { places, changes } = tryAll(evaluationOf(criteria, bids), spare, () => false);
    expect(places.map(({ bidder, total }) => [bidder, toExact(total)])).toEqual([
      ['A', '90'],
      ['B', '89'],
    ]);
    expect(changes.example).toMatchObject({ change: 'added', before: ['A', 'B'], after: ['B', 'A'] });
    expect(changes.added.newFirst).toBe(changes.added.tried);
  });
});
