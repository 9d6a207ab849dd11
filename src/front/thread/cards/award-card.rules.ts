import { Temporal } from 'temporal-polyfill';
import type { Standing } from '../standing.rules.ts';
import type { AwardFacts, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/award.en.ts';

/** Who won, by how much, and whether what residents said changed it. "No difference" is an honest answer. */
export function tellAward(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { award, procurement } = facts;
  const card = blankStation('award', state);
  if (!award) {
    const says = [state === 'next' ? words.toCome : words.deciding];
    return { ...card, who: words.body(procurement.bodyName), when: words.noDate, says };
  }
  const isKnown = !['not-recorded', 'not-published-yet'].includes(award.counterfactual.kind);
  return {
    ...card,
    who: words.by(award.decidedByName, procurement.bodyName),
    when: words.date(award.publishedOn),
    says: [sayWon(award), ...sayStandstill(facts, award), ...(followed && isKnown ? [words.might] : [])],
    strand: followed ? sayCounterfactual(award) : null,
    links: [{ href: `/contracts/${procurement.bodySlug}/${procurement.slug}/award`, text: words.link }],
  };
}

function sayWon({ ranking, winnerName }: AwardFacts): string {
  const winner = ranking.find(({ isWinner }) => isWinner);
  const next = ranking.find(({ isWinner }) => !isWinner);
  const won = words.won(winnerName, winner?.marks ?? '');
  return won + (next ? words.next(next.label, next.marks) : words.onlyBid);
}

function sayStandstill(facts: ThreadFacts, { standstillEndsOn }: AwardFacts): string[] {
  const { contract, today, procurement } = facts;
  if (
    contract ||
    procurement.abandonedAt ||
    !standstillEndsOn ||
    Temporal.PlainDate.compare(today, standstillEndsOn) > 0
  )
    return [];
  return [words.standstill(standstillEndsOn)];
}

/** Whether residents’ priorities, all of them together, changed who won. */
export function sayCounterfactual({ counterfactual, winnerName }: AwardFacts): Phrase {
  const said = words.counterfactual;
  if (counterfactual.kind === 'changed') return said.changed(counterfactual.marksAhead);
  if (counterfactual.kind === 'same') return said.same(winnerName, counterfactual.marksAhead);
  return said[counterfactual.kind];
}
