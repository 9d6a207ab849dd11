import { Temporal } from 'temporal-polyfill';
import { criteriaOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { BidFacts, Priority, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/bids.en.ts';

/**
 * The sealed bids. How many is public once they are open; what was offered, once the award is: the winner's by name,
 * the others' as figures alone.
 */
export function tellBids(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { bids, procurement, award } = facts;
  const card = blankStation('bids', state);
  const openedAt = procurement.bidsOpenedAt;
  if (!bids || !openedAt) return { ...card, who: words.who, ...tellSealed(facts) };
  return {
    ...card,
    who: words.suppliers(bids.standing),
    when: words.opened(openedAt),
    says: [sayCame(bids)],
    strand: followed ? strandOf(facts, followed) : null,
    links: award
      ? [{ href: `/contracts/${procurement.bodySlug}/${procurement.slug}/bids`, text: words.link }]
      : [],
  };
}

function tellSealed({ procurement, today }: ThreadFacts): Pick<ToldStation, 'when' | 'says'> {
  const { bidsDueAt, noticePublishedAt } = procurement;
  if (!noticePublishedAt || !bidsDueAt) return { when: words.noDate, says: [words.toCome] };
  const dueOn = bidsDueAt.toZonedDateTimeISO('Europe/London').toPlainDate();
  const isPast = Temporal.PlainDate.compare(today, dueOn) > 0;
  return { when: words.due(bidsDueAt), says: [isPast ? words.waiting : words.sealed] };
}

function sayCame({ standing, late, readable }: BidFacts): string {
  if (standing === 0) return words.none;
  return [
    words.came(standing),
    late > 0 ? words.late(late) : '',
    readable < standing ? words.unreadable(standing - readable) : '',
  ].join('');
}

function strandOf(facts: ThreadFacts, { outcomeId }: Priority): Phrase | null {
  const [criterion] = criteriaOf(facts.criteria, outcomeId);
  if (!criterion) return null;
  if (!facts.award) return [words.secret];
  const measure = criterion.measures[0];
  if (!measure) return [words.inWords];
  const offers = facts.offered.filter(
    (offer) => offer.criterionId === criterion.id && offer.measureId === measure.id,
  );
  const winner = offers.find(({ isWinner }) => isWinner);
  if (!winner) return [words.winnerNothing(facts.award.winnerName)];
  const others = offers.filter(({ isWinner }) => !isWinner).map(({ quantity }) => quantity);
  return [
    words.offered(facts.award.winnerName),
    { strong: words.amount(winner.quantity, measure.unit, measure.plainName, measure.perSpendPence) },
    sayOthers(others, (facts.bids?.readable ?? 1) - 1, measure.unit),
  ];
}

function sayOthers(offered: readonly number[], rivals: number, unit: string): string {
  if (rivals <= 0) return words.alone;
  if (offered.length === 0) return words.othersNothing(rivals);
  const withNothing = Array.from({ length: Math.max(0, rivals - offered.length) }, () => 0);
  return words.others(
    [...withNothing, ...offered].sort((a, b) => a - b),
    unit,
  );
}
