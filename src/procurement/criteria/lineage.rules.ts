import { divide, type Fraction, fraction, sum } from '../../values/fraction.ts';

/** One line of a published mandate that criteria may come from. */
export type MandateLine = {
  readonly roundId: string;
  readonly roundSlug: string;
  readonly roundTitle: string;
  /** Which of the body’s mandates on the round: a later one changes course. */
  readonly version: number;
  readonly outcomeId: string;
  readonly outcomeSlug: string;
  readonly outcomeName: string;
  readonly answer: 'adopted' | 'varied' | 'declined';
  /** What it counts for in hundredths of a percent, and exactly. */
  readonly adoptedBasisPoints: number;
  readonly share: Fraction;
  readonly reason: string;
  /** In the round's order, which is its framework's. */
  readonly position: number;
};

/** Which mandate line a criterion came from. */
export type CriterionLine = MandateLine & { readonly criterionId: string };

export type LineKey = { readonly roundId: string; readonly outcomeId: string };

export function isSameLine(a: LineKey, b: LineKey): boolean {
  return a.roundId === b.roundId && a.outcomeId === b.outcomeId;
}

/** Whether marks may come from this line: a declined one gives none. */
export function givesMarks({ answer }: Pick<MandateLine, 'answer'>): boolean {
  return answer !== 'declined';
}

/**
 * Each tied criterion's share of the social value marks, in the order given: the adopted shares of its lines. A line
 * that several criteria serve is divided between them equally.
 */
export function sharesOf(criterionIds: readonly string[], lineage: readonly CriterionLine[]): Fraction[] {
  return criterionIds.map((id) =>
    sum(
      lineage
        .filter((line) => line.criterionId === id && givesMarks(line))
        .map((line) => {
          const sharers = lineage.filter((other) => isSameLine(other, line)).length;
          return divide(line.share, fraction(sharers));
        }),
    ),
  );
}
