import { topPriorities } from '../thread/follow.rules.ts';
import type { Priority } from '../thread/thread-facts.rules.ts';
import type { ReceiptFacts } from './receipt-facts.rules.ts';

type Given = ReceiptFacts['own'][number];

/** What a resident gave points to, most first; equals in the order of what everyone gave, then of the round. */
export function rankOwn({ own, voice }: Pick<ReceiptFacts, 'own' | 'voice'>): readonly Given[] {
  const all = ({ priority }: Given) => voice.results?.shares[priority.outcomeId] ?? 0;
  return own.filter(({ points }) => points > 0).sort((a, b) => b.points - a.points || all(b) - all(a));
}

/** The priority a receipt follows: the resident's own first choice. */
export function ownChoice(facts: Pick<ReceiptFacts, 'own' | 'voice'>): Priority | null {
  return rankOwn(facts)[0]?.priority ?? null;
}

/**
 * What all of them together put first: one priority, or several exactly level, the resident's own before the others.
 * None before there are results, and where too few answered.
 */
export function sharedChoices(facts: Pick<ReceiptFacts, 'own' | 'voice'>): readonly Priority[] {
  const own = ownChoice(facts)?.outcomeId;
  const isOwn = ({ outcomeId }: Priority) => Number(outcomeId === own);
  return [...topPriorities(facts)].sort((a, b) => isOwn(b) - isOwn(a));
}
