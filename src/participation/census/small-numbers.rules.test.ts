import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Count, protectCounts } from './small-numbers.rules.ts';

const table = (...people: number[]): Count[] =>
  people.map((count, index) => ({ place: `place-${index}`, people: count }));
const shown = (counts: Count[], total: number) => protectCounts(counts, total).map(({ people }) => people);

/** Every way the numbers could be, for someone who knows the rounded table, the total and who is hidden for being small. */
function possible(
  counts: readonly Count[],
  published: readonly (number | null)[],
  whole: number,
): number[][] {
  const options = counts.map(({ people }, index) => {
    const figure = published[index];
    if (typeof figure === 'number') return span(Math.max(10, figure - 2), figure + 2);
    return people < 10 ? span(0, 9) : span(10, whole);
  });
  let partial: number[][] = [[]];
  for (const choices of options) {
    partial = partial.flatMap((start) => {
      const used = start.reduce((sum, value) => sum + value, 0);
      return choices.filter((value) => used + value <= whole).map((value) => [...start, value]);
    });
  }
  return partial.filter((row) => row.reduce((sum, value) => sum + value, 0) === whole);
}
const span = (low: number, high: number) =>
  Array.from({ length: Math.max(0, high - low + 1) }, (_, i) => low + i);

describe('small numbers', () => {
  it('shows nothing under 10 and rounds the rest to 5', () => {
    expect(shown(table(52, 9, 98, 7), 170)).toEqual([50, null, 100, null]);
  });
  it('hides a second number when the total would give the first away', () => {
    const result = shown(table(15, 3), 18);
    expect(result).toEqual([null, null]);
  });
  it('does not leave one small number alone with an exact total', () => {
    expect(shown(table(298, 23, 1), 322)).toEqual([300, null, null]);
  });
  it('leaves a table without small numbers alone', () => {
    expect(shown(table(52, 71, 24), 200)).toEqual([50, 70, 25]);
  });
  it('leaves whoever attacks it a span of at least 5 for every hidden number', () => {
    const cells = fc.array(fc.integer({ min: 0, max: 22 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(cells, fc.integer({ min: 0, max: 12 }), (people, elsewhere) => {
        const counts = table(...people);
        const whole = people.reduce((sum, value) => sum + value, 0);
        const published = shown(counts, whole + elsewhere);
        if (published.every((figure) => figure === null)) return;
        const worlds = possible(counts, published, whole);
        for (const [index, figure] of published.entries()) {
          if (figure !== null) continue;
          const values = worlds.map((world) => world[index] ?? 0);
          expect(Math.max(...values) - Math.min(...values)).toBeGreaterThanOrEqual(5);
        }
      }),
      { numRuns: 150 },
    );
  });
});
