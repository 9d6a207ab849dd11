import type {
  CriteriaFacts,
  Priority,
  PromiseFacts,
  ResultFacts,
  ThreadFacts,
} from './thread-facts.rules.ts';

/** The priorities that a thread can be followed by: those its residents were asked about, once there are results. */
export function listPriorities({ voice }: Pick<ThreadFacts, 'voice'>): readonly Priority[] {
  return voice?.results?.concluded ? voice.priorities : [];
}

/**
 * The priority that is followed: the one asked for; without one, the one residents gave most to (the first in the
 * round's order where several share that); before there are results, none.
 */
export function choosePriority(facts: ThreadFacts, slug?: string | null): Priority | null {
  const asked = listPriorities(facts).find((priority) => priority.slug === slug);
  return asked ?? topPriority(facts);
}

/** The priority residents gave most to; null where nothing was concluded. */
export function topPriority(facts: Pick<ThreadFacts, 'voice'>): Priority | null {
  return topPriorities(facts)[0] ?? null;
}

/** Every priority that nothing stands before: one, or several that are exactly level. None where nothing was concluded. */
export function topPriorities({ voice }: Pick<ThreadFacts, 'voice'>): readonly Priority[] {
  const results = voice?.results;
  if (!voice || !results?.concluded) return [];
  return voice.priorities.filter(({ outcomeId }) => placeOf(results, outcomeId).place === 1);
}

/** How many points of every 100 a priority got, and its place among them, from 1. */
export function placeOf({ points, shares }: Pick<ResultFacts, 'points' | 'shares'>, outcomeId: string) {
  const own = shares[outcomeId] ?? 0;
  const all = Object.values(shares);
  return {
    points: points[outcomeId] ?? 0,
    place: all.filter((other) => other > own).length + 1,
    isShared: all.filter((other) => other === own).length > 1,
  };
}

/** The criteria that came from a priority. */
export function criteriaOf(criteria: CriteriaFacts | null, outcomeId: string): CriteriaFacts['criteria'] {
  const tied = new Set(
    criteria?.ties.filter((tie) => tie.outcomeId === outcomeId).map(({ criterionId }) => criterionId),
  );
  return criteria?.criteria.filter(({ id }) => tied.has(id)) ?? [];
}

/**
 * The promises that answer a priority, the telling one first: the first measure that its criterion asks for, since
 * that is what bidders were asked about before anything else.
 */
export function promisesOf(facts: ThreadFacts, outcomeId: string): readonly PromiseFacts[] {
  const order = criteriaOf(facts.criteria, outcomeId).flatMap(({ id, measures }) =>
    measures.map((measure) => `${id} ${measure.id}`),
  );
  const placeOf = ({ criterionId, measureId }: PromiseFacts) => order.indexOf(`${criterionId} ${measureId}`);
  const tied = criteriaOf(facts.criteria, outcomeId).map(({ id }) => id);
  return facts.promises
    .filter(({ criterionId }) => criterionId !== null && tied.includes(criterionId))
    .sort((a, b) => (placeOf(a) + 1 || Infinity) - (placeOf(b) + 1 || Infinity));
}
