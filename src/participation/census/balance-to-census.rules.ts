import type { AnswerFacts, Dimension } from './cells.rules.ts';
import { type CensusMargin, joinSmallGroups } from './census-margins.rules.ts';
import type { Margin } from './margins.rules.ts';
import { rake } from './rake.rules.ts';

/** Nobody counts for less than a third of an answer, nor for more than three. */
export const trimDefault = { low: 1 / 3, high: 3 } as const;

/** A group of the census that fewer than so many answers came from is not made to stand for its people. */
const SMALLEST_GROUP = 10;

/** Those who did not say: a level of their own that keeps its part of the answers. */
const NOT_SAID = '';

export type Balanced = {
  /** One an answer, in their order, 1 on average; 0 for answers from outside the scope. */
  readonly weights: Float64Array;
  readonly effectiveSize: number;
  readonly iterations: number;
  /** What the answers were weighted by, and what too few said. */
  readonly by: readonly Dimension[];
  readonly leftOut: readonly Dimension[];
  /** Levels of the census that were weighted together because each has few people. */
  readonly joined: readonly { readonly dimension: Dimension; readonly levels: readonly string[] }[];
};

export type BalanceRefused =
  | { readonly refused: 'nothing-to-go-by' }
  | { readonly refused: 'too-few-answers'; readonly minimum: number }
  | { readonly refused: 'group-too-small'; readonly dimension: Dimension; readonly levels: readonly string[] }
  | { readonly refused: 'margin-missed'; readonly dimension: Dimension; readonly levels: readonly string[] }
  | { readonly refused: 'too-small'; readonly effectiveSize: number; readonly minimum: number };

/**
 * Weights answers so that, together, they are like the people who live in the round’s scope.
 * - Answers from outside the scope weigh nothing: they cannot stand for its people.
 * - Who did not say something keeps, for that question, the part they have among the answers; the others share
 *   the rest as the census does. A question that fewer than half answered is left out.
 * - Small groups of the census are put together beforehand (`joinSmallGroups`).
 * - No weight is under a third or over three.
 * Refuses when there is nothing to weight by, when a group has fewer than 10 answers, when the census cannot be met within those bounds, and when what
 * is left is worth fewer equal answers than the round’s minimum.
 */
export function balanceToCensus(
  answers: readonly AnswerFacts[],
  census: readonly CensusMargin[],
  minimumEffective: number,
): Balanced | BalanceRefused {
  const districts = census
    .find(({ dimension }) => dimension === 'district')
    ?.groups.flatMap(({ levels }) => levels);
  const inside = answers.flatMap(({ district }, at) =>
    district && districts?.includes(district) ? [at] : [],
  );
  if (inside.length < minimumEffective) return { refused: 'too-few-answers', minimum: minimumEffective };
  const here = inside.map((at) => answers[at] as AnswerFacts);
  const asked = census.filter(({ groups }) => groups.length > 1).map(joinSmallGroups);
  const used = asked.filter(
    ({ dimension }) => 2 * here.filter((answer) => answer[dimension]).length >= here.length,
  );
  if (used.length === 0) return { refused: 'nothing-to-go-by' };
  const small = findSmallGroup(here, used);
  if (small) return small;
  const raked = rake(
    here.length,
    used.map((margin) => toMargin(here, margin)),
    { trim: trimDefault, maxIterations: 1000 },
  );
  if ('refused' in raked) {
    if (raked.refused !== 'margin-missed') throw new Error(`balancing: ${raked.refused}`);
    return { refused: 'margin-missed', ...findLevels(used, raked) };
  }
  const { effectiveSize, iterations } = raked;
  if (effectiveSize < minimumEffective)
    return { refused: 'too-small', effectiveSize, minimum: minimumEffective };
  const weights = new Float64Array(answers.length);
  for (const [place, at] of inside.entries()) weights[at] = raked.weights[place] ?? 0;
  return { weights, effectiveSize, iterations, ...tellHow(asked, used) };
}

function tellHow(
  asked: readonly CensusMargin[],
  used: readonly CensusMargin[],
): Pick<Balanced, 'by' | 'leftOut' | 'joined'> {
  return {
    by: used.map(({ dimension }) => dimension),
    leftOut: asked.filter((margin) => !used.includes(margin)).map(({ dimension }) => dimension),
    joined: used.flatMap(({ dimension, groups }) =>
      groups.filter(({ levels }) => levels.length > 1).map(({ levels }) => ({ dimension, levels })),
    ),
  };
}

function findSmallGroup(
  answers: readonly AnswerFacts[],
  census: readonly CensusMargin[],
): Extract<BalanceRefused, { refused: 'group-too-small' }> | undefined {
  for (const { dimension, groups } of census) {
    const small = groups.find(
      ({ levels, people }) =>
        people > 0 && answers.filter((answer) => isOneOf(answer[dimension], levels)).length < SMALLEST_GROUP,
    );
    if (small) return { refused: 'group-too-small', dimension, levels: small.levels };
  }
  return undefined;
}

/** The census scaled to those who said: all margins then total the number of answers. */
function toMargin(answers: readonly AnswerFacts[], { dimension, groups }: CensusMargin): Margin {
  const counted = groups.filter(({ people }) => people > 0);
  const levelOf = (value: string | null) =>
    counted.find(({ levels }) => isOneOf(value, levels))?.levels.join() ?? NOT_SAID;
  const own = answers.map((answer) => levelOf(answer[dimension]));
  const notSaid = own.filter((level) => level === NOT_SAID).length;
  const people = counted.reduce((sum, group) => sum + group.people, 0);
  const levels = counted.map((group) => ({
    level: group.levels.join(),
    population: ((own.length - notSaid) * group.people) / people,
  }));
  return {
    name: dimension,
    levels: notSaid > 0 ? [...levels, { level: NOT_SAID, population: notSaid }] : levels,
    answers: own,
  };
}

function findLevels(
  census: readonly CensusMargin[],
  missed: { readonly margin: string; readonly level: string },
) {
  const margin = census.find(({ dimension }) => dimension === missed.margin) as CensusMargin;
  const levels = margin.groups.find((group) => group.levels.join() === missed.level)?.levels ?? [];
  return { dimension: margin.dimension, levels };
}

function isOneOf(value: string | null, levels: readonly string[]): boolean {
  return value !== null && levels.includes(value);
}
