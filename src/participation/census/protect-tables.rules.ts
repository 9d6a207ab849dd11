import {
  behind,
  ifHidden,
  protectCounts,
  type Range,
  smallestCount,
  toStep,
  widestHint,
} from './small-numbers.rules.ts';
import { cellOf, type Layout, provenWidth, type World, type WorldTable } from './worlds.rules.ts';

/** What people are grouped by, each with its levels; a level for those who did not say makes it complete. */
export type Attribute = { readonly name: string; readonly levels: readonly string[] };

/** Somebody’s level of each attribute. */
export type PersonFacts = { readonly [attribute: string]: string };

export type ProtectedTable = {
  /** The attributes it is by. */
  readonly by: readonly string[];
  /** Every combination of levels. Null is “under 10”, or hidden so that an under-10 stays hidden. */
  readonly cells: readonly { readonly levels: readonly string[]; readonly people: number | null }[];
};

/**
 * Protects a set of tables of the same people, published together with their exact number. Nothing under 10 is
 * shown, nought included; the rest is rounded to 5; and more is hidden until for every hidden number there are two
 * worlds that agree with everything published, in which it differs by at least 5. A table of one attribute is
 * protected by itself and never shows less because of the others: crossed tables give way, and where hiding cells is
 * not enough they are withheld as a whole. A table with every cell null is withheld: it says nothing.
 * Source: MATHS §8; Hundepool and others, “Statistical Disclosure Control” (2012), chapter 4.
 */
export function protectTables(
  people: readonly PersonFacts[],
  attributes: readonly Attribute[],
  tables: readonly (readonly string[])[],
): ProtectedTable[] {
  const world = toWorld(people, attributes, tables);
  const total = people.length;
  const isHidden = world.tables.map(({ counts }) => Array.from(counts, (count) => count < smallestCount));
  for (const [at, table] of world.tables.entries()) {
    if (table.layout.attributes.length === 1) isHidden[at] = hideInOneTable(table, total);
    setBounds(table, isHidden[at] ?? [], total);
  }
  for (const [at, table] of world.tables.entries()) {
    if (table.layout.attributes.length > 1) hideMore(world, at, isHidden, total);
    setBounds(table, isHidden[at] ?? [], total);
  }
  return world.tables.map(({ layout, counts }, at) => ({
    by: tables[at] ?? [],
    cells: Array.from(counts, (count, cell) => ({
      levels: levelsAt(layout, cell, attributes),
      people: isHidden[at]?.[cell] ? null : toStep(count),
    })),
  }));
}

/** While a round is open its tables may come out again once at least 10 new people have answered. */
export function isNextBatch(answersBefore: number, answers: number): boolean {
  return answers - answersBefore >= smallestCount;
}

function toWorld(
  people: readonly PersonFacts[],
  attributes: readonly Attribute[],
  tables: readonly (readonly string[])[],
): World {
  const sizes = attributes.map(({ levels }) => levels.length);
  const rows = people.map((facts) =>
    attributes.map(({ name, levels }) => {
      const level = levels.indexOf(facts[name] ?? '');
      if (level < 0) throw new RangeError(`“${facts[name]}” is no level of ${name}`);
      return level;
    }),
  );
  // The order people come in must not show in what is hidden.
  rows.sort((a, b) => a.reduce((order, level, at) => order || level - (b[at] ?? 0), 0));
  return {
    people: rows,
    sizes,
    tables: tables.map((by) => {
      const layout = toLayout(
        by.map((name) => attributes.findIndex((attribute) => attribute.name === name)),
        sizes,
      );
      const counts = new Int32Array(layout.cells);
      for (const row of rows) {
        const cell = cellOf(layout, row);
        counts[cell] = (counts[cell] ?? 0) + 1;
      }
      return { layout, counts, bounds: null };
    }),
  };
}

function toLayout(attributes: readonly number[], sizes: readonly number[]): Layout {
  let cells = 1;
  const strides = attributes.map((attribute) => {
    const stride = cells;
    cells *= sizes[attribute] ?? 1;
    return stride;
  });
  return { attributes, strides, cells };
}

function levelsAt(
  { attributes: by, strides }: Layout,
  cell: number,
  attributes: readonly Attribute[],
): string[] {
  return by.map((attribute, at) => {
    const { levels } = attributes[attribute] as Attribute;
    return levels[Math.floor(cell / (strides[at] ?? 1)) % levels.length] ?? '';
  });
}

function hideInOneTable({ counts }: WorldTable, total: number): boolean[] {
  const rows = Array.from(counts, (people, cell) => ({ place: String(cell).padStart(4, '0'), people }));
  return protectCounts(rows, total, true).map(({ people }) => people === null);
}

/** A table with nothing shown tells nothing, not even which of its numbers are small. */
function setBounds(table: WorldTable, hidden: readonly boolean[], total: number): void {
  table.bounds = hidden.every(Boolean)
    ? null
    : Array.from(
        table.counts,
        (count, cell): Range => (hidden[cell] ? ifHidden(count, total) : behind(toStep(count))),
      );
}

/** Hides more of one crossed table, published with those before it, until no hidden number of any of them is pinned. */
function hideMore(world: World, at: number, isHidden: readonly boolean[][], total: number): void {
  const before = { ...world, tables: world.tables.slice(0, at + 1) };
  const table = world.tables[at] as WorldTable;
  const hidden = isHidden[at] as boolean[];
  const proved = new Set<string>();
  while (table.bounds) {
    const pinned = findPinned(before, isHidden, proved);
    if (!pinned) return;
    const next = nextToHide(table, hidden, pinned.table === table ? pinned.cell : null);
    if (next === null) hidden.fill(true);
    else hidden[next] = true;
    setBounds(table, hidden, total);
  }
}

function findPinned(world: World, isHidden: readonly boolean[][], proved: Set<string>) {
  for (const [at, table] of world.tables.entries()) {
    if (!table.bounds) continue;
    for (let cell = 0; cell < table.layout.cells; cell += 1) {
      const name = `${at}:${cell}`;
      if (!isHidden[at]?.[cell] || proved.has(name)) continue;
      if (provenWidth(world, table, cell, widestHint) < widestHint) return { table, cell };
      // Hiding more only widens what is possible: what is proved stays so.
      proved.add(name);
    }
  }
  return null;
}

/** The smallest number still shown, in a row or column of the pinned one where there is any. */
function nextToHide(
  { layout, counts }: WorldTable,
  hidden: readonly boolean[],
  pinned: number | null,
): number | null {
  const shown = [...counts.keys()].filter((cell) => !hidden[cell]);
  const inLine = shown.filter((cell) => pinned !== null && sharesLevel(layout, cell, pinned));
  const candidates = inLine.length > 0 ? inLine : shown;
  candidates.sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0) || a - b);
  return candidates[0] ?? null;
}

function sharesLevel({ strides, cells }: Layout, a: number, b: number): boolean {
  return strides.some((stride, at) => {
    const size = (strides[at + 1] ?? cells) / stride;
    return Math.floor(a / stride) % size === Math.floor(b / stride) % size;
  });
}
