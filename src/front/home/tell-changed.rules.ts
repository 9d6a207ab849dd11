import { marksFor } from '../thread/cards/criteria-card.rules.ts';
import { promisesOf } from '../thread/follow.rules.ts';
import type { Priority, PromiseFacts, ThreadFacts } from '../thread/thread-facts.rules.ts';
import type { Phrase } from '../thread/told.rules.ts';
import { words } from './changed.words.en.ts';

/** What changed because people spoke, on one contract: two short paragraphs and the promise they end on. */
export type ToldChange = {
  readonly said: readonly Phrase[];
  readonly href: string;
  readonly promise: PromiseFacts;
  readonly bodyName: string;
};

/**
 * Follows the priority with most points that became marks and of whose promises something is checked. Null where no
 * priority has come that far: a change nobody can point at is not told.
 */
export function tellChange(facts: ThreadFacts): ToldChange | null {
  const { voice, award, procurement } = facts;
  const results = voice?.results;
  if (!voice || !results?.concluded || !award) return null;
  const pointsOf = ({ outcomeId }: Priority) => results.points[outcomeId] ?? 0;
  const ranked = [...voice.priorities].sort((a, b) => pointsOf(b) - pointsOf(a));
  for (const priority of ranked) {
    const marks = marksFor(facts.criteria, priority.outcomeId);
    const promise = promisesOf(facts, priority.outcomeId).find(({ levels }) => levels.verified > 0);
    if (marks === 0 || !promise) continue;
    const isFirst = priority === ranked[0];
    return {
      said: [
        [
          words.asked(results.answers, procurement.title),
          isFirst ? words.first : words.gave(pointsOf(priority)),
          { strong: words.name(priority.name) },
          words.marks(isFirst, procurement.bodyName, marks),
        ],
        [
          words.changed,
          words.promised(award.winnerName, promise.levels.promised, promise.unit, promise.title),
          words.checked(procurement.bodyName, promise.levels.verified),
        ],
      ],
      href: `/contracts/${procurement.bodySlug}/${procurement.slug}?follow=${priority.slug}`,
      promise,
      bodyName: procurement.bodyName,
    };
  }
  return null;
}
