import { percentOf } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';
import { words } from './words.en.ts';

export type Month = {
  /** One letter or two beneath the bar. */
  readonly short: string;
  /** In full, for the table, such as "April 2025". */
  readonly name: string;
  readonly value: number;
  readonly text: string;
  /** Some of what belongs here has not been published yet. */
  readonly isComplete: boolean;
};

type TimelineProps = ChartProps & {
  readonly months: readonly Month[];
  readonly head: readonly [string, string];
};

/** A month with nothing in it yet is drawn as a gap that can be seen. */
const gapHeight = 24;
const plotHeight = 150;
const topGap = 24;

function MonthBar({ month, index, count, scale, isNamed }: MonthBarProps) {
  const step = 100 / count;
  const ofValue = Math.round((month.value / scale) * plotHeight);
  const height = month.isComplete ? ofValue : Math.max(gapHeight, ofValue);
  const middle = `${(index + 0.5) * step}%`;
  const top = topGap + plotHeight - height;
  const anchor = index > count * 0.7 ? 'end' : index < count * 0.3 ? 'start' : 'middle';
  return (
    <>
      <rect
        x={`${(index + 0.12) * step}%`}
        y={top}
        width={percentOf(step * 0.76, 100)}
        height={height}
        {...(month.isComplete
          ? { fill: '#2e2a78' }
          : { fill: '#fff', stroke: '#76738e', 'stroke-width': 2, 'stroke-dasharray': '5 4' })}
      />
      {isNamed ? (
        <>
          <line x1={middle} x2={middle} y1="20" y2={Math.max(20, top - 4)} stroke="#1c1b33" />
          <text x={anchor === 'end' ? `${(index + 1) * step}%` : middle} y="14" text-anchor={anchor}>
            {words.notComplete}
          </text>
        </>
      ) : null}
      <text x={middle} y={topGap + plotHeight + 20} text-anchor="middle">
        {month.short}
      </text>
    </>
  );
}

type MonthBarProps = {
  /** The first of the months in a row that are not complete: the words would not fit over each. */
  readonly isNamed: boolean;
  readonly month: Month;
  readonly index: number;
  readonly count: number;
  readonly scale: number;
};

/** Month by month. A month that is not complete is dashed and named, never smoothed. */
export function Timeline({ months, head, ...props }: TimelineProps) {
  const scale = Math.max(1, ...months.map(({ value }) => value));
  return (
    <Chart
      kind="timeline"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], { text: head[1], numeric: true }],
        rows: months.map(({ name, text, isComplete }) => [
          isComplete ? name : `${name}, ${words.notComplete}`,
          text,
        ]),
      }}
    >
      <svg width="100%" height={topGap + plotHeight + 28} aria-hidden="true" focusable="false">
        {months.map((month, index) => (
          <MonthBar
            month={month}
            index={index}
            count={months.length}
            scale={scale}
            isNamed={!month.isComplete && months[index - 1]?.isComplete !== false}
          />
        ))}
        <line
          x1="0"
          x2="100%"
          y1={topGap + plotHeight}
          y2={topGap + plotHeight}
          stroke="#1c1b33"
          stroke-width="2"
        />
      </svg>
    </Chart>
  );
}
