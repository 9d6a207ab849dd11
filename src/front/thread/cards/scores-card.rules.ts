import { criteriaOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { Priority, ScoreFacts, ThreadFacts } from '../thread-facts.rules.ts';
import { blankStation, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/scores.en.ts';

/** Who marked, and what their separate scores became. Evaluators have no names here; agreed scores come with the award. */
export function tellScores(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { scores, award, procurement } = facts;
  const card = blankStation('scores', state, (scores?.residents ?? 0) > 0);
  if (!scores || scores.officers + scores.residents === 0) {
    const isMarking = state !== 'next';
    const says = [isMarking ? words.marking : words.toCome];
    return { ...card, who: words.who, when: isMarking ? '' : words.noDate, says };
  }
  const who = words.panel(scores.officers, scores.residents);
  const aside = scores.stoodAside > 0 ? words.stoodAside(scores.stoodAside) : '';
  if (!award) {
    const says = [(state === 'done' ? words.agreed : words.marking) + aside];
    return { ...card, who, when: '', says, strand: followed ? whileSecret(facts, followed) : null };
  }
  return {
    ...card,
    who,
    when: words.date(scores.agreedOn),
    says: [words.alone + aside],
    strand: followed ? strandOf(facts, scores, followed) : null,
    links: [{ href: `/contracts/${procurement.bodySlug}/${procurement.slug}/scores`, text: words.link }],
  };
}

function whileSecret(facts: ThreadFacts, { outcomeId }: Priority): Phrase | null {
  return criteriaOf(facts.criteria, outcomeId).length > 0 ? [words.secret] : null;
}

function strandOf(facts: ThreadFacts, scores: ScoreFacts, { outcomeId }: Priority): Phrase | null {
  const own = criteriaOf(facts.criteria, outcomeId);
  const agreed = scores.winners.find(({ criterionId }) => own.some(({ id }) => id === criterionId));
  if (!agreed) return own.length > 0 ? [words.bySum] : null;
  const max = own.find(({ id }) => id === agreed.criterionId)?.bandMax ?? 5;
  const { lowest, highest, score } = agreed;
  return lowest === highest && highest === score
    ? [words.same(score), { strong: words.agreedSame(score, max) }, words.stop]
    : [words.range(lowest, highest), { strong: words.one(score, max) }, words.why];
}
