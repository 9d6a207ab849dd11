import type { Child } from 'hono/jsx';
import { BarRows } from './bar-rows.tsx';
import { sortedByValue } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';

export type BarRow = {
  readonly label: Child;
  readonly value: number;
  /** The value in words, such as "£771m". */
  readonly text: string;
  /** The value to the last place, such as “£771,204,113.20”, for the table; without it, the value in words. */
  readonly exact?: string | undefined;
  /** A remainder such as "Everything else", drawn pale. */
  readonly isRest?: boolean | undefined;
};

type SortedBarsProps = ChartProps & {
  readonly rows: readonly BarRow[];
  /** Column headings of the table: what, how much. */
  readonly head: readonly [string, string];
  /** Residents' own numbers are madder; the authority's are indigo. */
  readonly dye?: 'indigo' | 'madder' | undefined;
};

/** One colour, longest first, the figure in words beside each bar. */
export function SortedBars({ rows, head, dye = 'indigo', ...props }: SortedBarsProps) {
  const sorted = sortedByValue(rows);
  return (
    <Chart
      kind="bars"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], { text: head[1], numeric: true }],
        rows: sorted.map(({ label, text, exact }) => [label, exact ?? text]),
      }}
    >
      <BarRows rows={rows} dye={dye} />
    </Chart>
  );
}
