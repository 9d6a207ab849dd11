import type { Child } from 'hono/jsx';
import { percentOf, sortedByValue } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';

export type IntervalRow = {
  readonly label: Child;
  /** Of 100, each. */
  readonly value: number;
  readonly low: number;
  readonly high: number;
  /** The value and its range in words, such as “64 of 100, between 60 and 68”. */
  readonly text: string;
};

type IntervalsProps = ChartProps & {
  readonly rows: readonly IntervalRow[];
  /** Column headings of the table: what, the value, from, to. */
  readonly head: readonly [string, string, string, string];
  /** What the upright line at the middle means. */
  readonly middle: string;
};

/** A dot for each value and a line for how far chance may have moved it; an upright, dashed line at 50. */
export function Intervals({ rows, head, middle, ...props }: IntervalsProps) {
  const sorted = sortedByValue(rows);
  const [what, ...numbers] = head;
  return (
    <Chart
      kind="intervals"
      sentence={props.sentence}
      notes={middle}
      table={{
        caption: props.caption,
        head: [what, ...numbers.map((text) => ({ text, numeric: true }))],
        rows: sorted.map(({ label, value, low, high }) => [label, String(value), String(low), String(high)]),
      }}
    >
      {sorted.map((row) => (
        <div class="bar-row">
          <span class="strong">{row.label}</span>
          <span class="number">{row.text}</span>
          <Interval {...row} />
        </div>
      ))}
    </Chart>
  );
}

function Interval({ value, low, high }: IntervalRow) {
  const [at, from, to] = [value, low, high].map((each) => percentOf(each, 100));
  return (
    <svg width="100%" height="28" aria-hidden="true" focusable="false">
      <line class="interval-scale" x1="0" x2="100%" y1="27" y2="27" />
      <line class="interval-middle" x1="50%" x2="50%" y1="0" y2="28" />
      <line class="interval-range" x1={from} x2={to} y1="14" y2="14" />
      <line class="interval-range" x1={from} x2={from} y1="8" y2="20" />
      <line class="interval-range" x1={to} x2={to} y1="8" y2="20" />
      <circle class="interval-value" cx={at} cy="14" r="7" />
    </svg>
  );
}
