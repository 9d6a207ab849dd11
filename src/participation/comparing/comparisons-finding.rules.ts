import { toExact } from '../../values/fraction-text.ts';
import { smallestCount } from '../census/small-numbers.rules.ts';
import { amongFirst, chancesOf, exactShares, strengthShares, wholeShares } from './chances.rules.ts';
import { fitPairs, standardErrors } from './fit-pairs.rules.ts';
import { MOST_PER_PERSON, type OwnPair, weightOfAnswer } from './one-voice.rules.ts';
import type { Unsettled } from './settled.rules.ts';
import { spreadByPerson } from './spread.rules.ts';

/** One person’s comparisons as the closed box has them; places are from 1, in the round’s order of outcomes. */
export type ComparedBallot = {
  readonly id: string;
  readonly tier: number;
  readonly worksForBidder: boolean | null;
  /** 1 the first matters more, −1 the second, 0 skipped. */
  readonly answers: readonly (readonly [first: number, second: number, preferred: number])[];
};

export type FoundStrength = {
  /** The outcome’s slug. */
  readonly outcome: string;
  readonly logStrength: number;
  readonly standardError: number;
  /** The chance of being preferred to another at random, and its 95% interval by person, from 0 to 1. */
  readonly chance: number;
  readonly low: number;
  readonly high: number;
  /** Its part of all strength: exact, and as a whole percentage of 100 together. */
  readonly exact: string;
  readonly whole: number;
  /** As far as chance goes it could be the strongest (`amongFirst`). */
  readonly isAmongFirst: boolean;
};

/** In the round’s order of outcomes, with the prior where one was needed. */
export type FoundStrengths = {
  readonly outcomes: readonly FoundStrength[];
  readonly prior: { readonly variance: number; readonly because: Unsettled } | null;
};

/** To the nearest 5; or all who answered but a few, whose number is not told. Null is under 10. */
export type ComparedPeople = number | 'nearly-all';

export type ComparisonsFinding = {
  /** How many people compared at least one pair. */
  readonly people: ComparedPeople | null;
  readonly minimum: number;
  readonly mostPerPerson: number;
  /** How many comparisons and skips, rounded to 5; null where fewer than 10. */
  readonly comparisons: number | null;
  readonly skips: number | null;
  /** Null where fewer compared than the round said it would need. */
  readonly strengths: FoundStrengths | null;
  /** The same with each person weighted to the census, where that could be done. */
  readonly weighted: FoundStrengths | null;
  /** Without those who showed no more than an e-mail address, and without those who work for a likely bidder. */
  readonly withoutUnverified: FoundStrengths | null;
  readonly withoutBidders: FoundStrengths | null;
};

export type ComparisonsAsked = {
  /** The outcomes’ slugs, in the round’s order. */
  readonly outcomes: readonly string[];
  readonly minimum: number;
  /** How many took part in any way: published exactly, beside this. */
  readonly answers: number;
  /** Weights to the census by ballot; a ballot that is not there weighs nothing. */
  readonly weights?: ReadonlyMap<string, number> | undefined;
};

/**
 * What the comparisons of a round come to. A person’s answers weigh 15 comparisons together at most. Nothing is
 * worked out from fewer people than the round’s minimum, and nothing without a group that has fewer than 10 people
 * (or leaves fewer), since the difference would tell of them (MATHS §2 and §8).
 */
