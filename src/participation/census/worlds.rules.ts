import type { Range } from './small-numbers.rules.ts';

/** A table of people by some attributes: which, and what a level of each adds to the place of a cell. */
export type Layout = {
  readonly attributes: readonly number[];
  readonly strides: readonly number[];
  readonly cells: number;
};

export type WorldTable = {
  readonly layout: Layout;
  readonly counts: Int32Array;
  /** What each cell may be, as far as is published; null while nothing of the table is. Wider when more is hidden. */
  bounds: Range[] | null;
};

/** People who could stand behind published tables: each one’s levels, one an attribute. */
export type World = {
  readonly people: readonly number[][];
  /** How many levels each attribute has. */
  readonly sizes: readonly number[];
  readonly tables: readonly WorldTable[];
};

type Move = { readonly person: number[]; readonly attribute: number; readonly to: number };

/** How many kinds of people are tried for one step, alone and in pairs: an end where no way is to be found. */
const ALONE = 5000;
const IN_PAIRS = 60;

/** The place of somebody’s cell in a table, at another level of one attribute where that is given. */
export function cellOf(layout: Layout, levels: readonly number[], attribute = -1, level = 0): number {
  return layout.attributes.reduce(
    (cell, own, at) => cell + (own === attribute ? level : (levels[own] ?? 0)) * (layout.strides[at] ?? 0),
    0,
  );
}

/**
 * How far apart a hidden number can be in two worlds that agree with all that is published, up to `enough`. Moving a
 * person from one level to another changes every table alike, so each step leads to a world that nobody who looks
 * can rule out. What is found is proved; more may be possible. The world is left as it was.
 */
export function provenWidth(world: World, table: WorldTable, cell: number, enough: number): number {
  let width = 0;
  for (const isInward of [true, false]) {
    const undoing: Move[] = [];
    while (width < enough) {
      const step = findStep(world, table.layout, cell, isInward);
      if (!step) break;
      undoing.push(...step);
      width += 1;
    }
    for (const back of undoing.reverse()) carryOut(world, back);
  }
  return width;
}

/** One person more or fewer in a cell, alone or with another who goes the opposite way. Done when found. */
function findStep(world: World, layout: Layout, cell: number, isInward: boolean): Move[] | null {
  const moves = movesOf(world, layout, cell, isInward);
  for (const move of moves) {
    const undo = carryOut(world, move);
    if (fits(world, [move, undo])) return [undo];
    carryOut(world, undo);
  }
  for (const move of moves.slice(0, IN_PAIRS)) {
    const undo = carryOut(world, move);
    for (const other of othersFor(world, layout, cell, move, undo)) {
      const undoOther = carryOut(world, other);
      if (fits(world, [move, undo, other, undoOther])) return [undo, undoOther];
      carryOut(world, undoOther);
    }
    carryOut(world, undo);
  }
  return null;
}

/** Changes one level of one person, and every table with it; the way back. */
function carryOut({ tables }: World, { person, attribute, to }: Move): Move {
  const back = { person, attribute, to: person[attribute] ?? 0 };
  for (const { layout, counts } of tables) {
    if (!layout.attributes.includes(attribute)) continue;
    const from = cellOf(layout, person);
    counts[from] = (counts[from] ?? 0) - 1;
    const into = cellOf(layout, person, attribute, to);
    counts[into] = (counts[into] ?? 0) + 1;
  }
  person[attribute] = to;
  return back;
}

/** Whether every cell that the moves touched is within its bounds. */
function fits({ tables }: World, moves: readonly Move[]): boolean {
  return tables.every(({ layout, counts, bounds }) => {
    if (!bounds) return true;
    return moves.every(({ person, attribute, to }) => {
      if (!layout.attributes.includes(attribute)) return true;
      const cell = cellOf(layout, person, attribute, to);
      const count = counts[cell] ?? 0;
      const range = bounds[cell];
      return range === undefined || (count >= range.low && count <= range.high);
    });
  });
}

/** Ways to bring a person of each kind into a cell, or out of it, by changing one attribute of the table. */
function movesOf(world: World, layout: Layout, cell: number, isInward: boolean): Move[] {
  const moves = new Map<string, Move>();
  for (const person of world.people) {
    if ((cellOf(layout, person) === cell) === isInward) continue;
    for (const attribute of layout.attributes) {
      for (let to = 0; to < (world.sizes[attribute] ?? 0); to += 1) {
        if (to === person[attribute]) continue;
        if (isInward && cellOf(layout, person, attribute, to) !== cell) continue;
        const kind = `${person.join()}:${attribute}:${to}`;
        if (!moves.has(kind)) moves.set(kind, { person, attribute, to });
      }
    }
    if (moves.size >= ALONE) break;
  }
  return [...moves.values()];
}

/** Others who can take the place that somebody left, without coming into the cell or going out of it. */
function* othersFor(world: World, layout: Layout, cell: number, move: Move, undo: Move): Generator<Move> {
  const { attribute } = move;
  const seen = new Set<string>();
  for (const person of world.people) {
    if (person === move.person || person[attribute] !== move.to) continue;
    if (cellOf(layout, person) === cell || cellOf(layout, person, attribute, undo.to) === cell) continue;
    const kind = person.join();
    if (seen.has(kind)) continue;
    seen.add(kind);
    yield { person, attribute, to: undo.to };
    if (seen.size >= IN_PAIRS) return;
  }
}
