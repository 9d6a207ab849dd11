import type { Child } from 'hono/jsx';
import { Chart, type ChartProps } from './chart.tsx';

type Side = {
  /** Such as "21,904 suppliers". */
  readonly figure: string;
  /** Such as "sign the Charter". */
  readonly asked: Child;
};

type FiftyLineProps = ChartProps & {
  /** The body's own threshold in words, such as "£50,000". */
  readonly threshold: string;
  readonly below: Side;
  /** Exactly on the line. */
  readonly at: Side;
  readonly above: Side;
  readonly head: readonly [string, string, string];
  /** What the first column calls below, at and above. */
  readonly names: readonly [string, string, string];
};

/** What a supplier was paid decides what it is asked: stitch below the line, solid above, a ring on it. */
export function FiftyLine({ threshold, below, at, above, head, names, ...props }: FiftyLineProps) {
  return (
    <Chart
      kind="line"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], head[1], { text: head[2], numeric: true }],
        rows: [below, at, above].map((side, index) => [names[index], side.asked, side.figure]),
      }}
    >
      <p class="threshold">{threshold}</p>
      <svg width="100%" height="34" aria-hidden="true" focusable="false">
        <line x1="0" x2="50%" y1="17" y2="17" stroke="#76738e" stroke-width="4" stroke-dasharray="9 7" />
        <line x1="50%" x2="100%" y1="17" y2="17" stroke="#2e2a78" stroke-width="6" />
        <circle cx="50%" cy="17" r="13" fill="#fff" stroke="#2e2a78" stroke-width="6" />
      </svg>
      <div class="sides">
        {[below, at, above].map((side) => (
          <p>
            <strong>{side.figure}</strong> {side.asked}
          </p>
        ))}
      </div>
    </Chart>
  );
}
