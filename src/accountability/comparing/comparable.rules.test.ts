import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideComparable } from './comparable.rules.ts';
import { sayFault } from './faults.en.ts';
import type { KindKey, OwnFault, Sample } from './sample.rules.ts';

const keys: readonly KindKey[] = ['period', 'vat', 'made-up', 'rule', 'measure trees-planted'];
const faults: readonly OwnFault[] = [
  { why: 'nothing-due' },
  { why: 'too-few', of: 'promises', behind: 4, least: 10 },
  { why: 'months-missing', months: ['2025-04', '2025-05', '2025-09'] },
];
const kind = fc.dictionary(fc.constantFrom(...keys), fc.constantFrom('net', 'gross', '1'));
const samples = fc
  .array(
    fc.record({
      value: fc.integer({ min: 0, max: 100 }),
      kind,
      faults: fc.subarray([...faults], { maxLength: 1 }),
    }),
    { maxLength: 6 },
  )
  .map((all): Sample[] =>
    all.map((each, index) => ({
      ...each,
      slug: `body-${index}`,
      name: `Body ${index}`,
      part: null,
      whole: 10,
    })),
  );

/** Said again in another way: any two that both state something state the same. */
const alike = (all: readonly Sample[]) =>
  all.every((one) =>
    all.every((other) =>
      keys.every((key) => !one.kind[key] || !other.kind[key] || one.kind[key] === other.kind[key]),
    ),
  );

describe('bodies side by side', () => {
  it('are drawn only where each has a figure and all of them are alike, and otherwise somebody is named', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const { isDrawn, bodies } = decideComparable(all);
        const may = all.length > 1 && alike(all) && all.every((each) => each.faults.length === 0);
        const isNamed = bodies.some(({ standing }) => standing.length > 0);
        expect({ isDrawn, isNamed }).toEqual({ isDrawn: may, isNamed: all.length > 1 ? !may : isNamed });
      }),
    );
  });

  it('whoever is said to be comparable without the others is, and nobody is named for nothing', () => {
    fc.assert(
      fc.property(samples, (all) => {
        const { rest, isDrawn } = decideComparable(all);
        const left = decideComparable(all.filter(({ slug }) => rest.includes(slug)));
        expect(left.isDrawn).toBe(rest.length > 0);
        expect(isDrawn && rest.length > 0).toBe(false);
      }),
    );
  });

  it('stand by name, in whatever order they were asked for and whatever their figures', () => {
    fc.assert(
      fc.property(samples, fc.integer({ min: 0, max: 5 }), (all, turn) => {
        const turned = [...all.slice(turn), ...all.slice(0, turn)];
        expect(decideComparable(turned)).toEqual(decideComparable(all));
        const names = decideComparable(all).bodies.map(({ name }) => name);
        expect(names).toEqual(names.toSorted());
      }),
    );
  });

  it('one who counts otherwise than the rest is named, and where none is the rest all are', () => {
    const of = (slug: string, version: string): Sample => ({
      slug,
      name: slug,
      value: 1,
      part: null,
      whole: 10,
      kind: { 'measure trees-planted': version },
      faults: [],
    });
    const three = decideComparable([of('a', '1'), of('b', '2'), of('c', '1')]);
    expect(three.bodies.map(({ standing }) => standing.length)).toEqual([0, 1, 0]);
    expect(three.rest).toEqual(['a', 'c']);
    const two = decideComparable([of('a', '1'), of('b', '2')]);
    expect(two.bodies.map(({ standing }) => standing.length)).toEqual([1, 1]);
    expect(two.rest).toEqual([]);
    const [fault] = two.bodies[1]?.standing ?? [];
    expect(fault && sayFault(fault, new Map([['trees-planted', 'Trees planted']])).says).toContain(
      '“Trees planted” by version 2',
    );
  });

  it('says each reason whole, with what could be done', () => {
    const said = faults.map((fault) => sayFault(fault, new Map()));
    expect(said[2]?.says).toBe('There are no payments of April to May 2025 and September 2025.');
    for (const { says, hint } of said) for (const text of [says, hint]) expect(text).toMatch(/^[A-Z].*\.$/);
  });
});
