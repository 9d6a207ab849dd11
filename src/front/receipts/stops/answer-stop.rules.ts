import { Temporal } from 'temporal-polyfill';
import { rankOwn } from '../own-choice.rules.ts';
import type { BodyAnswer, ReceiptFacts } from '../receipt-facts.rules.ts';
import { words as all } from '../stops.words.en.ts';
import { type AnswerLine, type Block, link, type ReceiptStop, text } from '../told-receipt.rules.ts';

const words = all.answered;

/** What the authority answered: every priority the resident gave points to, declined as plainly as adopted. */
export function tellAnswered(facts: ReceiptFacts): ReceiptStop {
  const { answers, voice } = facts;
  const [first] = answers;
  if (!first) return tellUnanswered(facts);
  return {
    title: answers.length === 1 ? words.title(first.bodyName) : words.titleMany,
    state: 'done',
    residents: false,
    blocks: [
      ...answers.map((answer) => answeredBy(answer, facts)),
      link(`/say/${voice.slug}/mandate`, words.all),
    ],
  };
}

function answeredBy(answer: BodyAnswer, facts: ReceiptFacts): Block {
  const lines = rankOwn(facts).flatMap(({ priority, points }): AnswerLine[] => {
    const line = answer.lines.find(({ outcomeId }) => outcomeId === priority.outcomeId);
    if (!line) return [];
    const reason = line.reason.trim();
    return [
      {
        answer: line.answer,
        name: priority.name,
        note: points === null ? '' : words.gave(points),
        reason: reason === '' ? '' : words.reason(reason),
      },
    ];
  });
  const by = words.by(answer.decidedByName, answer.bodyName, answer.publishedOn);
  return { kind: 'answered', by, lines: [...lines, ...statementLines(answer, facts)] };
}

/** What was answered to shared statements that this resident spoke to. */
function statementLines(answer: BodyAnswer, { own }: ReceiptFacts): AnswerLine[] {
  return answer.statementLines.flatMap((line) => {
    const said = own.votes.find(({ statementId }) => statementId === line.statementId);
    if (!said) return [];
    const reason = line.reason.trim();
    return [
      {
        answer: line.answer,
        name: words.quote(said.text),
        note: words.voted[said.vote],
        reason: reason === '' ? '' : words.reason(reason),
      },
    ];
  });
}

function tellUnanswered({ voice, bodyName, today }: ReceiptFacts): ReceiptStop {
  const isLate = Temporal.PlainDate.compare(today, voice.mandateDueOn) > 0;
  const due = isLate ? words.overdue : words.due;
  return {
    title: words.toCome,
    state: voice.results ? 'here' : 'next',
    residents: false,
    blocks: [text(due(bodyName, voice.mandateDueOn))],
  };
}
