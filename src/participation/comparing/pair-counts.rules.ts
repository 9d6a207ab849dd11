/** How often one thing was preferred to another. Things are numbers from 0; counts may be fractions. */
export type PairCount = {
  readonly first: number;
  readonly second: number;
  readonly firstPreferred: number;
  readonly secondPreferred: number;
  /** Which of the two stood in the better place: played at home, was shown on top. */
  readonly ahead?: 'first' | 'second' | undefined;
};

export type PairRefusal = 'one-item' | 'no-comparisons' | 'unknown-item' | 'with-itself' | 'bad-count';

/** Every pair once for each way it was ahead, as columns: what the fit sums over. */
export type Pairs = {
  readonly first: Int32Array;
  readonly second: Int32Array;
  /** 1 the first was ahead, −1 the second, 0 neither. */
  readonly ahead: Int8Array;
  readonly firstPreferred: Float64Array;
  /** How often the pair was compared. */
  readonly compared: Float64Array;
};

type Cell = { first: number; second: number; ahead: number; won: number; lost: number };

/**
 * Adds up the counts of each pair, in an order that does not depend on the order they came in; pairs that were
 * never compared are left out. Refuses nothing compared at all, fewer than two items, an item that is not one of
 * them, a pair of an item with itself, and a count that is below zero or no number.
 */
export function addUpPairs(
  items: number,
  counts: readonly PairCount[],
): Pairs | { readonly refused: PairRefusal } {
  if (counts.length === 0) return { refused: 'no-comparisons' };
  if (items < 2) return { refused: 'one-item' };
  const cells = new Map<number, Cell>();
  for (const count of counts) {
    const refused = refuseCount(items, count);
    if (refused) return { refused };
    const flipped = count.first > count.second;
    const [first, second] = flipped ? [count.second, count.first] : [count.first, count.second];
    const [won, lost] = flipped
      ? [count.secondPreferred, count.firstPreferred]
      : [count.firstPreferred, count.secondPreferred];
    if (won + lost === 0) continue;
    const side = count.ahead === undefined ? 0 : count.ahead === 'first' ? 1 : -1;
    const ahead = flipped ? 0 - side : side;
    const key = (first * items + second) * 3 + ahead + 1;
    const cell = cells.get(key) ?? { first, second, ahead, won: 0, lost: 0 };
    cell.won += won;
    cell.lost += lost;
    cells.set(key, cell);
  }
  if (cells.size === 0) return { refused: 'no-comparisons' };
  return asColumns([...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell));
}

function refuseCount(items: number, { first, second, ...count }: PairCount): PairRefusal | null {
  if ([first, second].some((item) => !Number.isInteger(item) || item < 0 || item >= items)) {
    return 'unknown-item';
  }
  if (first === second) return 'with-itself';
  const isCount = (value: number) => Number.isFinite(value) && value >= 0;
  return isCount(count.firstPreferred) && isCount(count.secondPreferred) ? null : 'bad-count';
}

function asColumns(cells: readonly Cell[]): Pairs {
  return {
    first: Int32Array.from(cells, ({ first }) => first),
    second: Int32Array.from(cells, ({ second }) => second),
    ahead: Int8Array.from(cells, ({ ahead }) => ahead),
    firstPreferred: Float64Array.from(cells, ({ won }) => won),
    compared: Float64Array.from(cells, ({ won, lost }) => won + lost),
  };
}
