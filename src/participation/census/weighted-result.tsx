import { percentOf } from '../../web/charts/chart.rules.ts';
import { Chart } from '../../web/charts/chart.tsx';
import type { Interval } from './bootstrap-points.rules.ts';
import { balanceRefusal, dimensionInText, peopleOf, resultWords as words } from './results.words.en.ts';
import type { RangedShares, WeightedFinding } from './weighted-finding.rules.ts';

type WeightedResultProps = {
  readonly finding: WeightedFinding;
  /** The outcomes’ plain names, in the round’s order. */
  readonly outcomes: readonly string[];
  /** Names of districts by slug. */
  readonly places: Readonly<Record<string, string>>;
};

type Weighted = NonNullable<WeightedFinding['weighted']>;

/** Open and weighted results side by side: the sentence, the picture, the table; or why there are no weighted ones. */
export function WeightedResult(props: WeightedResultProps) {
  const { finding, places } = props;
  return (
    <>
      <h2>{words.title}</h2>
      <p>{words.lede}</p>
      {finding.refused ? (
        <div class="answered">
          <p>
            <strong>{words.refusedTitle}.</strong> {balanceRefusal(finding.refused, places)}{' '}
            {words.refusedAfter}
          </p>
        </div>
      ) : null}
      {finding.weighted ? <SideBySide {...props} weighted={finding.weighted} /> : <OpenAlone {...props} />}
      {hasStill(finding) ? <p class="note">{words.hardlyMoves}</p> : null}
      <p class="note">{words.chanceOnly}</p>
      <p>
        <a href="/counting-people">{words.how}</a>
      </p>
    </>
  );
}

function SideBySide({ weighted, ...props }: WeightedResultProps & { readonly weighted: Weighted }) {
  const { finding, outcomes, places } = props;
  const [openFirst, weightedFirst] = [finding.open, weighted].map((shares) => firstOf(shares, outcomes));
  const sentence =
    openFirst === weightedFirst
      ? words.same(openFirst ?? '')
      : words.different(openFirst ?? '', weightedFirst ?? '');
  return (
    <>
      <Picture open={finding.open} weighted={weighted} outcomes={outcomes} sentence={sentence} />
      <p>
        {words.effective(finding.effectiveSize ?? 0)} {words.by(weighted.by.map(dimensionInText))}
        {weighted.leftOut.length > 0 ? ` ${words.leftOut(weighted.leftOut.map(dimensionInText))}` : null}
        {weighted.joined.map(
          ({ dimension, levels }) => ` ${words.joined(peopleOf(dimension, levels, places))}`,
        )}
      </p>
      <p class="note">{words.rules}</p>
      <p class="note">{words.claimed}</p>
    </>
  );
}

/** The answers as they came, with how far chance could move them: what there is where nothing is weighted. */
function OpenAlone({ finding: { open }, outcomes }: WeightedResultProps) {
  const first = open.basisPoints.indexOf(Math.max(...open.basisPoints));
  const { low, high } = open.intervals[first] ?? { low: 0, high: 0 };
  const sentence = words.openAlone(outcomes[first] ?? '', open.whole[first] ?? 0, { low, high });
  return <Picture open={open} weighted={null} outcomes={outcomes} sentence={sentence} />;
}

type PictureProps = {
  readonly open: RangedShares;
  readonly weighted: RangedShares | null;
  readonly outcomes: readonly string[];
  readonly sentence: string;
};

function Picture({ open, weighted, outcomes, sentence }: PictureProps) {
  const drawn = weighted ? [open, weighted] : [open];
  const highest = drawn.flatMap(({ intervals }) => intervals.map(({ high }) => high));
  const scale = Math.max(...highest, 1) * 1.02;
  const columns = weighted
    ? [words.open, words.range, words.weighted, words.range]
    : [words.open, words.range];
  const order = [...outcomes.keys()].sort((a, b) => (open.basisPoints[b] ?? 0) - (open.basisPoints[a] ?? 0));
  return (
    <Chart
      kind="intervals"
      sentence={sentence}
      notes={weighted ? words.key : words.openKey}
      table={{
        caption: weighted ? words.caption2 : words.openCaption,
        head: [words.outcome, ...columns.map((text) => ({ text, numeric: true }))],
        rows: order.map((at) => [
          outcomes[at] ?? '',
          ...drawn.flatMap(({ whole, intervals }) => [String(whole[at]), rangeOf(intervals[at])]),
        ]),
      }}
    >
      {order.map((at) => (
        <div class="bar-row">
          <span class="strong">{outcomes[at]}</span>
          <span class="number">
            {weighted ? words.figures(open.whole[at] ?? 0, weighted.whole[at] ?? 0) : open.whole[at]}
          </span>
          <svg width="100%" height={weighted ? 44 : 28} aria-hidden="true" focusable="false">
            <line class="interval-scale" x1="0" x2="100%" y1={weighted ? 43 : 27} y2={weighted ? 43 : 27} />
            <Mark shares={open} at={at} scale={scale} y={12} />
            {weighted ? <Mark shares={weighted} at={at} scale={scale} y={31} isRing /> : null}
          </svg>
        </div>
      ))}
    </Chart>
  );
}

type MarkProps = {
  readonly shares: RangedShares;
  readonly at: number;
  readonly scale: number;
  readonly y: number;
  readonly isRing?: boolean;
};

/** A share and its range: filled and solid as answered, a ring on dashes where it is weighted. */
function Mark({ shares, at, scale, y, isRing }: MarkProps) {
  const { low, high } = shares.intervals[at] ?? { low: 0, high: 0 };
  const [from, to, value] = [low, high, shares.basisPoints[at] ?? 0].map((each) => percentOf(each, scale));
  return (
    <>
      <line
        class="interval-range"
        x1={from}
        x2={to}
        y1={y}
        y2={y}
        stroke-dasharray={isRing ? '5 4' : undefined}
      />
      {isRing ? (
        <circle cx={value} cy={y} r="6" fill="#fff" stroke="#ad1762" stroke-width="3" />
      ) : (
        <circle class="interval-value" cx={value} cy={y} r="7" />
      )}
    </>
  );
}

/** Whether any range shown has no width. */
function hasStill({ open, weighted }: WeightedFinding): boolean {
  return [open, weighted].some((shares) => shares?.intervals.some(({ low, high }) => low === high) ?? false);
}

function firstOf({ basisPoints }: RangedShares, outcomes: readonly string[]): string {
  return outcomes[basisPoints.indexOf(Math.max(...basisPoints))] ?? '';
}

function rangeOf(interval: Interval | undefined): string {
  return interval ? words.from(interval.low, interval.high) : '';
}
