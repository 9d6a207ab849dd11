import { fraction } from '../../values/fraction.ts';
import { toWhole } from '../../values/fraction-text.ts';
import { isMissing } from '../../web/charts/chart.rules.ts';

/** A district’s people, and its answers as published: rounded, or null where they are hidden. */
export type DistrictCount = {
  readonly name: string;
  readonly population: number;
  readonly answers: number | null;
};

export type DistrictTurnout = {
  readonly name: string;
  /** Hundredths of a percent of all answers, from the rounded number; undefined where it is hidden. */
  readonly answersBasisPoints: number | undefined;
  readonly peopleBasisPoints: number;
};

export type Turnout = {
  readonly districts: readonly DistrictTurnout[];
  /** Districts with under half of the answers their people would lead one to expect. */
  readonly missing: readonly string[];
  /** Whole percent of people who live in those. */
  readonly missingPeople: number;
  /** Whole percent of answers from those; null where any of their numbers is hidden. */
  readonly missingAnswers: number | null;
};

/** Each district’s share of the answers against its share of the people, and which are missing. */
export function decideTurnout(districts: readonly DistrictCount[], answers: number): Turnout {
  const people = districts.reduce((sum, { population }) => sum + population, 0);
  const shares = districts.map((district) => ({
    name: district.name,
    answersBasisPoints: district.answers === null ? undefined : basisPoints(district.answers, answers),
    peopleBasisPoints: basisPoints(district.population, people),
  }));
  const missing = shares.filter((share) => isMissing(share.answersBasisPoints ?? 0, share.peopleBasisPoints));
  const known = missing.every((share) => share.answersBasisPoints !== undefined);
  const percentOf = (values: readonly number[]) =>
    toWhole(
      fraction(
        values.reduce((sum, value) => sum + value, 0),
        100,
      ),
    );
  return {
    districts: shares,
    missing: missing.map(({ name }) => name),
    missingPeople: percentOf(missing.map((share) => share.peopleBasisPoints)),
    missingAnswers: known ? percentOf(missing.map((share) => share.answersBasisPoints ?? 0)) : null,
  };
}

function basisPoints(part: number, whole: number): number {
  return whole === 0 ? 0 : toWhole(fraction(part * 10_000, whole));
}
