import { type AskedMeasure, asksAnswer, type Criterion } from '../criteria/criterion.rules.ts';

/** What the form needs to know of a criterion. Plain JSON, so that a page can hand it to the browser. */
export type FormCriterion = Pick<
  Criterion,
  | 'id'
  | 'code'
  | 'kind'
  | 'title'
  | 'question'
  | 'weight'
  | 'method'
  | 'measures'
  | 'qualificationPence'
  | 'floorPence'
  | 'target'
  | 'bandMax'
>;

/** One measure that a bid may commit to: one that is asked for, or (null) one the supplier chooses. */
export type AskedCommitment = {
  readonly criterion: FormCriterion;
  readonly measure: Omit<AskedMeasure, 'evidenceRule'> | null;
  /** The prefix of its fields in the form. */
  readonly field: string;
};

/** The commitments a tender asks for, criterion by criterion; where an answer is marked, one more of any measure. */
export function askedOf(criteria: readonly FormCriterion[]): AskedCommitment[] {
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

/** For how many pence of spend a criterion asks a measure; undefined: a quantity outright, as of one that is chosen. */
export function perSpendOf(
  { measures }: Pick<FormCriterion, 'measures'>,
  measureId: string,
): number | undefined {
  return measures.find(({ id }) => id === measureId)?.perSpendPence ?? undefined;
}

/** How often one measure may be split by place and day. */
export const MOST_LINES = 4;

/** The prefixes of its lines: `commit.a.b`, `commit.a.b.2` and so on, each with its quantity, day and place. */
export function lineFieldsOf({ field }: Pick<AskedCommitment, 'field'>): string[] {
  return Array.from({ length: MOST_LINES }, (_, index) => (index === 0 ? field : `${field}.${index + 1}`));
}
