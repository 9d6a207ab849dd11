import { type EvidenceLevel, evidenceLevels } from '../icons/evidence-badge.tsx';
import { type Count, countLength, percentOf, showCount } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';
import { words } from './words.en.ts';

type EvidenceLevelsProps = ChartProps & {
  /** Unlike any other chart's on the page: its patterns are named after it. */
  readonly id: string;
  /** Where the upright line stands; none at 0. */
  readonly promised: number;
  /** What stands beneath the line instead of “promised” and the number. */
  readonly mark?: string | undefined;
  readonly counts: Readonly<Record<EvidenceLevel, Count>>;
  /** Other words than "by the supplier", "by the council". */
  readonly labels?: Readonly<Record<EvidenceLevel, string>> | undefined;
};

function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-hatch`}
        width="6"
        height="6"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect width="6" height="6" fill="#fff" />
        <rect width="3" height="6" fill="#8f4e00" />
      </pattern>
      <pattern id={`${id}-dots`} width="7" height="7" patternUnits="userSpaceOnUse">
        <rect width="7" height="7" fill="#fff" />
        <circle cx="3.5" cy="3.5" r="2.4" fill="#ad1762" />
      </pattern>
    </defs>
  );
}

/** Shape first: dashed and empty, hatched, solid, dotted. */
function drawn(id: string, level: EvidenceLevel, count: Count): Record<string, string | number> {
  if (level === 'claimed' || count === 'under-ten') {
    return { fill: '#fff', stroke: '#76738e', 'stroke-width': 2, 'stroke-dasharray': '5 4' };
  }
  if (level === 'evidenced') return { fill: `url(#${id}-hatch)`, stroke: '#8f4e00', 'stroke-width': 2 };
  if (level === 'verified') return { fill: '#2e2a78', stroke: '#2e2a78', 'stroke-width': 2 };
  return { fill: `url(#${id}-dots)`, stroke: '#ad1762', 'stroke-width': 2 };
}

type LevelRowProps = {
  readonly id: string;
  readonly level: EvidenceLevel;
  readonly label: string;
  readonly count: Count;
  readonly scale: number;
};

function LevelRow({ id, level, label, count, scale }: LevelRowProps) {
  return (
    <div class="bar-row">
      <span class="strong">{label}</span>
      <span class="number">{showCount(count, words.underTen)}</span>
      <svg width="100%" height="22" aria-hidden="true" focusable="false">
        <Patterns id={id} />
        <rect
          x="1"
          y="2"
          width={percentOf(countLength(count), scale)}
          height="16"
          {...drawn(id, level, count)}
        />
      </svg>
    </div>
  );
}

/** One row a level on one scale, with an upright line at what was promised. Never stacked, never added. */
export function EvidenceLevels(props: EvidenceLevelsProps) {
  const { id, promised, counts, labels = words.levels } = props;
  const most = Math.max(promised, ...evidenceLevels.map((level) => countLength(counts[level])));
  const scale = most * 1.01;
  const shown = evidenceLevels.map((level) => ({ level, label: labels[level], count: counts[level] }));
  const line = percentOf(promised, scale);
  return (
    <Chart
      kind="evidence"
      sentence={props.sentence}
      notes={words.neverAdded}
      table={{
        caption: props.caption,
        head: [words.level, { text: words.count, numeric: true }],
        rows: shown.map(({ label, count }) => [label, showCount(count, words.underTen)]),
      }}
    >
      {shown.map((row) => (
        <LevelRow {...row} id={`${id}-${row.level}`} scale={scale} />
      ))}
      {promised > 0 ? (
        <>
          <svg class="upright" width="100%" height="100%" aria-hidden="true" focusable="false">
            <line x1={line} x2={line} y1="0" y2="100%" />
          </svg>
          <p class="promised">{props.mark ?? words.promised(showCount(promised, words.underTen))}</p>
        </>
      ) : null}
    </Chart>
  );
}
