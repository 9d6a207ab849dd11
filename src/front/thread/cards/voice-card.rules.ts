import { placeOf } from '../follow.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { Priority, ResultFacts, ThreadFacts, VoiceFacts } from '../thread-facts.rules.ts';
import { blankStation, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/voice.en.ts';

/** The first station: whether residents were asked, what they said together, and who is missing. */
export function tellVoice(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { voice } = facts;
  if (!voice) return tellNobodyAsked(facts, state);
  const card = blankStation('voice', state, voice.state !== 'coming');
  if (voice.state === 'coming')
    return { ...card, who: words.everyone, when: words.opens(voice.opensOn), says: [words.coming] };
  if (voice.state === 'open') return { ...card, ...tellOpen(voice) };
  return {
    ...card,
    who: voice.results ? words.residents(voice.results.answers) : words.everyone,
    when: words.dates(voice.opensOn, voice.closesOn),
    says: voice.results ? sayResults(voice, voice.results) : [words.closed],
    strand: followed && voice.results?.concluded ? strandOf(voice, voice.results, followed) : null,
    links: [
      ...(voice.results ? [resultsLink(voice, voice.results)] : []),
      { href: '/receipt', text: words.receipt },
    ],
  };
}

function tellNobodyAsked(facts: ThreadFacts, state: Standing['state']): ToldStation {
  const isFixed = facts.procurement.noticePublishedAt !== null;
  const says = [isFixed ? words.notAsked : words.notAskedYet];
  return { ...blankStation('voice', state), who: words.nobody, when: isFixed ? '' : words.noDate, says };
}

function tellOpen(voice: VoiceFacts) {
  return {
    who: words.everyone,
    when: words.closes(voice.closesOn),
    says: [words.open(voice.minutes)],
    links: [{ href: `/say/${voice.slug}`, text: words.say, isAct: true }],
  };
}

function sayResults(voice: VoiceFacts, results: ResultFacts): string[] {
  if (!results.concluded) return [words.tooFew(results.answers, voice.minimumAnswers)];
  return [
    [
      words.shared[voice.weighs](voice.priorities.length),
      ...(voice.scope === 'procurement' ? [] : [words.wider]),
      ...(results.missing.length > 0 ? [words.missing(results.missing)] : []),
    ].join(' '),
  ];
}

function resultsLink(voice: VoiceFacts, results: ResultFacts) {
  const text = results.missing.length > 0 ? words.results : words.resultsOnly;
  return { href: `/say/${voice.slug}/results`, text };
}

function strandOf({ weighs }: VoiceFacts, results: ResultFacts, followed: Priority): Phrase | null {
  if (weighs === 'nothing') return null;
  const { points, place, isShared } = placeOf(results, followed.outcomeId);
  return [words.got, { strong: words.points[weighs](points) }, words.place(place, isShared)];
}
