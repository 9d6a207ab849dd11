import { drawAreas, type MapBoundary } from './area-map.rules.ts';
import { stepOf } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';
import { MapKey, shades } from './map-key.tsx';

export type MapArea = {
  readonly code: string;
  readonly name: string;
  readonly boundary: MapBoundary;
  /** What the shade stands for; undefined leaves the area dashed and white. */
  readonly value: number | undefined;
  /** As written in the table, such as "£412m" or "no payments". */
  readonly text: string;
  readonly href?: string | undefined;
};

type AreaMapProps = ChartProps & {
  readonly areas: readonly MapArea[];
  /** Where the second to fifth shade begin, ascending. */
  readonly thresholds: readonly [number, number, number, number];
  /** What each shade stands for, from the palest. */
  readonly legend: readonly [string, string, string, string, string];
  /** Over the columns: the number on the map, the name, the figure. */
  readonly head: readonly [string, string, string];
};

/** More areas than these are too small for their names on a phone. */
const MOST_NAMED = 12;

/**
 * Areas as they lie, shaded in five steps, each with its name, or where there are many with the number of its row in
 * the table. Never mirrored.
 */
export function AreaMap({ areas, thresholds, legend, head, ...props }: AreaMapProps) {
  const rows = areas.toSorted((a, b) => (b.value ?? -1) - (a.value ?? -1));
  const [number, name, figure] = head;
  return (
    <Chart
      kind="areas"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [{ text: number, numeric: true }, name, { text: figure, numeric: true }],
        rows: rows.map((row, index) => [
          `${index + 1}`,
          row.href ? <a href={row.href}>{row.name}</a> : row.name,
          row.text,
        ]),
      }}
    >
      <Areas rows={rows} thresholds={thresholds} />
      <MapKey legend={legend} />
    </Chart>
  );
}

type AreasProps = { readonly rows: readonly MapArea[]; readonly thresholds: readonly number[] };

function Areas({ rows, thresholds }: AreasProps) {
  const { width, height, areas } = drawAreas(rows);
  const isNamed = rows.length <= MOST_NAMED;
  const drawn = areas.map((area, index) => ({
    ...area,
    label: isNamed ? rows[index]?.name : `${index + 1}`,
    shade: shadeOf(rows[index]?.value, thresholds),
  }));
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      {drawn.map(({ path, shade }) => (
        <path
          d={path}
          fill={shades[shade] ?? '#fff'}
          stroke="#57509f"
          stroke-width="1.5"
          stroke-dasharray={shade < 0 ? '6 5' : undefined}
        />
      ))}
      {drawn.map(({ middle: [x, y], label, shade }) => (
        <text class={isNamed ? 'haloed' : shade > 2 ? 'on-dark' : undefined} x={x} y={y + 8}>
          {label}
        </text>
      ))}
    </svg>
  );
}

function shadeOf(value: number | undefined, thresholds: readonly number[]): number {
  return value === undefined ? -1 : stepOf(value, thresholds);
}
