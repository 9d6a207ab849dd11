import { isAny } from '../../../accountability/promises/levels.rules.ts';
import { promisesOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { PromiseFacts, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Figure, type ToldStation } from '../told.rules.ts';
import { words } from '../words/evidence.en.ts';

/** What the supplier claims, shows, the authority checked and residents saw: four things, never one. */
export function tellEvidence(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { contract, procurement, lastCheckedOn } = facts;
  const card = {
    ...blankStation('evidence', state, contract !== null),
    who: words.who(procurement.bodyName),
  };
  if (!contract) return { ...card, when: words.noDate, says: [words.toCome] };
  const shown = (followed ? promisesOf(facts, followed.outcomeId)[0] : undefined) ?? facts.promises[0];
  const page = `/contracts/${procurement.bodySlug}/${procurement.slug}/evidence`;
  return {
    ...card,
    when: lastCheckedOn ? words.checked(lastCheckedOn) : words.notChecked,
    says: [shown ? sayStanding(shown) : words.nothingPromised],
    figures: shown ? [levelsOf(shown, procurement.bodyName)] : [],
    links: [
      ...(shown?.seeable
        ? [{ href: `/promises/${procurement.bodySlug}/${shown.promiseId}`, text: words.report, isAct: true }]
        : []),
      ...(shown ? [{ href: page, text: words.link }] : []),
    ],
  };
}

function sayStanding({ levels, sensitive, unit, title, disputes, answeredDisputes }: PromiseFacts): string {
  const said = disputes > 0 ? words.disputes(disputes) + words.replied(answeredDisputes, disputes) : '';
  const { claimed, verified } = levels;
  if (!isAny(claimed)) return words.nothingYet + said;
  // What is told to the nearest 5 is not taken from what else is told.
  if (sensitive) return words.apart + said;
  const unchecked = Math.round((Number(claimed) - Number(verified)) * 100) / 100;
  return (unchecked > 0 ? words.unchecked(unchecked, unit, title) : words.allChecked) + said;
}

function levelsOf({ levels, unit, title }: PromiseFacts, verifier: string): Figure {
  return {
    kind: 'levels',
    sentence: words.sentence(levels.verified, levels.promised, unit, title),
    caption: words.caption(title, unit),
    levels,
    verifier,
  };
}
