import { smallestCount } from '../census/small-numbers.rules.ts';
import { type WeighingRule, weigh } from '../weighing/weigh.rules.ts';
import { countBy, countTiers, type FoundCount } from './found-counts.rules.ts';

/** What the points of one ballot are read from: nothing else of it. */
export type PointsBallot = {
  readonly points: readonly number[] | null;
  readonly pointsAnswer: 'split' | 'do-not-mind' | 'none-of-these' | null;
  readonly districtSlug: string | null;
  readonly tier: number;
  readonly worksForBidder: boolean | null;
};

/** Shares in the round’s order of outcomes, as whole points that make 100. */
export type FoundShares = { readonly whole: readonly number[] };

/** The same shares from fewer people: without a group, or of one district. Null where too few are left to say. */
export type PointsFinding = {
  /** How many split their points, do not mind, want none of these, or answered another way only. */
  readonly answered: readonly FoundCount[];
  readonly tiers: readonly FoundCount[];
  /** Without those who showed no more than an e-mail address; null also where nobody, or hardly anybody, is such. */
  readonly withoutUnverified: FoundShares | null;
  readonly bidders: readonly FoundCount[];
  /** Without those who say that they work for a likely bidder. */
  readonly withoutBidders: FoundShares | null;
  /** Only districts with people enough: that few came from another says something of them. */
  readonly districts: readonly { readonly slug: string; readonly shares: FoundShares }[];
};

/**
 * What the points of a round come to beside its three rules: how they were answered, with which proof, and by the
 * adopted rule without some people or in one district. Shares without a group are given only where the group and the
 * rest are ten people or more each, since the difference would tell of a smaller one; a district’s where it has the
 * round’s least number. Every table of people is protected (MATHS §8).
 */
export function findPoints(
  ballots: readonly PointsBallot[],
  rule: WeighingRule,
  minimumDistrict: number,
): PointsFinding {
  const districts = [...new Set(ballots.flatMap(({ districtSlug }) => districtSlug ?? []))].sort();
  return {
    answered: countBy(ballots, ({ pointsAnswer }) => pointsAnswer ?? 'other-way', [
      'split',
      'do-not-mind',
      'none-of-these',
      'other-way',
    ]),
    tiers: countTiers(ballots),
    withoutUnverified: sharesWithout(ballots, rule, ({ tier }) => tier < 2),
    bidders: countBy(ballots, ({ worksForBidder }) => bidderWord(worksForBidder), ['no', 'yes', 'not-said']),
    withoutBidders: sharesWithout(ballots, rule, ({ worksForBidder }) => worksForBidder === true),
    districts: districts.flatMap((slug) => {
      const here = ballots.filter(({ districtSlug }) => districtSlug === slug);
      const shares = sharesOfAtLeast(minimumDistrict, here, rule);
      return shares ? [{ slug, shares }] : [];
    }),
  };
}

function bidderWord(worksForBidder: boolean | null): string {
  if (worksForBidder === null) return 'not-said';
  return worksForBidder ? 'yes' : 'no';
}

function sharesWithout(
  ballots: readonly PointsBallot[],
  rule: WeighingRule,
  isLeftOut: (ballot: PointsBallot) => boolean,
): FoundShares | null {
  const splits = ballots.filter(({ points }) => points !== null);
  const rest = splits.filter((ballot) => !isLeftOut(ballot));
  return splits.length - rest.length < smallestCount ? null : sharesOfAtLeast(smallestCount, rest, rule);
}

function sharesOfAtLeast(
  fewest: number,
  ballots: readonly PointsBallot[],
  rule: WeighingRule,
): FoundShares | null {
  const splits = ballots.flatMap(({ points }) => (points ? [points] : []));
  if (splits.length < fewest) return null;
  const weighed = weigh(splits, rule);
  if ('refused' in weighed) throw new Error(`ballot ${weighed.resident} is ${weighed.refused}`);
  return { whole: weighed.percentages };
}
