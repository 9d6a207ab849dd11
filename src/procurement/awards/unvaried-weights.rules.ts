import { divide, type Fraction, fraction, sign, sum } from '../../values/fraction.ts';
import { shareOut } from '../../values/percentages.ts';
import type { Criterion } from '../criteria/criterion.rules.ts';
import { type CriterionLine, isSameLine } from '../criteria/lineage.rules.ts';

/** What residents asked of an outcome: their share of the points, before the authority answered. */
export type MandateAsked = { readonly outcomeId: string; readonly share: Fraction };

type Tie = Pick<CriterionLine, 'criterionId' | 'outcomeId' | 'roundId' | 'position'>;

/**
 * The weights if the authority had changed nothing of what residents asked: lines that it varied or declined count as
 * residents asked. The marks of all criteria that came from the mandate are shared again by residents’ own shares, by
 * largest remainder in framework order; an outcome that several criteria serve is divided between them equally; price,
 * quality and criteria from no line keep theirs. An outcome that no criterion serves has no place here: bidders were
 * asked nothing about it. Whole points by the criteria’s codes, 100 in all; null where nothing came from residents.
 */
export function mapUnvaried(
  criteria: readonly Criterion[],
  lineage: readonly Tie[],
  asked: readonly MandateAsked[],
): Record<string, number> | null {
  const tied = criteria
    .filter(({ id }) => lineage.some(({ criterionId }) => criterionId === id))
    .sort((a, b) => firstPosition(a.id, lineage) - firstPosition(b.id, lineage));
  const shares = tied.map(({ id }) => shareOf(id, lineage, asked));
  if (shares.every((share) => sign(share) === 0)) return null;
  const total = tied.reduce((all, { weight }) => all + weight, 0);
  const points = shareOut(total, shares);
  const weights = Object.fromEntries(criteria.map(({ code, weight }) => [code, weight]));
  for (const [index, { code }] of tied.entries()) weights[code] = points[index] ?? 0;
  return weights;
}

function shareOf(criterionId: string, lineage: readonly Tie[], asked: readonly MandateAsked[]): Fraction {
  const own = lineage.filter((line) => line.criterionId === criterionId);
  return sum(
    own.map((line) => {
      const share = asked.find(({ outcomeId }) => outcomeId === line.outcomeId)?.share ?? fraction(0);
      return divide(share, fraction(lineage.filter((other) => isSameLine(other, line)).length));
    }),
  );
}

function firstPosition(criterionId: string, lineage: readonly Tie[]): number {
  return Math.min(
    ...lineage.filter((line) => line.criterionId === criterionId).map(({ position }) => position),
  );
}
