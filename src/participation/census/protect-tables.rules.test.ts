import fc from 'fast-check';
import highsModule from 'highs';
import { describe, expect, it } from 'vitest';
import { type ProtectedTable, protectTables } from './protect-tables.rules.ts';
import type { Attribute, PersonFacts } from './table-world.rules.ts';

// The package’s types are written for CommonJS; imported, its loader is the default itself.
const highs = await (highsModule as unknown as typeof highsModule.default)();

const attributes: readonly Attribute[] = [
  { name: 'place', levels: ['a', 'b', 'c'] },
  { name: 'age', levels: ['young', 'old'], rest: 'not-said' },
  { name: 'sex', levels: ['f', 'm'] },
];

/** What whoever looks knows of a number: shown ones to the rounding, and of hidden ones which are small. */
function knownOf(shown: number | null, truth: number, total: number): readonly [number, number] {
  if (shown !== null) return [Math.max(10, shown - 2), shown + 2];
  return truth < 10 ? [0, 9] : [10, total];
}

/** The least and the most that a hidden number can be, over every table of people behind what is published. */
function attack(people: readonly PersonFacts[], tables: readonly ProtectedTable[]) {
  const kinds = attributes.reduce<PersonFacts[]>(
    (so, { name, levels, rest }) =>
      so.flatMap((kind) => [...levels, ...(rest ? [rest] : [])].map((level) => ({ ...kind, [name]: level }))),
    [{}],
  );
  const sumOf = (by: readonly string[], levels: readonly string[]) =>
    kinds
      .flatMap((kind, k) => (by.every((name, at) => kind[name] === levels[at]) ? [`x${k}`] : []))
      .join(' + ');
  const rows = [`everybody: ${kinds.map((_, k) => `x${k}`).join(' + ')} = ${people.length}`];
  const hidden: string[] = [];
  for (const { by, said, cells } of tables) {
    if (cells.every(({ people: shown }) => shown === null)) continue;
    if (said !== null) {
      const all = cells.map(({ levels }) => sumOf(by, levels)).join(' + ');
      rows.push(`said${rows.length}: ${all} >= ${said - 2}`, `saying${rows.length}: ${all} <= ${said + 2}`);
    }
    for (const { levels, people: shown } of cells) {
      const truth = people.filter((person) => by.every((name, at) => person[name] === levels[at])).length;
      const [low, high] = knownOf(shown, truth, people.length);
      const sum = sumOf(by, levels);
      rows.push(`c${rows.length}: ${sum} >= ${low}`, `d${rows.length}: ${sum} <= ${high}`);
      if (shown === null) hidden.push(sum);
    }
  }
  const general = `General\n${kinds.map((_, k) => `x${k}`).join(' ')}\nEnd`;
  return hidden.map((sum) => {
    const [least, most] = ['Minimize', 'Maximize'].map((aim) => {
      const { Status, ObjectiveValue } = highs.solve(
        `${aim}\nobj: ${sum}\nSubject To\n${rows.join('\n')}\n${general}`,
      );
      if (Status !== 'Optimal') throw new Error(`the attack ended ${Status}`);
      return Math.round(ObjectiveValue);
    });
    return (most ?? 0) - (least ?? 0);
  });
}

const person = (place: string, age: string, sex: string): PersonFacts => ({ place, age, sex });
const people = (count: number, ...levels: [string, string, string]) =>
  Array.from({ length: count }, () => person(...levels));
const shownOf = (tables: readonly ProtectedTable[], by: string) =>
  Object.fromEntries(
    (tables.find((table) => table.by.join() === by)?.cells ?? []).map(({ levels, people: count }) => [
      levels.join(),
      count,
    ]),
  );

