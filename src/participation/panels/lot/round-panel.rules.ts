import { type Rounding, tidied } from './rounding.rules.ts';

/** A move smaller than this is a rounding error of the arithmetic. */
const nothing = 1e-9;

/** What is owed to each place (how far panels so far fell short of the expected seats), and how much that weighs. */
export type Owed = { readonly amounts: Float64Array; readonly weights: Float64Array };

/** One rounding under way. */
type Walk = {
  readonly rounding: Rounding;
  readonly now: Float64Array;
  readonly basis: Int32Array;
  readonly inverse: Float64Array;
  /** How each place of the basis moves as the place in hand goes up by one, and those that do move. */
  readonly moves: Float64Array;
  readonly moving: number[];
};

/**
 * Rounds every amount up or down, leaving the rows as they are, except for as many places as the basis has: those come
 * back as they then are. One place after the other moves, the basis making up for it, until it or a place of the basis
 * is whole; of the two ways it takes the one that brings the weighted squares of what is owed down further.
 */
export function roundPanel(rounding: Rounding, owed: Owed, order: readonly number[]): Float64Array {
  const walk: Walk = {
    rounding,
    now: Float64Array.from(rounding.amounts),
    basis: Int32Array.from(rounding.basis),
    inverse: Float64Array.from(rounding.inverse),
    moves: new Float64Array(rounding.basis.length),
    moving: [],
  };
  const inBasis = new Uint8Array(rounding.amounts.length);
  for (const place of walk.basis) inBasis[place] = 1;
  for (const at of order) {
    const place = rounding.fractional[at] ?? -1;
    if (inBasis[place]) continue;
    findMoves(walk, place);
    const [up, down] = [room(walk, place, 1), room(walk, place, -1)];
    const way = choose(walk, owed, place, up.by, down.by);
    const { by, leaves } = way > 0 ? up : down;
    go(walk, place, way * by);
    if (leaves < 0) continue;
    inBasis[walk.basis[leaves] ?? -1] = 0;
    inBasis[place] = 1;
    walk.basis[leaves] = place;
    pivot(walk, leaves);
  }
  return walk.now;
}

function findMoves({ rounding, inverse, moves, moving }: Walk, place: number): void {
  const size = moves.length;
  moves.fill(0);
  for (const [row, factor] of rounding.entries[place] ?? []) {
    const start = row * size;
    for (let index = 0; index < size; index += 1) {
      moves[index] = (moves[index] ?? 0) - factor * (inverse[start + index] ?? 0);
    }
  }
  moving.length = 0;
  for (let index = 0; index < size; index += 1) if (Math.abs(moves[index] ?? 0) > nothing) moving.push(index);
}

/** How far a place can go one way before it, or a place of the basis (whose index `leaves` is), is whole. */
function room({ rounding, now, basis, moves, moving }: Walk, place: number, way: 1 | -1) {
  let by = roomOf(rounding.amounts[place] ?? 0, now[place] ?? 0, way);
  let leaves = -1;
  for (const index of moving) {
    const move = way * (moves[index] ?? 0);
    const other = basis[index] ?? -1;
    const most = roomOf(rounding.amounts[other] ?? 0, now[other] ?? 0, move) / Math.abs(move);
    if (most < by) {
      by = Math.max(0, most);
      leaves = index;
    }
  }
  return { by, leaves };
}

function roomOf(amount: number, now: number, way: number): number {
  return way > 0 ? Math.ceil(amount) - now : now - Math.floor(amount);
}

function choose(
  { rounding, now, basis, moves, moving }: Walk,
  owed: Owed,
  place: number,
  up: number,
  down: number,
) {
  const { amounts, weights } = owed;
  let along = 0;
  let square = 0;
  for (let at = -1; at < moving.length; at += 1) {
    const index = at < 0 ? -1 : (moving[at] ?? -1);
    const other = at < 0 ? place : (basis[index] ?? -1);
    const move = at < 0 ? 1 : (moves[index] ?? 0);
    const weight = (weights[other] ?? 0) * move;
    along += weight * ((amounts[other] ?? 0) + (rounding.amounts[other] ?? 0) - (now[other] ?? 0));
    square += weight * move;
  }
  return up * (up * square - 2 * along) <= down * (down * square + 2 * along) ? 1 : -1;
}

function go({ now, basis, moves, moving }: Walk, place: number, by: number): void {
  now[place] = tidied((now[place] ?? 0) + by);
  for (const index of moving) {
    const at = basis[index] ?? -1;
    now[at] = tidied((now[at] ?? 0) + by * (moves[index] ?? 0));
  }
}

/** The place in hand takes over the line of the one that left. */
function pivot({ inverse, moves, moving }: Walk, leaves: number): void {
  const size = moves.length;
  const by = -(moves[leaves] ?? 1);
  for (let start = 0; start < inverse.length; start += size) {
    const factor = inverse[start + leaves] ?? 0;
    if (factor === 0) continue;
    const share = factor / by;
    for (const index of moving)
      inverse[start + index] = (inverse[start + index] ?? 0) + (moves[index] ?? 0) * share;
    inverse[start + leaves] = share;
  }
}
