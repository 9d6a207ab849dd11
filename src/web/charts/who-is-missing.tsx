import { isMissing, percentOf } from './chart.rules.ts';
import { Chart, type ChartProps } from './chart.tsx';
import { words } from './words.en.ts';

export type GroupShare = {
  readonly group: string;
  /** Hundredths of a percent; undefined where fewer than 10 people answered. */
  readonly answersBasisPoints: number | undefined;
  readonly peopleBasisPoints: number;
};

function percent(basisPoints: number | undefined): string {
  return basisPoints === undefined ? words.underTen : `${Math.round(basisPoints / 100)}%`;
}

function Bar({ share, scale }: { readonly share: GroupShare; readonly scale: number }) {
  const answers = share.answersBasisPoints ?? 0;
  const dashed = { fill: '#fff', stroke: '#2e2a78', 'stroke-width': 2, 'stroke-dasharray': '4 3' };
  const mark = percentOf(share.peopleBasisPoints, scale);
  return (
    <svg width="100%" height="30" aria-hidden="true" focusable="false">
      <rect
        x="1"
        y="6"
        width={percentOf(answers, scale)}
        height="18"
        {...(isMissing(answers, share.peopleBasisPoints) ? dashed : { fill: '#2e2a78' })}
      />
      <line x1={mark} x2={mark} y1="1" y2="29" stroke="#fff" stroke-width="7" />
      <line x1={mark} x2={mark} y1="1" y2="29" stroke="#1c1b33" stroke-width="3" />
    </svg>
  );
}

type WhoIsMissingProps = ChartProps & { readonly shares: readonly GroupShare[] };

/** Each group's share of the answers against its share of the people, by the census. */
export function WhoIsMissing({ shares, ...props }: WhoIsMissingProps) {
  const all = shares.flatMap((share) => [share.answersBasisPoints ?? 0, share.peopleBasisPoints]);
  const scale = Math.max(...all, 1) * 1.02;
  return (
    <Chart
      kind="missing"
      sentence={props.sentence}
      notes={words.missingKey}
      table={{
        caption: props.caption,
        head: [words.group, { text: words.answers, numeric: true }, { text: words.people, numeric: true }],
        rows: shares.map((share) => [
          share.group,
          percent(share.answersBasisPoints),
          percent(share.peopleBasisPoints),
        ]),
      }}
    >
      {shares.map((share) => (
        <div class="bar-row">
          <span class="strong">{share.group}</span>
          <span class="number">
            {share.answersBasisPoints === undefined
              ? words.underTenAnswers(percent(share.peopleBasisPoints))
              : words.ofAnswers(percent(share.answersBasisPoints), percent(share.peopleBasisPoints))}
          </span>
          <Bar share={share} scale={scale} />
        </div>
      ))}
    </Chart>
  );
}
