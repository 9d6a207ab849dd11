import { type BarRow, BarRows } from './bar-rows.tsx';
import { sortedByValue } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';

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
