import type { Child } from 'hono/jsx';
import { percentOf, sortedByValue } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';

export type BarRow = {
  readonly label: Child;
  readonly value: number;
  /** The value in words, such as "£771m". */
  readonly text: string;
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
  const scale = sorted[0]?.value ?? 0;
  return (
    <Chart
      kind="bars"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], { text: head[1], numeric: true }],
        rows: sorted.map(({ label, text }) => [label, text]),
      }}
    >
      {sorted.map(({ label, value, text, isRest }) => (
        <div class="bar-row">
          <span>{label}</span>
          <span class="number strong">{text}</span>
          <svg width="100%" height="15" aria-hidden="true" focusable="false">
            <rect class={isRest ? 'bar-rest' : `bar-${dye}`} width={percentOf(value, scale)} height="15" />
          </svg>
        </div>
      ))}
    </Chart>
  );
}
