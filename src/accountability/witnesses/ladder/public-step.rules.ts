import { londonDate } from '../../../values/dates.ts';
import type { Step } from './ladder.rules.ts';

/** A step that a report took, for machines: who had it from when, why, by when they were to answer, and what they said. */
export function publicStep({
  reportId,
  rung,
  why,
  since,
  answerDueOn,
  answer,
  answeredAt,
}: Step & { readonly reportId: string }) {
  return {
    report: reportId,
    with: rung,
    why,
    sinceOn: londonDate(since).toString(),
    answerDueOn: answerDueOn.toString(),
    answer,
    answeredOn: answeredAt && londonDate(answeredAt).toString(),
  };
}
