import type { Standing } from '../standing.rules.ts';
import type { ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type ToldStation } from '../told.rules.ts';
import { words } from '../words/verdict.en.ts';

/** Renew, vary or stop, with the reason; before that, by when it must be decided. */
export function tellVerdict(facts: ThreadFacts, { state }: Standing): ToldStation {
  const { verdict, contract, procurement } = facts;
  const card = blankStation('verdict', state);
  if (!verdict)
    return {
      ...card,
      who: words.body(procurement.bodyName),
      when: contract ? words.due(contract.verdictDueOn) : words.beforeEnd(procurement.endsOn),
      says: [words.toCome(procurement.bodyName)],
    };
  return {
    ...card,
    who: words.by(verdict.decidedByName, procurement.bodyName),
    when: words.date(verdict.decidedOn),
    says: [
      words.given(procurement.bodyName, verdict.decision),
      words.reason(verdict.reason),
      ...(verdict.conditions ? [words.conditions(verdict.conditions)] : []),
      ...(verdict.leaving ? [words.leaving(verdict.leaving)] : []),
    ],
    links: [{ href: `/contracts/${procurement.bodySlug}/${procurement.slug}/verdict`, text: words.link }],
  };
}
