import { topPriorities } from '../thread/follow.rules.ts';
import type { Priority } from '../thread/thread-facts.rules.ts';
import type { ReceiptFacts } from './receipt-facts.rules.ts';

type Facts = Pick<ReceiptFacts, 'own' | 'voice'>;
/** A priority that a resident asked for; with their points where they gave points. */
type Given = { readonly priority: Priority; readonly points: number | null };

/**
 * What a resident asked for, most first: what they gave points to, equals in the order of what everyone gave, then of
 * the round; without points, what they put first when comparing.
 */
export function rankOwn({ own, voice }: Facts): readonly Given[] {
  const all = ({ priority }: Given) => voice.results?.shares[priority.outcomeId] ?? 0;
  const given = own.points.filter(({ points }) => points > 0);
  if (given.length > 0) return given.sort((a, b) => b.points - a.points || all(b) - all(a));
  return own.ranking.flat().map((priority) => ({ priority, points: null }));
}

/** The priority a receipt follows: the resident's own first choice. */
export function ownChoice(facts: Facts): Priority | null {
  return rankOwn(facts)[0]?.priority ?? null;
}

/**
 * What all of them together put first: one priority, or several exactly level, the resident's own before the others.
 * None before there are results, and where too few answered.
 */
export function sharedChoices(facts: Facts): readonly Priority[] {
  const own = ownChoice(facts)?.outcomeId;
  const isOwn = ({ outcomeId }: Priority) => Number(outcomeId === own);
  return [...topPriorities(facts)].sort((a, b) => isOwn(b) - isOwn(a));
}
