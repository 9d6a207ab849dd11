import type { GroupVotes } from './group-votes.rules.ts';
import type { RepresentativeStatement, SharedStatement, StatementState } from './opinion.rules.ts';

/** One-sided, nine times in ten. */
const significant = 1.2816;
const mostShown = 5;

/** How a group takes one side of a statement, against even chances and against the other groups. */
type Stance = {
  /** (n + 1)/(s + 2), and how far that is from even chances, in standard deviations. */
  readonly chance: number;
  readonly chanceTest: number;
  /** The chance over the other groups’ chance, and the pooled test of two proportions. */
  readonly ratio: number;
  readonly ratioTest: number;
};

type Standing = {
  readonly statement: number;
  readonly agree: Stance;
  readonly disagree: Stance;
  readonly hasSide: boolean;
};

/**
 * What a group says that others do not: statements on which it is significantly of one mind and significantly unlike
 * the rest, by ratio × test × chance × test; the agreement that tells most about the group goes first, then agreements,
 * then disagreements, five at most. Where nothing is significant, the statement nearest to it.
 */
export function findRepresentative(
  votes: GroupVotes,
  group: number,
  states: readonly StatementState[],
): RepresentativeStatement[] {
  const standings = states
    .map((state, statement) => (state === 'shown' ? standingOf(votes, group, statement) : null))
    .filter((standing) => standing !== null);
  const significantOnes = standings
    .filter(({ agree, disagree }) => isSignificant(agree) || isSignificant(disagree))
    .sort((a, b) => significanceOf(sideOf(b)) - significanceOf(sideOf(a)));
  const telling = findMostTelling(standings);
  const chosen =
    telling === null
      ? significantOnes
      : [telling, ...significantOnes.filter(({ statement }) => statement !== telling.statement)];
  const listed = (chosen.length > 0 ? chosen : nearest(standings)).slice(0, mostShown);
  const described = listed.map((standing) => describe(votes, group, standing));
  return [
    ...described.filter(({ side }) => side === 'agree'),
    ...described.filter(({ side }) => side === 'disagree'),
  ];
}

/** The statement the group agrees with that tells most: like a champion, each in turn against the best before it. */
function findMostTelling(standings: readonly Standing[]): Standing | null {
  let best: Standing | null = null;
  for (const standing of standings) {
    const { agree, hasSide } = standing;
    if (!hasSide) continue;
    if (best === null) {
      const isGood = agree.chanceTest > significant || (agree.ratio > 1 && agree.chance > 0.5);
      if (isGood) best = standing;
    } else if (best.agree.ratio > 1) {
      if (significanceOf(agree) > significanceOf(best.agree)) best = standing;
    } else if (agree.chance * agree.chanceTest > best.agree.chance * best.agree.chanceTest) {
      best = standing;
    }
  }
  return best;
}

function nearest(standings: readonly Standing[]): Standing[] {
  const strength = ({ agree, disagree }: Standing) => Math.max(agree.ratioTest, disagree.ratioTest);
  const [first, ...others] = standings.filter(({ hasSide }) => hasSide);
  return first
    ? [others.reduce((best, other) => (strength(other) > strength(best) ? other : best), first)]
    : [];
}

function standingOf(votes: GroupVotes, group: number, statement: number): Standing {
  const place = group * votes.statements + statement;
  const shown = votes.shown[place] as number;
  let othersShown = -shown;
  for (let other = 0; other < votes.groups; other += 1) {
    othersShown += votes.shown[other * votes.statements + statement] as number;
  }
  const stance = (counts: Uint32Array) => {
    let others = -(counts[place] as number);
    for (let other = 0; other < votes.groups; other += 1) {
      others += counts[other * votes.statements + statement] as number;
    }
    return stanceOf(counts[place] as number, shown, others, othersShown);
  };
  const [agree, disagree] = [stance(votes.agreed), stance(votes.disagreed)];
  const hasSide = (votes.agreed[place] as number) + (votes.disagreed[place] as number) > 0;
  return { statement, agree, disagree, hasSide };
}

function stanceOf(count: number, shown: number, others: number, othersShown: number): Stance {
  const chance = (count + 1) / (shown + 2);
  const pooled = (count + others + 2) / (shown + othersShown + 2);
  const apart = (count + 1) / (shown + 1) - (others + 1) / (othersShown + 1);
  const error = Math.sqrt(pooled * (1 - pooled) * (1 / (shown + 1) + 1 / (othersShown + 1)));
  return {
    chance,
    chanceTest: chanceTestOf(count, shown),
    ratio: chance / ((others + 1) / (othersShown + 2)),
    ratioTest: pooled >= 1 ? 0 : apart / error,
  };
}

function chanceTestOf(count: number, shown: number): number {
  return 2 * Math.sqrt(shown + 1) * ((count + 1) / (shown + 1) - 0.5);
}

function isSignificant({ chanceTest, ratioTest }: Stance): boolean {
  return chanceTest > significant && ratioTest > significant;
}

function significanceOf({ ratio, ratioTest, chance, chanceTest }: Stance): number {
  return ratio * ratioTest * chance * chanceTest;
}

function isAgreement({ agree, disagree }: Standing): boolean {
  return agree.ratioTest > disagree.ratioTest;
}

function sideOf(standing: Standing): Stance {
  return isAgreement(standing) ? standing.agree : standing.disagree;
}

function describe(votes: GroupVotes, group: number, standing: Standing): RepresentativeStatement {
  return {
    ...countsAt(votes, group, standing.statement),
    side: isAgreement(standing) ? 'agree' : 'disagree',
    significance: significanceOf(sideOf(standing)),
  };
}

function countsAt(votes: GroupVotes, group: number, statement: number) {
  const place = group * votes.statements + statement;
  return {
    statement,
    shown: votes.shown[place] as number,
    agreed: votes.agreed[place] as number,
    disagreed: votes.disagreed[place] as number,
  };
}

/** Chance and test of one side among all who answered, as for a group; null where it is not significant. */
export function testOfAll(everybody: GroupVotes, statement: number, side: SharedStatement['side']) {
  const counts = countsAt(everybody, 0, statement);
  const count = side === 'agree' ? counts.agreed : counts.disagreed;
  const chance = (count + 1) / (counts.shown + 2);
  const test = chanceTestOf(count, counts.shown);
  return chance > 0.5 && test > significant ? { strength: chance * test, shared: { ...counts, side } } : null;
}
