import { promisesOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { PromiseFacts, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/promises.en.ts';

/** What the winner offered, now promised: how many, how many are late, and the one that answers the followed priority. */
export function tellPromises(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { contract, award, promises, procurement } = facts;
  const card = blankStation('promises', state);
  if (!contract)
    return {
      ...card,
      who: award?.winnerName ?? words.winner,
      when: words.planned(procurement.startsOn),
      says: [award ? words.signing : words.toCome],
    };
  return {
    ...card,
    who: contract.supplierName,
    when: words.from(contract.startsOn),
    says: [sayMade(promises)],
    strand: followed ? strandOf(promisesOf(facts, followed.outcomeId)) : null,
    links: [
      { href: `/contracts/${procurement.bodySlug}/${procurement.slug}/promises`, text: words.link },
      { href: `/account/contracts/${procurement.bodySlug}/${procurement.slug}`, text: words.account },
    ],
  };
}

function sayMade(promises: readonly PromiseFacts[]): string {
  if (promises.length === 0) return words.none;
  const count = (wanted: PromiseFacts['timing']) => promises.filter(({ timing }) => timing === wanted).length;
  const [late, kept] = [count('late'), count('kept')];
  return [
    words.made(promises.length),
    late > 0 ? words.late(late) : '',
    kept > 0 ? words.kept(kept, promises.length) : '',
  ].join('');
}

function strandOf([first, ...others]: readonly PromiseFacts[]): Phrase {
  if (!first) return [words.noneForThis];
  const { levels, rate, unit, title, dueOn, place, remedy } = first;
  const promised = rate ?? { quantity: levels.promised };
  return [
    { strong: words.by(promised, unit, title, dueOn) },
    words.at(place, remedy),
    ...(others.length > 0 ? [words.others(others.length)] : []),
  ];
}
