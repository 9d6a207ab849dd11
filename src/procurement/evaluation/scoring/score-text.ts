import { textTable } from '../../../terminal/text-table.ts';
import type { PublishedPlace } from './publish-result.rules.ts';
import type { EvaluationResult } from './score-evaluation.rules.ts';
import { words } from './words.en.ts';

/** The result as a person reads it in a terminal: a table, then what it rests on, a sentence each. */
export function scoreText(result: EvaluationResult): string {
  const { winner, counterfactual, unvaried } = result;
  return [
    placesTable(result.ranking),
    '',
    winner === null ? words.noWinner : words.wins(winner),
    ...result.ties.map(({ bidders, settledBy }) => words.tie(bidders.join(', '), settledBy.join(', '))),
    ...(result.ignoredWeights.length > 0 ? [words.ignoredWeights(result.ignoredWeights.join(', '))] : []),
    ...result.possiblyAbnormallyLow.map(({ bidder }) => words.low(bidder)),
    reversalLine(result.reversal),
    ...sensitivityLines(result),
    ...(counterfactual
      ? [
          `${words.counterfactual(counterfactual.winner, counterfactual.winner === winner)} ${words.counterfactualCaution}`,
          '',
          placesTable(counterfactual.ranking),
        ]
      : []),
    ...(unvaried
      ? ['', words.unvaried(unvaried.winner, unvaried.winner === winner), '', placesTable(unvaried.ranking)]
      : []),
  ].join('\n');
}

function placesTable(places: readonly PublishedPlace[]): string {
  const ids = Object.keys(places[0]?.parts ?? {});
  const numbers = [words.columns.total, ...ids].map((title) => ({ title, isNumber: true }));
  return textTable(
    [{ title: words.columns.rank, isNumber: true }, { title: words.columns.bidder }, ...numbers],
    places.map(({ rank, bidder, total, parts }) => [
      String(rank),
      bidder,
      total.decimal.toFixed(3),
      ...ids.map((id) => parts[id]?.decimal.toFixed(3) ?? ''),
    ]),
  );
}

function reversalLine({ example, relativeCriteria, tried }: EvaluationResult['reversal']): string {
  if (relativeCriteria.length === 0) return words.noReversal;
  if (!example) return words.noReversalFound(relativeCriteria.join(', '), tried);
  const { bidder, values } = example.bid;
  const offer = Object.entries(values).map(([id, value]) => `${id} ${value}`);
  const change = example.change === 'removed' ? words.removed(bidder) : words.added(offer.join(', '));
  return words.reversal(change, ...example.swapped);
}

function sensitivityLines({ winner, sensitivity }: EvaluationResult): string[] {
  if (winner === null) return [];
  if (sensitivity.length === 0) return [words.noSensitivity];
  const shown = (weight: number) => String(Number(weight.toFixed(2)));
  return [
    words.sensitivityHeading,
    ...sensitivity.map(({ criterion, from, to, direction, winner }) =>
      words.weightChange(criterion, shown(from), shown(to), direction === 'up', winner),
    ),
  ];
}
