import { sankey, sankeyLinkHorizontal } from 'd3-sankey';
import { type BarRow, BarRows } from './bar-rows.tsx';
import { Chart, type ChartProps } from './chart.tsx';
import {
  foldFlows,
  type SankeyGraph,
  type SankeyLink,
  type SankeyNode,
  type ThreeStep,
  wrapWords,
} from './sankey.rules.ts';

type SankeyProps = ChartProps & {
  readonly flows: readonly ThreeStep[];
  /** What is too small to be drawn by itself. */
  readonly other: string;
  /** What stands in each of the three columns. */
  readonly columns: readonly [string, string, string];
  readonly amount: string;
  readonly tell: (value: number) => string;
  /** To the last place, for the table. */
  readonly tellExactly: (value: number) => string;
};

// Room on both sides for the names; from 900 px on its words are at least 12 px.
const width = 1100;
const edge = { left: 230, right: 190, top: 34, bottom: 8 };

/** In letters, and in units of the picture. */
const WIDEST_LINE = 22;
const LINE = 17;

type Node = SankeyNode & { x0?: number; x1?: number; y0?: number; y1?: number; value?: number };
type Link = { source: Node; target: Node; value: number; width?: number; y0?: number; y1?: number };

/** Who pays, through what, to where: from 900 px on a picture with its largest flow in madder; bars on a phone. */
export function Sankey({ flows, other, columns, amount, tell, tellExactly, ...props }: SankeyProps) {
  const graph = foldFlows(flows, other);
  return (
    <Chart
      kind="sankey"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [...columns, { text: amount, numeric: true }],
        rows: flows.map(({ from, via, to, value }) => [from, via, to, tellExactly(value)]),
      }}
    >
      <Picture graph={graph} columns={columns} tell={tell} />
      <div class="only-narrow">
        <BarRows rows={barsOf(graph.nodes, graph.links, tell)} />
      </div>
    </Chart>
  );
}

type PictureProps = Pick<SankeyProps, 'columns' | 'tell'> & { readonly graph: SankeyGraph };

function Picture({ graph, columns, tell }: PictureProps) {
  const counts = [0, 1, 2].map((at) => graph.nodes.filter(({ column }) => column === at).length);
  const height = Math.max(260, Math.max(...counts) * 44 + edge.top);
  const { nodes, links } = layOut(graph.nodes, graph.links, height);
  return (
    <svg
      class="only-wide"
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      aria-hidden="true"
      focusable="false"
    >
      <ColumnHeads columns={columns} />
      {links.map((link, index) => (
        <path
          class={index === 0 ? 'flow flow-most' : 'flow'}
          d={sankeyLinkHorizontal<Node, Link>()(link as never) ?? ''}
          stroke-width={Math.max(1, link.width ?? 1)}
        />
      ))}
      {nodes.map((node) => (
        <NodeBox node={node} tell={tell} />
      ))}
    </svg>
  );
}

function layOut(nodes: readonly SankeyNode[], links: readonly SankeyLink[], height: number) {
  if (links.length === 0) return { nodes: [], links: [] };
  const make = sankey<SankeyNode, SankeyLink>()
    .nodeId(({ key }) => key)
    .nodeAlign(({ column }) => column)
    .nodeWidth(14)
    .nodePadding(16)
    .extent([
      [edge.left, edge.top],
      [width - edge.right, height - edge.bottom],
    ]);
  const laid = make({ nodes: nodes.map((node) => ({ ...node })), links: links.map((link) => ({ ...link })) });
  const bySize = laid.links.toSorted((a, b) => b.value - a.value);
  return { nodes: laid.nodes as Node[], links: bySize as unknown as Link[] };
}

function ColumnHeads({ columns }: { readonly columns: SankeyProps['columns'] }) {
  const [from, via, to] = columns;
  return (
    <>
      <text class="strong" x={edge.left} y="16" text-anchor="end">
        {from}
      </text>
      <text class="strong" x={(edge.left + width - edge.right) / 2} y="16" text-anchor="middle">
        {via}
      </text>
      <text class="strong" x={width - edge.right} y="16">
        {to}
      </text>
    </>
  );
}

function NodeBox({ node, tell }: { readonly node: Node; readonly tell: (value: number) => string }) {
  const { x0 = 0, x1 = 0, y0 = 0, y1 = 0, column, name, value = 0 } = node;
  const isFirst = column === 0;
  const x = isFirst ? x0 - 8 : x1 + 8;
  const lines = wrapWords(name, WIDEST_LINE);
  const top = (y0 + y1) / 2 + 5 - ((lines.length - 1) * LINE) / 2;
  return (
    <>
      <rect class="flow-node" x={x0} y={y0} width={x1 - x0} height={Math.max(2, y1 - y0)} />
      <text class="haloed" text-anchor={isFirst ? 'end' : 'start'}>
        {lines.map((line, index) => (
          <tspan x={x} y={top + index * LINE}>
            {line} {index === lines.length - 1 ? <tspan class="strong">{tell(value)}</tspan> : null}
          </tspan>
        ))}
      </text>
    </>
  );
}

/** On a phone: how much comes to each place, or kind, at the end. */
function barsOf(
  nodes: readonly SankeyNode[],
  links: readonly SankeyLink[],
  tell: SankeyProps['tell'],
): BarRow[] {
  return nodes
    .filter(({ column }) => column === 2)
    .map(({ key, name }) => {
      const value = links.reduce((sum, link) => (link.target === key ? sum + link.value : sum), 0);
      return { label: name, value, text: tell(value) };
    });
}
