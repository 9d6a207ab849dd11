import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { sayOwed } from '../promises/said.en.ts';
import { words } from './words.en.ts';

type EvidenceChartProps = {
  readonly promise: Pick<
    Promised,
    | 'promiseId'
    | 'title'
    | 'unit'
    | 'dueOn'
    | 'levels'
    | 'shown'
    | 'bodyName'
    | 'promisedQuantity'
    | 'perSpendPence'
  >;
};

/** A promise’s four counts, a row each on one scale, never stacked. */
export function EvidenceChart({ promise }: EvidenceChartProps) {
  const { promiseId, title, dueOn, shown, bodyName } = promise;
  const { promised, ...counts } = shown;
  const owed = sayOwed(promise);
  const isForSpend = promise.perSpendPence !== null;
  return (
    <EvidenceLevels
      id={`p${promiseId.slice(-12)}`}
      promised={promised}
      counts={counts}
      labels={words.station.levels(bodyName)}
      sentence={isForSpend ? words.station.chartForSpend(owed) : words.station.chart(owed, dueOn)}
      caption={words.station.rows(title)}
    />
  );
}
