import { describe, expect, it } from 'vitest';
import type { Drawable } from './pool-file.rules.ts';
import { publishDraw } from './publish-draw.rules.ts';

type Pool = { readonly disabled: number; readonly not: number; readonly silent: number };
type Range = readonly [least: number, most: number];

function peopleOf({ disabled, not, silent }: Pool): Drawable[] {
  const person = (disability: string | null) => (_: unknown, at: number) => ({
    id: `${disability ?? 'silent'}-${at}`,
    sex: null,
    ageBand: null,
    ethnicGroup: null,
    disability,
    districtSlug: 'oldham',
    household: null,
  });
  return [
    ...Array.from({ length: disabled }, person('disabled')),
    ...Array.from({ length: not }, person('not-disabled')),
    ...Array.from({ length: silent }, person(null)),
  ];
}

/** Leximin of one category: all rise together, each feature’s seats within its range; null where seats cannot be filled. */
function chancesOf(pool: Pool, seats: number, quotas: { disabled: Range; not: Range }) {
  const rows = [
    { of: 'disabled', count: pool.disabled, range: quotas.disabled },
    { of: 'not-disabled', count: pool.not, range: quotas.not },
    { of: 'silent', count: pool.silent, range: [0, seats] as Range },
  ].map(({ of, count, range: [least, most] }) => ({ of, count, least, most: Math.min(most, count) }));
  const sum = (pick: (row: (typeof rows)[number]) => number) => rows.reduce((all, row) => all + pick(row), 0);
  if (rows.some(({ least, most }) => least > most)) return null;
  if (sum(({ least }) => least) > seats || sum(({ most }) => most) < seats) return null;
  const seatsAt = (level: number) => (row: (typeof rows)[number]) =>
    Math.min(row.most, Math.max(row.least, level * row.count));
  let [low, high] = [0, 1000];
  for (let step = 0; step < 60; step += 1) {
    const middle = (low + high) / 2;
    if (sum(seatsAt(middle)) < seats) low = middle;
    else high = middle;
  }
  return new Map(rows.map((row) => [row.of, row.count === 0 ? 0 : seatsAt(high)(row) / row.count]));
}

function publish(pool: Pool, seats: number, quotas: { disabled: Range; not: Range }) {
  const chances = chancesOf(pool, seats, quotas);
  if (!chances) return null;
  const people = peopleOf(pool);
  const probabilities = Object.fromEntries(
    people.map(({ id, disability }) => [id, chances.get(disability ?? 'silent') ?? 0]),
  );
  const minimum = Math.min(...Object.values(probabilities));
  return publishDraw(people, ['disability'], { minimum, probabilities });
}

/** How far apart two pools can be in a hidden number, of all that give the same publication. */
function widthsOf(pools: readonly (readonly [text: string, hidden: number])[]): Map<string, number> {
  const found = new Map<string, Range>();
  for (const [text, hidden] of pools) {
    const [least, most] = found.get(text) ?? [hidden, hidden];
    found.set(text, [Math.min(least, hidden), Math.max(most, hidden)]);
  }
  return new Map([...found].map(([text, [least, most]]) => [text, most - least]));
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, at) => at);

describe('whoever tries every pool against the published chances', () => {
  it.each([
    { seats: 12, disabled: [2, 3], not: [9, 10] },
    { seats: 10, disabled: [1, 2], not: [6, 9] },
    { seats: 6, disabled: [1, 1], not: [3, 5] },
  ] as const)('learns no hidden number from them: $disabled of $seats', ({ seats, ...quotas }) => {
    const told = upTo(24).flatMap((disabled) =>
      upTo(60).flatMap((not) =>
        upTo(4).flatMap((silent) => {
          const all = publish({ disabled, not, silent }, seats, quotas);
          if (!all) return [];
          const { people, features } = all;
          const counts = features.map(({ feature, people: count }) => [feature, count]);
          const isHidden = features.every(({ people: count }) => count === null);
          return [{ disabled, isHidden, all: JSON.stringify(all), counts: JSON.stringify([people, counts]) }];
        }),
      ),
    );
    const hidden = told.filter(({ isHidden }) => isHidden);
    const withChances = widthsOf(hidden.map(({ all, disabled }) => [all, disabled]));
    const without = widthsOf(hidden.map(({ counts, disabled }) => [counts, disabled]));
    const pinned = hidden.filter(
      ({ all, counts }) => (withChances.get(all) ?? 0) < Math.min(5, without.get(counts) ?? 0),
    );
    expect(hidden.length).toBeGreaterThan(100);
    expect(pinned.slice(0, 3)).toEqual([]);
  });
});
