/** A variable of a linear programme. */
export type Column = {
  readonly cost: number;
  readonly lower: number;
  readonly upper: number;
  readonly isWhole?: boolean;
};

/** A sum of variables held between two bounds. */
export type Row = { readonly lower: number; readonly upper: number; readonly entries: readonly Entry[] };

/** Which row or column, and how often. */
export type Entry = readonly [index: number, factor: number];

/** The best there is: its value, every variable, and what moving the bound of a row or variable by one is worth. */
export type Solved = {
  readonly value: number;
  readonly columns: Float64Array;
  readonly rowDuals: Float64Array;
  readonly columnDuals: Float64Array;
};

/** A linear or integer programme that can be changed and solved again. */
export type Model = {
  readonly changeCosts: (costs: readonly number[]) => void;
  readonly changeColumn: (column: number, lower: number, upper: number) => void;
  readonly changeRow: (row: number, lower: number, upper: number) => void;
  readonly changeFactor: (row: number, column: number, factor: number) => void;
  readonly addRow: (row: Row) => void;
  readonly addColumn: (column: Column, entries: readonly Entry[]) => void;
  /** Null when nothing meets the rows. Throws when the solver gives up. */
  readonly solve: () => Solved | null;
};

/** Whatever solves linear and integer programmes exactly, always with the same answer to the same question. */
export type Solver = {
  readonly within: <Result>(
    programme: {
      readonly aim: 'most' | 'least';
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
    },
    work: (model: Model) => Result,
  ) => Result;
};
