import { percentOf } from '../../../web/charts/chart.rules.ts';
import { Chart, type ChartProps } from '../../../web/charts/chart.tsx';
import type { TableProps } from '../../../web/govuk/table.tsx';
import { type Grade, grades } from '../questions.rules.ts';

type GradeLevelsProps = ChartProps & {
  /** Unlike any other chart’s on the page: its pattern is named after it. */
  readonly id: string;
  /** How long each bar is, on one scale. */
  readonly values: Readonly<Record<Grade, number>>;
  /** The same in words. */
  readonly texts: Readonly<Record<Grade, string>>;
  readonly labels: Readonly<Record<Grade, string>>;
  readonly head: readonly [string, string];
  readonly notes?: string | undefined;
};

function Hatch({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="6" height="6" fill="#fff" />
        <rect width="3" height="6" fill="#8f4e00" />
      </pattern>
    </defs>
  );
}

/** Shape first: dashed and empty, hatched, solid. */
function drawn(id: string, grade: Grade): Record<string, string | number> {
  if (grade === 'claimed')
    return { fill: '#fff', stroke: '#76738e', 'stroke-width': 2, 'stroke-dasharray': '5 4' };
  if (grade === 'evidenced') return { fill: `url(#${id})`, stroke: '#8f4e00', 'stroke-width': 2 };
  return { fill: '#2e2a78', stroke: '#2e2a78', 'stroke-width': 2 };
}

/** The three grades, a row each on one scale: never stacked, never added. */
export function GradeLevels(props: GradeLevelsProps) {
  const { id, values, texts, labels, head, notes } = props;
  const scale = Math.max(...grades.map((grade) => values[grade])) * 1.01;
  const table: TableProps = {
    caption: props.caption,
    head: [head[0], { text: head[1], numeric: true }],
    rows: grades.map((grade) => [labels[grade], texts[grade]]),
  };
  return (
    <Chart kind="grades" sentence={props.sentence} notes={notes} table={table}>
      {grades.map((grade) => (
        <div class="bar-row">
          <span class="strong">{labels[grade]}</span>
          <span class="number">{texts[grade]}</span>
          <svg width="100%" height="20" aria-hidden="true" focusable="false">
            <Hatch id={`${id}-${grade}`} />
            {values[grade] > 0 ? (
              <rect
                x="1"
                y="2"
                width={percentOf(values[grade], scale)}
                height="16"
                {...drawn(`${id}-${grade}`, grade)}
              />
            ) : null}
          </svg>
        </div>
      ))}
    </Chart>
  );
}
