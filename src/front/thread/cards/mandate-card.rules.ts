import type { MandateLine } from '../../../participation/mandates/mandate.rules.ts';
import type { Standing } from '../standing.rules.ts';
import type { MandateFacts, ThreadFacts } from '../thread-facts.rules.ts';
import { type AnswerRow, blankStation, type Figure, type Phrase, type ToldStation } from '../told.rules.ts';
import { words } from '../words/mandate.en.ts';

/** In characters. */
const LONGEST_REASON = 160;

/** What the authority did with each priority, and whether it answered when it had said it would. */
export function tellMandate(facts: ThreadFacts, { state, followed }: Standing): ToldStation {
  const { mandate, voice } = facts;
  const card = blankStation('mandate', state);
  if (!mandate || !voice) return { ...card, ...tellUnanswered(facts) };
  const line = mandate.lines.find(({ outcomeId }) => outcomeId === followed?.outcomeId);
  return {
    ...card,
    who: words.by(mandate.decidedByName, facts.procurement.bodyName),
    when: words.date(mandate.publishedOn),
    says: [`${words.tally(countAnswers(mandate.lines))} ${sayKept(mandate)}`],
    strand: followed ? strandOf(line) : null,
    figures: [answersTable(facts, mandate, followed?.outcomeId)],
    links: [{ href: `/say/${voice.slug}/mandate`, text: words.all }],
  };
}

function tellUnanswered({
  voice,
  procurement,
  today,
}: ThreadFacts): Pick<ToldStation, 'who' | 'when' | 'says'> {
  const isFixed = procurement.noticePublishedAt !== null;
  const who = words.elected(procurement.bodyName);
  if (!voice)
    return { who, when: isFixed ? '' : words.noDate, says: [isFixed ? words.nothingToAnswer : words.toCome] };
  if (voice.results && !voice.results.concluded) return { who, when: '', says: [words.notConcluded] };
  if (isFixed) return { who, when: '', says: [words.unanswered] };
  const isLate = today.until(voice.mandateDueOn).sign < 0;
  const when = isLate ? words.overdue(voice.mandateDueOn) : words.due(voice.mandateDueOn);
  return { who, when, says: [words.toCome] };
}

function countAnswers(lines: readonly MandateLine[]) {
  const count = (wanted: MandateLine['answer']) => lines.filter(({ answer }) => answer === wanted).length;
  return (['adopted', 'varied', 'declined'] as const).map((answer) => [answer, count(answer)] as const);
}

function sayKept({ publishedOn, firstPublishedOn = publishedOn, dueOn }: MandateFacts): string {
  const days = firstPublishedOn.until(dueOn, { largestUnit: 'days' }).days;
  return days >= 0 ? words.early(days) : words.late(-days);
}

function strandOf(line: MandateLine | undefined): Phrase {
  if (!line) return words.strand.none;
  if (line.answer === 'adopted') return words.strand.adopted;
  const reason = shortReason(line.reason);
  return line.answer === 'declined'
    ? words.strand.declined(reason)
    : words.strand.varied(words.points(line.adoptedBasisPoints), reason);
}

function answersTable(facts: ThreadFacts, mandate: MandateFacts, followed: string | undefined): Figure {
  const rows = mandate.lines.map((line): AnswerRow => {
    const { outcomeId, answer, reason } = line;
    return {
      name: facts.voice?.priorities.find((one) => one.outcomeId === outcomeId)?.name ?? '',
      points: facts.voice?.results?.points[outcomeId] ?? null,
      answer,
      note: answer === 'adopted' ? '' : shortReason(reason),
      isFollowed: outcomeId === followed,
    };
  });
  return { kind: 'answers', rows: rows.sort((a, b) => (b.points ?? 0) - (a.points ?? 0)) };
}

/** A reason in a table: its whole sentences as far as they fit, the first one always. The rest is one link away. */
export function shortReason(reason: string): string {
  const [first = '', ...others] = reason.trim().split(/(?<=[.!?])\s+/);
  let short = first;
  for (const sentence of others) {
    if (short.length + sentence.length >= LONGEST_REASON) break;
    short += ` ${sentence}`;
  }
  return short;
}