export function findComparisons(
  ballots: readonly ComparedBallot[],
  { outcomes, minimum, answers, weights }: ComparisonsAsked,
): ComparisonsFinding {
  const compared = ballots.filter(({ answers }) => answers.some(([, , preferred]) => preferred !== 0));
  const isEnough = compared.length >= Math.max(minimum, smallestCount);
  const all = ballots.flatMap(({ answers }) => answers);
  const skips = all.filter(([, , preferred]) => preferred === 0).length;
  const found = (some: readonly ComparedBallot[]) =>
    isEnough
      ? strengthsOf(
          outcomes,
          countsOf(some, () => 1),
        )
      : null;
  const without = (isLeftOut: (ballot: ComparedBallot) => boolean) => {
    const rest = compared.filter((ballot) => !isLeftOut(ballot));
    const isSafe = compared.length - rest.length >= smallestCount && rest.length >= smallestCount;
    return isSafe ? found(rest) : null;
  };
  return {
    people: publishedPeople(compared.length, answers),
    minimum,
    mostPerPerson: MOST_PER_PERSON,
    comparisons: toFives(all.length - skips),
    skips: toFives(skips),
    strengths: found(compared),
    weighted: isEnough && weights ? weightedStrengths(outcomes, compared, weights) : null,
    withoutUnverified: without(({ tier }) => tier < 2),
    withoutBidders: without(({ worksForBidder }) => worksForBidder === true),
  };
}

/** Weights are scaled so that all together they count as many people as they are worth (Kish’s effective size). */
function weightedStrengths(
  outcomes: readonly string[],
  compared: readonly ComparedBallot[],
  weights: ReadonlyMap<string, number>,
): FoundStrengths | null {
  const own = compared.map(({ id }) => weights.get(id) ?? 0);
  const [total, squares] = own.reduce(
    ([sum, square], weight) => [sum + weight, square + weight ** 2],
    [0, 0],
  );
  if (squares === 0) return null;
  return strengthsOf(
    outcomes,
    countsOf(compared, ({ id }) => ((weights.get(id) ?? 0) * total) / squares),
  );
}

function countsOf(
  ballots: readonly ComparedBallot[],
  weightOf: (ballot: ComparedBallot) => number,
): OwnPair[] {
  return ballots.flatMap((ballot, person) => {
    const decided = ballot.answers.filter(([, , preferred]) => preferred !== 0);
    const weight = weightOfAnswer(decided.length, MOST_PER_PERSON) * weightOf(ballot);
    return decided.map(([first, second, preferred]) => ({
      person,
      first: first - 1,
      second: second - 1,
      firstPreferred: preferred > 0 ? weight : 0,
      secondPreferred: preferred > 0 ? 0 : weight,
    }));
  });
}

function strengthsOf(outcomes: readonly string[], counts: readonly OwnPair[]): FoundStrengths | null {
  const fit = fitPairs(counts, { items: outcomes.length });
  if ('refused' in fit) {
    if (fit.refused === 'no-comparisons') return null;
    throw new Error(`comparisons: ${fit.refused}`);
  }
  const spread = spreadByPerson(fit, counts);
  const chances = chancesOf(fit.logStrength, spread);
  const errors = standardErrors(fit.covariance);
  const shares = strengthShares(fit.logStrength);
  const [exact, whole, first] = [
    exactShares(shares),
    wholeShares(shares),
    amongFirst(fit.logStrength, spread),
  ];
  const found = outcomes.map((outcome, index) => ({
    outcome,
    logStrength: rounded(fit.logStrength[index], 4),
    standardError: rounded(errors[index], 4),
    chance: rounded(chances[index]?.chance, 3),
    low: rounded(chances[index]?.low, 3),
    high: rounded(chances[index]?.high, 3),
    exact: exact[index] ? toExact(exact[index]) : '0',
    whole: whole[index] ?? 0,
    isAmongFirst: first[index] ?? false,
  }));
  return { outcomes: found, prior: fit.prior };
}

function rounded(value: number | undefined, places: number): number {
  return Number((value ?? 0).toFixed(places)) + 0;
}

/** Beside the exact number of answers, how many compared would tell how few did not. */
function publishedPeople(compared: number, answers: number): ComparedPeople | null {
  if (compared < smallestCount) return null;
  const others = answers - compared;
  return others > 0 && others < smallestCount ? 'nearly-all' : toFives(compared);
}

function toFives(count: number): number | null {
  return count < smallestCount ? null : Math.round(count / 5) * 5;
}
