import type { Temporal } from 'temporal-polyfill';
import { londonDate } from '../../../values/dates.ts';
import type { Reading } from '../reading/reading.rules.ts';
import type { Answered, Finding } from './visit.rules.ts';

type Filed = {
  readonly panelTitle: string;
  readonly visitedOn: Temporal.PlainDate;
  readonly found: Finding;
  readonly answers: readonly Answered[];
  readonly words: string;
  readonly reading: Reading;
  readonly replyDueOn: Temporal.PlainDate;
  readonly reply: string | null;
  readonly repliedAt: Temporal.Instant | null;
};

/** A named monitor’s visit for machines: without the name, and its words once somebody has read and shown them. */
export function publicVisit(visit: Filed) {
  const { panelTitle, visitedOn, found, answers, reading, replyDueOn, reply, repliedAt } = visit;
  return {
    panel: panelTitle,
    visitedOn: visitedOn.toString(),
    found,
    checklist: answers.map(({ name, about, answer }) => ({ question: name, about, answer })),
    reading,
    words: reading === 'shown' ? visit.words : null,
    replyDueOn: found === 'seen' ? null : replyDueOn.toString(),
    reply,
    repliedOn: repliedAt && londonDate(repliedAt).toString(),
  };
}
