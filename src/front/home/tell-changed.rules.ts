import { isAny } from '../../accountability/promises/levels.rules.ts';
import { marksFor } from '../thread/cards/criteria-card.rules.ts';
import { placeOf, promisesOf } from '../thread/follow.rules.ts';
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
  const standing = ({ outcomeId }: Priority) => placeOf(results, outcomeId);
  const ranked = [...voice.priorities].sort((a, b) => standing(a).place - standing(b).place);
  for (const priority of ranked) {
    const marks = marksFor(facts.criteria, priority.outcomeId);
    const promise = promisesOf(facts, priority.outcomeId).find(({ levels }) => isAny(levels.verified));
    if (marks === 0 || !promise) continue;
    const { points, place, isShared } = standing(priority);
    const isFirst = place === 1 && !isShared;
    return {
      said: [
        [
          words.asked(results.answers, procurement.title),
          isFirst ? words.first : words.gave(points),
          { strong: words.name(priority.name) },
          words.marks(isFirst, procurement.bodyName, marks),
        ],
        [
          words.changed,
          words.promised(award.winnerName, promise.levels.promised, promise.unit, promise.title),
          words.checked(procurement.bodyName, promise.levels.verified, promise.unit),
        ],
      ],
      href: `/contracts/${procurement.bodySlug}/${procurement.slug}?follow=${priority.slug}`,
      promise,
      bodyName: procurement.bodyName,
    };
  }
  return null;
}
