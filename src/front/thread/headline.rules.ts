import { Temporal } from 'temporal-polyfill';
import { isAny } from '../../accountability/promises/levels.rules.ts';
import { marksFor } from './cards/criteria-card.rules.ts';
import { promisesOf, topPriorities, topPriority } from './follow.rules.ts';
import type { ThreadFacts } from './thread-facts.rules.ts';
import { words } from './words/headline.en.ts';

/**
 * What a thread comes to in a sentence or three: what residents asked, whether it changed who won, what has been
 * checked. Each part is said only as far as it is known and public.
 */
export function sayHeadline(facts: ThreadFacts): string {
  if (facts.procurement.abandonedAt) return sayGivenUp(facts);
  if (facts.procurement.tenderedElsewhere)
    return [words.elsewhere(facts.procurement.bodyName), sayChecked(facts)].filter(Boolean).join(' ');
  return [sayAsked(facts), sayAnswered(facts), sayChanged(facts), sayChecked(facts)]
    .filter(Boolean)
    .join(' ');
}

/** Of a purchase that was given up, nothing is due and nothing comes: what residents said, and that no contract came. */
function sayGivenUp(facts: ThreadFacts): string {
  const asked = facts.voice?.results ? sayAsked(facts) : null;
  return [asked, words.givenUp(facts.procurement.bodyName)].filter(Boolean).join(' ');
}

function sayAsked(facts: ThreadFacts): string {
  const { voice, procurement } = facts;
  if (!voice) return procurement.noticePublishedAt ? words.asked.never : words.asked.notYet;
  if (voice.state === 'coming') return words.asked.coming(voice.opensOn);
  if (voice.state === 'open') return words.asked.open(voice.closesOn, voice.minutes);
  if (!voice.results) return words.asked.closed;
  const top = topPriorities(facts);
  return top.length > 0 ? words.asked.first(top.map(({ name }) => name)) : words.asked.tooFew;
}

/** Said until it is known who won; after that the award says more. */
function sayAnswered(facts: ThreadFacts): string | null {
  const { mandate, voice, procurement, award, criteria, today } = facts;
  const [top, ...level] = topPriorities(facts);
  if (!voice || !top || award) return null;
  const body = procurement.bodyName;
  if (!mandate) {
    if (procurement.noticePublishedAt) return null;
    const isLate = Temporal.PlainDate.compare(today, voice.mandateDueOn) > 0;
    return words.answer[isLate ? 'overdue' : 'due'](body, voice.mandateDueOn);
  }
  const line = mandate.lines.find(({ outcomeId }) => outcomeId === top.outcomeId);
  if (!line || level.length > 0) return words.answer.given(body);
  const marks = marksFor(criteria, top.outcomeId);
  return line.answer !== 'declined' && marks > 0
    ? words.answer.marks(body, marks)
    : words.answer[line.answer](body);
}

function sayChanged(facts: ThreadFacts): string | null {
  const { award } = facts;
  return award && topPriority(facts) ? words.changed[award.counterfactual.kind] : null;
}

function sayChecked(facts: ThreadFacts): string | null {
  const { contract, verdict, procurement } = facts;
  if (verdict) return words.ended[verdict.decision](procurement.bodyName);
  if (!contract) return null;
  const top = topPriority(facts);
  const telling = (top && promisesOf(facts, top.outcomeId)[0]) ?? facts.promises[0];
  if (!telling) return null;
  const { levels, unit, title } = telling;
  return isAny(levels.verified)
    ? words.checked.some(levels.verified, levels.promised, unit, title)
    : words.checked.none;
}
