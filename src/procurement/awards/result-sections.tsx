import { Table } from '../../web/govuk/table.tsx';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import type { CounterfactualTelling, UnvariedTelling } from './marks.rules.ts';
import { RankingTable } from './ranking-table.tsx';
import { counterfactualSentence, type Naming, reversalSentence, words } from './result.words.en.ts';

export type ResultProps = {
  readonly result: EvaluationResult;
  readonly criteria: readonly { readonly code: string; readonly title: string; readonly weight: number }[];
  readonly naming: Naming;
};

/** The ranking, with a sentence for every tie. */
export function Ranking({ result, criteria, naming }: ResultProps) {
  return (
    <>
      <RankingTable caption={words.ranking} places={result.ranking} criteria={criteria} naming={naming} />
      {result.ties.map(({ bidders, settledBy, isSettled }) => (
        <p>{words.tie(bidders.map(naming).join(', '), settledBy.join(', '), isSettled)}</p>
      ))}
    </>
  );
}

/** How far one weight would have to move to change who came first: a sentence each. */
export function Sensitivity({ result, criteria, naming }: ResultProps) {
  const titleOf = (code: string) => criteria.find((criterion) => criterion.code === code)?.title ?? code;
  return (
    <>
      <h2>{words.sensitivityHeading}</h2>
      {result.sensitivity.length === 0 ? (
        <p>{words.sensitivityNone}</p>
      ) : (
        <>
          <p>{words.sensitivityLede}</p>
          <ul>
            {result.sensitivity.map((change) => (
              <li>
                {words.weightChange(
                  `“${titleOf(change.criterion)}”`,
                  change,
                  change.winner && naming(change.winner),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Whether one bid more or fewer could reorder the rest, with an example where it can. */
export function Reversal({ result, naming }: ResultProps) {
  return (
    <>
      <h2>{words.reversalHeading}</h2>
      <p>{reversalSentence(result, naming)}</p>
    </>
  );
}

type CounterfactualProps = ResultProps & {
  readonly told: CounterfactualTelling;
  readonly winner: string;
  readonly draftWeights: Readonly<Record<string, number>> | undefined;
};

/** Whether the award would have differed without residents’ weights. “No difference” is an honest answer. */
export function Counterfactual({ told, winner, draftWeights, ...props }: CounterfactualProps) {
  const { criteria, naming, result } = props;
  const isTold = told.kind !== 'not-yet' && told.kind !== 'not-recorded';
  return (
    <>
      <h2>{words.counterfactualHeading}</h2>
      <p>{counterfactualSentence(told, naming, winner)}</p>
      {isTold && result.counterfactual && draftWeights ? (
        <>
          <p>{words.caution}</p>
          <WeightsTable
            caption={words.draftTable}
            otherHead={words.draftHead.draft}
            criteria={criteria}
            weights={draftWeights}
          />
          <RankingTable
            caption={words.otherRanking}
            places={result.counterfactual.ranking}
            criteria={criteria.map(({ code }) => ({ code, weight: draftWeights[code] ?? 0 }))}
            naming={naming}
          />
        </>
      ) : null}
    </>
  );
}

type UnvariedProps = ResultProps & {
  readonly told: UnvariedTelling;
  readonly winner: string;
  readonly weights: Readonly<Record<string, number>> | undefined;
};

/** Whether the authority’s answer to residents, and not their priorities, made the winner. */
export function Unvaried({ told, winner, weights, criteria, naming, result }: UnvariedProps) {
  if (told.kind === 'nothing-asked' || told.kind === 'not-yet') return null;
  const says = words.unvaried;
  const sentence =
    told.kind === 'changed'
      ? says.changed(naming(winner), naming(told.other))
      : told.kind === 'same'
        ? says.same(naming(winner))
        : says[told.kind];
  return (
    <>
      <h2>{words.unvariedHeading}</h2>
      <p>{sentence}</p>
      {told.kind !== 'as-asked' && result.unvaried && weights ? (
        <>
          <p>{words.caution}</p>
          <WeightsTable
            caption={words.unvariedTable}
            otherHead={words.unvariedHead}
            criteria={criteria}
            weights={weights}
          />
          <RankingTable
            caption={words.unvariedRanking}
            places={result.unvaried.ranking}
            criteria={criteria.map(({ code }) => ({ code, weight: weights[code] ?? 0 }))}
            naming={naming}
          />
        </>
      ) : null}
    </>
  );
}

type WeightsTableProps = Pick<ResultProps, 'criteria'> & {
  readonly caption: string;
  readonly otherHead: string;
  readonly weights: Readonly<Record<string, number>>;
};

function WeightsTable({ caption, otherHead, criteria, weights }: WeightsTableProps) {
  const { criterion, published } = words.draftHead;
  return (
    <Scroll label={caption}>
      <Table
        caption={caption}
        firstCellIsHeader
        head={[criterion, { text: published, numeric: true }, { text: otherHead, numeric: true }]}
        rows={criteria.map(({ code, title, weight }) => [
          title.startsWith(code) ? title : `${code}: ${title}`,
          weight,
          weights[code] ?? 0,
        ])}
      />
    </Scroll>
  );
}

/** Prices to ask about before anyone decides. */
export function LowPrices({ result, naming }: ResultProps) {
  if (result.possiblyAbnormallyLow.length === 0) return null;
  return (
    <>
      {result.possiblyAbnormallyLow.map(({ bidder, reasons }) => (
        <p class="warning-line">
          <WarningIcon />
          <span>
            {words.low(naming(bidder))} {reasons.map((reason) => words.lowReasons[reason]).join(' ')}
          </span>
        </p>
      ))}
      <p class="note">{words.lowAsk}</p>
    </>
  );
}
