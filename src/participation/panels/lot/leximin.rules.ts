import { type Counts, type Field, kindColumns, panelRows } from './kinds.rules.ts';
import type { Model, Solved, Solver } from './solver.rules.ts';

/** A panel by kinds, and its chance. */
export type KindPanel = { readonly counts: Counts; readonly probability: number };

/** A panel that would raise the smallest share by less than this helps nobody. */
const worthwhile = 1e-8;
/** What fixed shares give way by, should the solver’s rounding leave nothing that reaches them. */
const giveWay = 1e-9;
/** A price above this is above nothing: the prices of all who are free add up to 1. */
const priced = 1e-7;

/** Finds the panel whose people’s prices add up to the most; null when no panel meets the quotas. */
export type FindDearest = (
  prices: readonly number[],
) => { readonly counts: Counts; readonly value: number } | null;

/** Gives the work a way to find the dearest panel, an integer programme over all panels that meet the quotas. */
export function withDearest<Result>(
  solver: Solver,
  field: Field,
  work: (find: FindDearest) => Result,
): Result {
  const programme = { aim: 'most' as const, columns: kindColumns(field, true), rows: panelRows(field) };
  return solver.within(programme, (model) =>
    work((prices) => {
      model.changeCosts(prices);
      const solved = model.solve();
      if (!solved) return null;
      const counts = Int32Array.from(solved.columns, Math.round);
      return { counts, value: counts.reduce((sum, count, kind) => sum + count * (prices[kind] ?? 0), 0) };
    }),
  );
}

/**
 * Panels such that every kind that any panel can hold sits on one of them; null when no panel meets the quotas.
 * Kinds on none of them can sit on no panel at all.
 */
export function coverKinds(
  field: Field,
  findDearest: FindDearest,
  from: readonly Counts[] = [],
): Counts[] | null {
  const panels = [...from];
  const missing = new Set(field.kinds.keys());
  const strike = (counts: Counts) => counts.forEach((count, kind) => count > 0 && missing.delete(kind));
  panels.forEach(strike);
  while (missing.size > 0 || panels.length === 0) {
    const found = findDearest(field.kinds.map((_, kind) => (missing.has(kind) ? 1 : 0)));
    if (!found) return null;
    if (found.value === 0 && panels.length > 0) break;
    panels.push(found.counts);
    strike(found.counts);
    if (found.value === 0) break;
  }
  return panels;
}

/**
 * Leximin over all panels that meet the quotas: the smallest chance of anybody as large as can be, then the next
 * smallest, and so on (Flanigan, Gölz, Gupta, Hennig, Procaccia, “Fair algorithms for selecting citizens’
 * assemblies”, Nature 596, 2021). Each stage is a linear programme over the panels known so far; its prices (the
 * dual: least ŷ − Σ fixed·y, with Σ y of a panel at most ŷ and Σ y of the free 1) ask an integer programme for a
 * panel that would help, until none does. Whoever then has a price above 0 can get no more and is fixed.
 * `panels` must hold every kind that any panel can; kinds that none of them holds have chance 0.
 */
export function findLeximin(
  solver: Solver,
  field: Field,
  panels: readonly Counts[],
  findDearest: FindDearest,
): KindPanel[] {
  const known = [...panels];
  const held = field.kinds.map((_, kind) => known.some((counts) => (counts[kind] ?? 0) > 0));
  return solver.within(firstStage(field, known, held), (model) => {
    const fixed = new Map<number, number>();
    const free = new Set(held.flatMap((isHeld, kind) => (isHeld ? [kind] : [])));
    let solved = solveStage(field, model, fixed, known, findDearest);
    while (free.size > 0) {
      fixKinds(field, model, solved, { fixed, free });
      if (free.size > 0) solved = solveStage(field, model, fixed, known, findDearest);
    }
    return known.flatMap((counts, index) => {
      const probability = solved.columns[index + 1] ?? 0;
      return probability > 1e-12 ? [{ counts, probability }] : [];
    });
  });
}

/** Rows: one a kind (its share less the smallest share is at least 0), then one for all chances, which add up to 1. */
function firstStage({ kinds }: Field, panels: readonly Counts[], held: readonly boolean[]) {
  const shares = kinds.map(({ people }, kind) => ({
    lower: 0,
    upper: Infinity,
    entries: [
      ...(held[kind] ? [[0, -1] as const] : []),
      ...panels.flatMap((counts, index) =>
        counts[kind] ? [[index + 1, (counts[kind] ?? 0) / people.length] as const] : [],
      ),
    ],
  }));
  return {
    aim: 'most' as const,
    columns: [
      { cost: 1, lower: 0, upper: Infinity },
      ...panels.map(() => ({ cost: 0, lower: 0, upper: Infinity })),
    ],
    rows: [...shares, { lower: 1, upper: 1, entries: panels.map((_, index) => [index + 1, 1] as const) }],
  };
}

/** Adds panels until none would raise the smallest share of the free. */
function solveStage(
  { kinds }: Field,
  model: Model,
  fixed: ReadonlyMap<number, number>,
  known: Counts[],
  findDearest: FindDearest,
): Solved {
  for (;;) {
    const solved = model.solve() ?? solveLoosely(model, fixed);
    const prices = kinds.map((_, kind) => Math.abs(solved.rowDuals[kind] ?? 0));
    const mostNow = [...fixed].reduce(
      (sum, [kind, share]) => sum + share * (prices[kind] ?? 0),
      solved.value,
    );
    const dearest = findDearest(prices.map((price, kind) => price / (kinds[kind]?.people.length ?? 1)));
    if (!dearest || dearest.value <= mostNow + worthwhile) return solved;
    known.push(dearest.counts);
    model.addColumn({ cost: 0, lower: 0, upper: Infinity }, [
      ...kinds.map(({ people }, kind) => [kind, (dearest.counts[kind] ?? 0) / people.length] as const),
      [kinds.length, 1],
    ]);
  }
}

function solveLoosely(model: Model, fixed: ReadonlyMap<number, number>): Solved {
  for (const [kind, share] of fixed) model.changeRow(kind, share - giveWay, Infinity);
  const solved = model.solve();
  if (!solved) throw new Error('what an earlier stage reached cannot be lost');
  return solved;
}

function fixKinds(
  { kinds }: Field,
  model: Model,
  { value, rowDuals }: Solved,
  { fixed, free }: { fixed: Map<number, number>; free: Set<number> },
): void {
  const highest = Math.max(...Array.from(free, (kind) => Math.abs(rowDuals[kind] ?? 0)));
  const bound = kinds.length > 0 ? Math.min(priced, highest / 2) : 0;
  for (const kind of free) {
    if (Math.abs(rowDuals[kind] ?? 0) <= bound) continue;
    free.delete(kind);
    fixed.set(kind, value);
    model.changeRow(kind, value, Infinity);
    model.changeFactor(kind, 0, 0);
  }
}
