import { Table } from '../../web/govuk/table.tsx';
import { WarningIcon } from '../../web/icons/warning-icon.tsx';
import { Scroll } from '../../web/shell/layout.tsx';
import type { EvaluationResult } from '../evaluation/scoring/score-evaluation.rules.ts';
import type { CounterfactualTelling } from './marks.rules.ts';
import { RankingTable } from './ranking-table.tsx';
import { type Naming, words } from './result.words.en.ts';

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

function reversalSentence({ reversal }: EvaluationResult, naming: Naming): string {
  const { example, relativeCriteria, tried } = reversal;
  if (relativeCriteria.length === 0) return words.reversalNever;
  if (!example) return words.reversalNotFound(relativeCriteria.join(', '), tried);
  const [ahead, overtaker] = example.swapped.map(naming) as [string, string];
  return example.change === 'removed'
    ? words.reversalRemoved(naming(example.bid.bidder), ahead, overtaker)
    : words.reversalAdded(ahead, overtaker);
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
          <DraftTable criteria={criteria} draftWeights={draftWeights} />
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

/** The counterfactual in one sentence. */
export function counterfactualSentence(told: CounterfactualTelling, naming: Naming, winner: string): string {
  const says = words.counterfactual;
  if (told.kind === 'changed') return says.changed(naming(winner), naming(told.other), told.ahead);
  if (told.kind === 'same') return says.same(naming(winner), told.ahead);
  if (told.kind === 'alone') return says.alone(naming(winner));
  if (told.kind === 'shared') return says.shared;
  return told.kind === 'not-yet' ? says.notYet : says.notRecorded;
}

type DraftTableProps = Pick<ResultProps, 'criteria'> & {
  readonly draftWeights: Readonly<Record<string, number>>;
};

function DraftTable({ criteria, draftWeights }: DraftTableProps) {
  const { criterion, published, draft } = words.draftHead;
  return (
    <Scroll label={words.draftTable}>
      <Table
        caption={words.draftTable}
        firstCellIsHeader
        head={[criterion, { text: published, numeric: true }, { text: draft, numeric: true }]}
        rows={criteria.map(({ code, title, weight }) => [
          title.startsWith(code) ? title : `${code}: ${title}`,
          weight,
          draftWeights[code] ?? 0,
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
