import type { CriteriaFacts, Priority, PromiseFacts, ThreadFacts } from './thread-facts.rules.ts';

/** The priorities that a thread can be followed by: those its residents were asked about. */
export function listPriorities({ voice }: Pick<ThreadFacts, 'voice'>): readonly Priority[] {
  return voice?.priorities ?? [];
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
  const results = facts.voice?.results;
  if (!results?.concluded) return null;
  const ranked = [...listPriorities(facts)].sort(
    (a, b) => (results.points[b.outcomeId] ?? 0) - (results.points[a.outcomeId] ?? 0),
  );
  return ranked[0] ?? null;
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
    .filter(({ criterionId }) => tied.includes(criterionId))
    .sort((a, b) => (placeOf(a) + 1 || Infinity) - (placeOf(b) + 1 || Infinity));
}
