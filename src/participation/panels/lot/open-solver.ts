import highsModule from 'highs';
import type { Column, Entry, Model, Row, Solver } from './solver.rules.ts';

// The package’s types are written for CommonJS; imported, its loader is the default itself.
const load = highsModule as unknown as typeof highsModule.default;
type Highs = Awaited<ReturnType<typeof load>>;
type HighsModel = ReturnType<Highs['createModel']>;

let loading: Promise<Highs> | undefined;

/** HiGHS, compiled to WebAssembly: one thread, one fixed seed, no clock, so every machine finds the same answer. */
export async function openSolver(): Promise<Solver> {
  loading ??= load();
  const highs = await loading;
  return {
    within: ({ aim, columns, rows }, work) =>
      highs.withModel((model) => {
        model.passModel(modelData(highs, aim, columns, rows));
        model.options.set({
          output_flag: false,
          random_seed: 1,
          mip_rel_gap: 0,
          mip_abs_gap: 1e-9,
          primal_feasibility_tolerance: 1e-10,
          dual_feasibility_tolerance: 1e-10,
        });
        return work(modelOf(highs, model, columns.length));
      }),
  };
}

function modelData(highs: Highs, aim: 'most' | 'least', columns: readonly Column[], rows: readonly Row[]) {
  const { maximize, minimize } = highs.constants.objectiveSense;
  const starts = [0];
  for (const { entries } of rows) starts.push((starts.at(-1) ?? 0) + entries.length);
  const entries = rows.flatMap((row) => row.entries);
  return {
    sense: aim === 'most' ? maximize : minimize,
    numCols: columns.length,
    numRows: rows.length,
    colCost: columns.map(({ cost }) => cost),
    colLower: columns.map(({ lower }) => lower),
    colUpper: columns.map(({ upper }) => upper),
    rowLower: rows.map(({ lower }) => lower),
    rowUpper: rows.map(({ upper }) => upper),
    matrix: {
      format: 'csr' as const,
      numRows: rows.length,
      numCols: columns.length,
      starts,
      indices: entries.map(([index]) => index),
      values: entries.map(([, factor]) => factor),
    },
    ...(columns.some(({ isWhole }) => isWhole)
      ? { integrality: columns.map(({ isWhole }) => (isWhole ? (1 as const) : (0 as const))) }
      : {}),
  };
}

function modelOf(highs: Highs, model: HighsModel, columnCount: number): Model {
  let count = columnCount;
  return {
    changeCosts: (costs) => void model.changeColsCost({ kind: 'range', from: 0, to: count - 1 }, [...costs]),
    changeColumn: (column, lower, upper) => void model.changeColBounds(column, lower, upper),
    changeRow: (row, lower, upper) => void model.changeRowBounds(row, lower, upper),
    changeFactor: (row, column, factor) => void model.changeCoefficient(row, column, factor),
    addRow: ({ lower, upper, entries }) =>
      void model.addRow(lower, upper, {
        indices: entries.map(([index]) => index),
        values: entries.map(([, factor]) => factor),
      }),
    addColumn: ({ cost, lower, upper }, entries: readonly Entry[]) => {
      const some = entries.filter(([, factor]) => factor !== 0);
      model.addCol(cost, lower, upper, {
        indices: some.map(([index]) => index),
        values: some.map(([, factor]) => factor),
      });
      count += 1;
    },
    solve: () => {
      model.run();
      const status = model.getModelStatus();
      if (status === highs.constants.modelStatus.infeasible) return null;
      if (status !== highs.constants.modelStatus.optimal) throw new Error(`the solver ended with ${status}`);
      const { colValue, rowDual, colDual } = model.getSolution();
      return { value: model.getObjectiveValue(), columns: colValue, rowDuals: rowDual, columnDuals: colDual };
    },
  };
}
