import { type BarRow, BarRows } from './bar-rows.tsx';
import { Chart, type ChartProps } from './chart.tsx';
import { type Cell, fitsWidth, layOutTreemap, type TreePart, wrapWords } from './treemap.rules.ts';

type TreemapProps = ChartProps & {
  readonly parts: readonly TreePart[];
  readonly rest: {
    readonly name: string;
    readonly tell: (value: number) => string;
    readonly tellExactly?: (value: number) => string;
  };
  /** Column headings of the table: what, how much. */
  readonly head: readonly [string, string];
  readonly hrefOf?: ((name: string) => string | undefined) | undefined;
};

// It is drawn from 900 px on, where a band is between 840 and 1,160 wide.
const size = { width: 1100, height: 440 };
const MOST = 14;
const LINE = 20;
const LOW = 2 * LINE + 10;

/** Parts of a whole by area, from 900 px on; bars on a phone. */
export function Treemap({ parts, rest, head, hrefOf, ...props }: TreemapProps) {
  const cells = layOutTreemap(parts, rest, size, MOST);
  const bars: BarRow[] = cells.map(({ part, isRest }) => ({
    label: isRest ? part.name : linked(part.name, hrefOf),
    value: part.value,
    text: part.text,
    exact: part.exact,
    isRest,
  }));
  return (
    <Chart
      kind="treemap"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [head[0], { text: head[1], numeric: true }],
        rows: bars.map(({ label, text, exact }) => [label, exact ?? text]),
      }}
    >
      <svg class="only-wide" width="100%" height={size.height}>
        {cells.map((cell) => (
          <CellBox cell={cell} href={cell.isRest ? undefined : hrefOf?.(cell.part.name)} />
        ))}
      </svg>
      <div class="only-narrow">
        <BarRows rows={bars} />
      </div>
    </Chart>
  );
}

function linked(name: string, hrefOf: TreemapProps['hrefOf']) {
  const href = hrefOf?.(name);
  return href ? <a href={href}>{name}</a> : name;
}

/** A box of its own, so that a long name is cut at its edge and not drawn over its neighbour. */
function CellBox({ cell, href }: { readonly cell: Cell; readonly href: string | undefined }) {
  const percent = (part: number) => `${Math.round((part / size.width) * 10_000) / 100}%`;
  const { part, x, y, width, height, isRest } = cell;
  const tone = isRest ? 'cell-rest' : 'cell';
  return (
    <svg
      class="cell-box"
      x={percent(x)}
      y={Math.round(y)}
      width={percent(width)}
      height={Math.round(y + height) - Math.round(y)}
    >
      <title>{`${part.name}: ${part.text}`}</title>
      <rect class={tone} width="100%" height="100%" />
      {hasRoom(cell) ? <Linked cell={cell} href={href} /> : null}
    </svg>
  );
}

/** A box too narrow for its own words says nothing: the table has every one. */
function hasRoom({ part, width, height }: Cell): boolean {
  const lines =
    height < LOW ? [`${part.name} ${part.text}`] : [...wrapWords(part.name, width - 20), part.text];
  return lines.every((line) => fitsWidth(line, width - 10));
}

function Linked({ cell, href }: { readonly cell: Cell; readonly href: string | undefined }) {
  if (!href) return <Label cell={cell} />;
  return (
    <a href={href}>
      <Label cell={cell} />
    </a>
  );
}

/** The name in as many lines as the box has room for, and the figure under it. */
function Label({ cell: { part, width, height } }: { readonly cell: Cell }) {
  const room = Math.max(1, Math.floor((height - 14) / LINE) - 1);
  const lines = wrapWords(part.name, width - 20).slice(0, room);
  if (height < LOW) {
    return (
      <text x="10" y="22">
        {part.name} {part.text}
      </text>
    );
  }
  return (
    <>
      {lines.map((line, index) => (
        <text x="10" y={24 + index * LINE}>
          {line}
        </text>
      ))}
      <text x="10" y={26 + lines.length * LINE} class="strong">
        {part.text}
      </text>
    </>
  );
}
