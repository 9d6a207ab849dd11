import {
  behind,
  ifHidden,
  protectCounts,
  type Range,
  smallestCount,
  toStep,
  widestHint,
} from './small-numbers.rules.ts';
import { type Attribute, levelsAt, type PersonFacts, toWorld } from './table-world.rules.ts';
import { type Layout, provenWidth, type World, type WorldTable } from './worlds.rules.ts';

export type ProtectedTable = {
  /** The attributes it is by. */
  readonly by: readonly string[];
  /** Where some may not say: how many did, rounded to 5. Null in other tables, in crossed ones, and where withheld. */
  readonly said: number | null;
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
  const total = people.length;
  const world = toWorld(people, attributes, tables);
  const drafts = world.tables.map((table): Draft => {
    const levels = Array.from(table.counts, (_, cell) => levelsAt(table.layout, cell, attributes));
    const draft = { table, levels, hidden: new Set<number>(), total };
    if (table.layout.attributes.length === 1) hideInOneTable(draft);
    else
      for (const [cell, count] of table.counts.entries()) if (count < smallestCount) draft.hidden.add(cell);
    setBounds(draft);
    return draft;
  });
  for (const [at, draft] of drafts.entries()) {
    if (draft.table.layout.attributes.length > 1) hideMore(world, drafts.slice(0, at + 1));
  }
  return drafts.map((draft, at) => ({
    by: tables[at] ?? [],
    said: saidIn(draft),
    cells: draft.levels.flatMap((levels, cell) =>
      levels === null
        ? []
        : [{ levels, people: isShown(draft, cell) ? toStep(draft.table.counts[cell] ?? 0) : null }],
    ),
  }));
}

/** A table on its way to being published: the levels of each cell, null for those who did not say, and what is hidden. */
type Draft = {
  readonly table: WorldTable;
  readonly levels: readonly (readonly string[] | null)[];
  readonly hidden: Set<number>;
  readonly total: number;
};

function isShown({ table, levels, hidden }: Draft, cell: number): boolean {
  return table.bounds !== null && levels[cell] !== null && !hidden.has(cell);
}

/** How many are at a level that is one, rounded; null where everybody is, or nothing is published. */
function saidIn({ table, levels, total }: Draft): number | null {
  const rest = levels.indexOf(null);
  if (rest < 0 || table.bounds === null || table.layout.attributes.length > 1) return null;
  return toStep(total - (table.counts[rest] ?? 0));
}

function hideInOneTable({ table, levels, hidden, total }: Draft): void {
  const rest = levels.indexOf(null);
  const said = rest < 0 ? null : behind(toStep(total - (table.counts[rest] ?? 0)));
  const elsewhere = said
    ? { low: Math.max(0, total - said.high), high: Math.max(0, total - said.low) }
    : { low: 0, high: 0 };
  const rows = [...table.counts].flatMap((people, cell) =>
    cell === rest ? [] : [{ place: String(cell).padStart(4, '0'), people }],
  );
  for (const { place, people } of protectCounts(rows, total, elsewhere))
    if (people === null) hidden.add(Number(place));
}

/** What whoever looks knows of each cell. A table with nothing shown tells nothing, not even what in it is small. */
function setBounds({ table, levels, hidden, total }: Draft): void {
  const named = [...levels.keys()].filter((cell) => levels[cell] !== null);
  if (named.every((cell) => hidden.has(cell))) {
    table.bounds = null;
    return;
  }
  const isSimple = table.layout.attributes.length === 1;
  table.bounds = Array.from(table.counts, (count, cell): Range => {
    if (levels[cell] === null) {
      const said = behind(toStep(total - count));
      return isSimple ? { low: total - said.high, high: total - said.low } : { low: 0, high: total };
    }
    return hidden.has(cell) ? ifHidden(count, total) : behind(toStep(count));
  });
}

/** Hides more of the last table, a crossed one, until no hidden number of it or of those before it is pinned. */
function hideMore(world: World, drafts: readonly Draft[]): void {
  const draft = drafts.at(-1) as Draft;
  const before = { ...world, tables: drafts.map(({ table }) => table) };
  const proved = new Set<string>();
  while (draft.table.bounds) {
    const pinned = findPinned(before, drafts, proved);
    if (!pinned) return;
    const next = nextToHide(draft, pinned.draft === draft ? pinned.cell : null);
    if (next === null) for (const cell of draft.levels.keys()) draft.hidden.add(cell);
    else draft.hidden.add(next);
    setBounds(draft);
  }
}

function findPinned(world: World, drafts: readonly Draft[], proved: Set<string>) {
  for (const [at, draft] of drafts.entries()) {
    if (!draft.table.bounds) continue;
    for (const cell of draft.hidden) {
      const name = `${at}:${cell}`;
      if (draft.levels[cell] === null || proved.has(name)) continue;
      if (provenWidth(world, draft.table, cell, widestHint) < widestHint) return { draft, cell };
      // Hiding more only widens what is possible: what is proved stays so.
      proved.add(name);
    }
  }
  return null;
}

/** The smallest number still shown, in a row or column of the pinned one where there is any. */
function nextToHide(draft: Draft, pinned: number | null): number | null {
  const { layout, counts } = draft.table;
  const shown = [...counts.keys()].filter((cell) => isShown(draft, cell));
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
