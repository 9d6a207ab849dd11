import { Chart } from '../../web/charts/chart.tsx';
import type { Simulation } from './simulate.rules.ts';
import { words } from './words.en.ts';

const ROW = 24;
const middle = (index: number) => index * ROW + ROW / 2;

/** Two columns of bids, best first, joined by a line each: where lines cross, bids change places. */
export function OrderLines({ simulation }: { readonly simulation: Simulation }) {
  const { example } = simulation.changes;
  const names = simulation.places.map(({ bidder }) => bidder);
  const { before, after } = example ?? { before: names, after: names };
  const sentence = example ? words.pictureShaky(words[example.change](example.bidder)) : words.pictureSteady;
  const swapped = new Set<string>(example?.swapped);
  return (
    <Chart
      kind="order"
      sentence={sentence}
      table={{
        caption: words.order.caption,
        head: [{ text: words.order.place, numeric: true }, words.before, words.after],
        rows: before.map((name, index) => [index + 1, words.bid(name), words.bid(after[index] ?? '')]),
        firstCellIsHeader: false,
      }}
    >
      <svg width="100%" height={before.length * ROW} aria-hidden="true" focusable="false">
        {before.map((name, index) => (
          <Line
            name={name}
            from={middle(index)}
            to={middle(after.indexOf(name))}
            isSwapped={swapped.has(name)}
          />
        ))}
      </svg>
    </Chart>
  );
}

type LineProps = {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly isSwapped: boolean;
};

function Line({ name, from, to, isSwapped }: LineProps) {
  const strong = isSwapped ? 'strong' : undefined;
  return (
    <>
      <text class={strong} x="0" y={from + 5}>
        {words.bid(name)}
      </text>
      <line
        x1="72"
        y1={from}
        x2="60%"
        y2={to}
        stroke={isSwapped ? '#2e2a78' : '#76738e'}
        stroke-width={isSwapped ? 4 : 1.5}
      />
      <text class={strong} x="62%" y={to + 5}>
        {words.bid(name)}
      </text>
    </>
  );
}