describe('tables published together', () => {
  it('show nothing under 10, nought included, and round the rest to 5', () => {
    const tables = protectTables(
      [...people(52, 'a', 'young', 'f'), ...people(49, 'b', 'old', 'm')],
      attributes,
      [['place'], ['sex']],
    );
    expect(shownOf(tables, 'sex')).toEqual({ f: 50, m: 50 });
    // Nobody is at c, and nobody is told so.
    expect(shownOf(tables, 'place')['c']).toBeNull();
  });

  it('show no less of a simple table because a crossed one comes with it', () => {
    const some = [
      ...people(40, 'a', 'young', 'f'),
      ...people(33, 'b', 'old', 'm'),
      ...people(12, 'c', 'old', 'f'),
      ...people(4, 'a', 'old', 'm'),
    ];
    const alone = protectTables(some, attributes, [['place'], ['age']]);
    const crossed = protectTables(some, attributes, [['place'], ['age'], ['place', 'age']]);
    expect(shownOf(crossed, 'place')).toEqual(shownOf(alone, 'place'));
    expect(shownOf(crossed, 'age')).toEqual(shownOf(alone, 'age'));
  });

  it('hide a crossed number that rows and columns would give away', () => {
    const some = [
      ...people(30, 'a', 'young', 'f'),
      ...people(30, 'a', 'old', 'f'),
      ...people(30, 'b', 'young', 'f'),
      ...people(3, 'b', 'old', 'f'),
    ];
    const tables = protectTables(some, attributes, [['place'], ['age'], ['place', 'age']]);
    expect(shownOf(tables, 'place,age')).toMatchObject({ 'b,old': null });
    for (const width of attack(some, tables)) expect(width).toBeGreaterThanOrEqual(5);
  });

  it('say about how many said, and hide nothing where everybody or nobody declined to', () => {
    for (const silent of [0, 3, 60]) {
      const some = [
        ...people(52, 'a', 'young', 'f'),
        ...people(49, 'b', 'old', 'm'),
        ...people(silent, 'b', 'not-said', 'm'),
      ];
      const [table] = protectTables(some, attributes, [['age']]);
      expect(table).toMatchObject({ said: 100, cells: [{ people: 50 }, { people: 50 }] });
    }
  });

  it('do not depend on the order of people', () => {
    const some = [
      ...people(14, 'a', 'young', 'f'),
      ...people(31, 'b', 'old', 'm'),
      ...people(8, 'c', 'old', 'f'),
      ...people(21, 'c', 'young', 'm'),
    ];
    const by = [['place'], ['age'], ['place', 'age'], ['place', 'sex']];
    expect(protectTables([...some].reverse(), attributes, by)).toEqual(protectTables(some, attributes, by));
  });

  it('leave an attacker who solves for it a span of 5 for every hidden number', { timeout: 120_000 }, () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 28 }), { minLength: 18, maxLength: 18 });
    const sets = fc.constantFrom(
      [['place'], ['age'], ['sex']],
      [['place'], ['age'], ['place', 'age']],
      [['place'], ['age'], ['sex'], ['place', 'age'], ['place', 'sex']],
      [
        ['place', 'age'],
        ['age', 'sex'],
      ],
      [['place'], ['place', 'age', 'sex']],
    );
    let hidden = 0;
    let crossedShown = 0;
    fc.assert(
      fc.property(sizes, sets, (counts, by) => {
        const some = counts.flatMap((count, at) =>
          people(
            count,
            ['a', 'b', 'c'][at % 3] ?? '',
            ['young', 'old', 'not-said'][Math.floor(at / 3) % 3] ?? '',
            ['f', 'm'][Math.floor(at / 9)] ?? '',
          ),
        );
        const tables = protectTables(some, attributes, by);
        const widths = attack(some, tables);
        hidden += widths.length;
        crossedShown += tables.filter(
          (table) => table.by.length > 1 && table.cells.some((cell) => cell.people !== null),
        ).length;
        for (const width of widths) expect(width).toBeGreaterThanOrEqual(5);
      }),
      { numRuns: 30 },
    );
    expect(hidden).toBeGreaterThan(20);
    expect(crossedShown).toBeGreaterThan(10);
  });
});
