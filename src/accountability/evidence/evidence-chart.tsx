import { EvidenceLevels } from '../../web/charts/evidence-levels.tsx';
import type { Promised } from '../promises/promises.queries.ts';
import { amount } from '../promises/quantity.words.en.ts';
import { words } from './words.en.ts';

type EvidenceChartProps = {
  readonly promise: Pick<Promised, 'promiseId' | 'title' | 'unit' | 'dueOn' | 'levels' | 'bodyName'>;
};

/** A promise’s four counts, a row each on one scale, never stacked. */
export function EvidenceChart({ promise }: EvidenceChartProps) {
  const { promiseId, title, unit, dueOn, levels, bodyName } = promise;
  const { promised, ...counts } = levels;
  return (
    <EvidenceLevels
      id={`p${promiseId.slice(-12)}`}
      promised={promised}
      counts={counts}
      labels={words.station.levels(bodyName)}
      sentence={words.station.chart(amount(promised, unit), dueOn)}
      caption={words.station.rows(title)}
    />
  );
}
