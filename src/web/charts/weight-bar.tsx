import { Chart, type ChartProps } from './chart.tsx';
import { type PlacedPart, placeParts, type WeightPart } from './weight-bar.rules.ts';
import { words } from './words.en.ts';

/** Price is outlined, quality linen, social value indigo with paler seams between its parts. */
const grounds = {
  price: { fill: '#fff', stroke: '#2e2a78', text: undefined },
  quality: { fill: '#ebe9f5', stroke: '#2e2a78', text: undefined },
  social: { fill: '#57509f', stroke: '#fff', text: 'on-dark' },
  followed: { fill: '#2e2a78', stroke: '#fff', text: 'on-dark' },
} as const;

function Part({ part }: { readonly part: PlacedPart }) {
  const ground = grounds[part.followed ? 'followed' : part.kind];
  return (
    <>
      <rect
        x={`${part.start}%`}
        y="1"
        width={`${part.marks}%`}
        height="44"
        fill={ground.fill}
        stroke={ground.stroke}
        stroke-width="2"
      />
      {part.marks >= 5 ? (
        <text class={ground.text} x={`${part.start + part.marks / 2}%`} y="30" text-anchor="middle">
          {part.marks}
        </text>
      ) : null}
      {part.followed ? (
        <rect x={`${part.start}%`} y="49" width={`${part.marks}%`} height="6" fill="#ad1762" />
      ) : null}
    </>
  );
}

type WeightBarProps = ChartProps & { readonly parts: readonly WeightPart[] };

/** The 100 marks of a tender, and where a followed priority stands in them. */
export function WeightBar({ parts, ...props }: WeightBarProps) {
  return (
    <Chart
      kind="weights"
      sentence={props.sentence}
      table={{
        caption: props.caption,
        head: [words.part, { text: words.marks, numeric: true }],
        rows: parts.map(({ label, marks }) => [label, marks]),
      }}
    >
      <svg width="100%" height="58" aria-hidden="true" focusable="false">
        {placeParts(parts).map((part) => (
          <Part part={part} />
        ))}
      </svg>
      <ul class="key">
        {parts.map((part) => (
          <li>
            <svg aria-hidden="true" focusable="false">
              <rect
                width="22"
                height="14"
                fill={grounds[part.followed ? 'followed' : part.kind].fill}
                stroke="#2e2a78"
                stroke-width="2"
              />
            </svg>
            <span>
              {part.label} <span class="number strong">{part.marks}</span>
            </span>
          </li>
        ))}
      </ul>
    </Chart>
  );
}
