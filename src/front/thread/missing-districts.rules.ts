import { isMissing } from '../../web/charts/chart.rules.ts';

type DistrictAnswers = {
  readonly name: string;
  readonly population: number;
  /** Null is hidden: too few to publish, or protecting one that is. */
  readonly answers: number | null;
};

/**
 * The districts whose people gave under half of the answers that their share of the population would lead one to
 * expect. Said only of rounds that ask a whole region; a hidden count says nothing, so it is never named.
 */
export function findMissingDistricts(districts: readonly DistrictAnswers[]): readonly string[] {
  const known = districts.filter(({ answers }) => answers !== null);
  const total = (of: (district: DistrictAnswers) => number) => known.reduce((sum, each) => sum + of(each), 0);
  const [answers, people] = [total((each) => each.answers ?? 0), total((each) => each.population)];
  if (answers === 0 || people === 0) return [];
  return known
    .filter((each) => isMissing((each.answers ?? 0) / answers, each.population / people))
    .map(({ name }) => name);
}
