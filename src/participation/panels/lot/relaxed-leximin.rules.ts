import { type Field, kindColumns, panelRows } from './kinds.rules.ts';
import type { Model, Row, Solved, Solver } from './solver.rules.ts';

/** A price below this is a rounding error of the solver. */
const priced = 1e-9;
/** A share this near to 1 is 1. */
const nearly = 1e-9;

/** The programme of one stage after the other: shares fixed so far (−1: free), and rows that keep shares to 1. */
type Stages = {
  readonly model: Model;
  readonly rows: readonly Row[];
  readonly sizes: readonly number[];
  readonly fixed: Float64Array;
  readonly caps: Map<number, number>;
};

/**
 * Leximin shares of each kind’s people if seats could be cut into parts: the same quotas, but not in whole people. No
 * lottery over panels can be fairer, since its expected seats meet the same rows; so where a lottery reaches these
 * shares exactly, it is the leximin one. Null when not even parts of people meet the quotas.
 *
 * A free kind’s seats are its people × the smallest share, and something on top; the price of that something says
 * whether its share can grow once the smallest is as large as can be.
 */
export function relaxedShares(solver: Solver, field: Field): Float64Array | null {
  const sizes = field.kinds.map(({ people }) => people.length);
  const rows = panelRows(field);
  const fixed = new Float64Array(sizes.length).fill(-1);
  const programme = {
    aim: 'most' as const,
    columns: [
      ...kindColumns(field, false).map((column) => ({ ...column, upper: Infinity })),
      { cost: 1, lower: 0, upper: 1 },
    ],
    rows: rows.map((row) => ({
      ...row,
      entries: [...row.entries, [sizes.length, freePeople(row, sizes, fixed)] as const],
    })),
  };
  return solver.within(programme, (model) => {
    const stages = { model, rows, sizes, fixed, caps: new Map<number, number>() };
    let solved = solveCapped(stages);
    if (!solved) return null;
    while (fixed.includes(-1)) {
      fixTight(stages, solved);
      solved = solveCapped(stages) ?? solveLoosely(stages);
    }
    return fixed;
  });
}

function freePeople({ entries }: Row, sizes: readonly number[], fixed: Float64Array): number {
  return entries.reduce((sum, [kind]) => sum + ((fixed[kind] ?? 0) < 0 ? (sizes[kind] ?? 0) : 0), 0);
}

/** Nobody’s share passes 1: a row says so for each kind that otherwise would. */
function solveCapped({ model, rows, sizes, fixed, caps }: Stages): Solved | null {
  const least = sizes.length;
  for (;;) {
    const solved = model.solve();
    if (!solved) return null;
    const left = 1 - (solved.columns[least] ?? 0);
    const above = sizes.flatMap((size, kind) =>
      (fixed[kind] ?? 0) < 0 && !caps.has(kind) && (solved.columns[kind] ?? 0) > size * left + nearly
        ? [kind]
        : [],
    );
    if (above.length === 0) return solved;
    for (const kind of above) {
      const size = sizes[kind] ?? 0;
      caps.set(kind, rows.length + caps.size);
      model.addRow({
        lower: -Infinity,
        upper: size,
        entries: [
          [kind, 1],
          [least, size],
        ],
      });
    }
  }
}

function solveLoosely(stages: Stages): Solved {
  const { model, sizes, fixed } = stages;
  for (const [kind, share] of fixed.entries()) {
    const size = sizes[kind] ?? 0;
    if (share >= 0) model.changeColumn(kind, Math.max(0, size * share - nearly), size);
  }
  const solved = solveCapped(stages);
  if (!solved) throw new Error('what an earlier stage reached cannot be lost');
  return solved;
}

/** Fixes whoever cannot have more than the smallest share (at 1, everybody) at that share or more. */
function fixTight({ model, rows, sizes, fixed, caps }: Stages, { columns, columnDuals }: Solved): void {
  const least = sizes.length;
  const share = columns[least] ?? 0;
  const free = sizes.flatMap((_, kind) => ((fixed[kind] ?? 0) < 0 ? [kind] : []));
  const highest = free.reduce((most, kind) => Math.max(most, Math.abs(columnDuals[kind] ?? 0)), 0);
  const bound = Math.min(priced, highest / 2);
  for (const kind of free) {
    if (share < 1 - nearly && Math.abs(columnDuals[kind] ?? 0) <= bound) continue;
    fixed[kind] = share;
    const size = sizes[kind] ?? 0;
    model.changeColumn(kind, size * share, size);
    const cap = caps.get(kind);
    if (cap !== undefined) model.changeFactor(cap, least, 0);
  }
  rows.forEach((row, index) => {
    model.changeFactor(index, least, freePeople(row, sizes, fixed));
  });
}
