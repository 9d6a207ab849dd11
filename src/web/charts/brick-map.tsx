import { bricks, type District } from './brick-map.rules.ts';
import { stepOf } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';
import { MapKey, shades } from './map-key.tsx';

export type DistrictFigure = {
  /** What the shade stands for; undefined leaves the brick dashed and pale. */
  readonly value: number | undefined;
  /** As written in the brick, such as "£412m" or "under 10". */
  readonly text: string;
};

type BrickMapProps = ChartProps & {
  readonly figures: Readonly<Record<District, DistrictFigure>>;
  /** Where the second to fifth shade begin, ascending. */
  readonly thresholds: readonly [number, number, number, number];
  /** What each shade stands for, from the palest. */
  readonly legend: readonly [string, string, string, string, string];
  readonly head: readonly [string, string];
  readonly hrefOf?: ((district: District) => string) | undefined;
};

type BrickProps = { readonly brick: (typeof bricks)[number]; readonly shade: number; readonly text: string };

function Brick({ brick, shade, text }: BrickProps) {
  const [x, y] = [brick.across * 64 + 1, brick.down * 116 + 1];
  const ink = shade > 2 ? 'on-dark' : undefined;
  return (
    <>
      <rect
        x={x + 1}
        y={y + 1}
        width="125"
        height="112"
        rx="3"
        fill={shades[shade] ?? '#fff'}
        stroke="#57509f"
        stroke-width="2"
        stroke-dasharray={shade < 0 ? '6 5' : undefined}
      />
      <text class={`strong ${ink ?? ''}`} x={x + 63} y={y + 50} text-anchor="middle" font-size="23">
        {brick.district}
      </text>
      <text class={ink} x={x + 63} y={y + 82} text-anchor="middle" font-size="24">
        {text}
      </text>
    </>
  );
}

/** The ten districts as bricks, shaded in five steps, each with its name and figure. Never mirrored. */
export function BrickMap({ figures, thresholds, legend, head, hrefOf, ...props }: BrickMapProps) {
  const shadeOf = ({ value }: DistrictFigure) => (value === undefined ? -1 : stepOf(value, thresholds));
  const rows = bricks
    .map(({ district }) => ({ district, ...figures[district] }))
    .sort((a, b) => (b.value ?? -1) - (a.value ?? -1));
  return (
    <Chart
      kind="bricks"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], { text: head[1], numeric: true }],
        rows: rows.map(({ district, text }) => [
          hrefOf ? <a href={hrefOf(district)}>{district}</a> : district,
          text,
        ]),
      }}
    >
      <svg viewBox="0 0 578 350" aria-hidden="true" focusable="false">
        {bricks.map((brick) => (
          <Brick brick={brick} shade={shadeOf(figures[brick.district])} text={figures[brick.district].text} />
        ))}
      </svg>
      <MapKey legend={legend} />
    </Chart>
  );
}
