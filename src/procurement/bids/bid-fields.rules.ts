import { type AskedMeasure, asksAnswer, type Criterion } from '../criteria/criterion.rules.ts';

/** One commitment a bid may hold: to a measure that is asked for, or (null) to one the supplier chooses. */
export type AskedCommitment = {
  readonly criterion: Criterion;
  readonly measure: AskedMeasure | null;
  /** The prefix of its fields in the form. */
  readonly field: string;
};

/** The commitments a tender asks for, criterion by criterion; where an answer is marked, one more of any measure. */
export function askedOf(criteria: readonly Criterion[]): AskedCommitment[] {
  return criteria
    .filter(({ kind }) => kind === 'social-value')
    .flatMap((criterion) => {
      const asked = criterion.measures.map((measure) => ({
        criterion,
        measure,
        field: `commit.${criterion.id}.${measure.id}`,
      }));
      const more = { criterion, measure: null, field: `commit.${criterion.id}.more` };
      return asksAnswer(criterion) ? [...asked, more] : asked;
    });
}
