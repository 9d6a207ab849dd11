import { planQuestions } from '../../../procurement/planning/questions/question.rules.ts';
import { questionWords } from '../../../procurement/planning/questions/questions.en.ts';
import { code, date, type FactWords, named, text } from './fact.rules.ts';

const questions = Object.fromEntries(planQuestions.map((name) => [name, questionWords[name].name]));
const choices = Object.fromEntries(
  planQuestions.flatMap((name) =>
    Object.entries(questionWords[name].choices).map(([choice, { text: said }]) => [
      `${name}/${choice}`,
      said,
    ]),
  ),
);

export const planFacts = {
  'plan-answered': {
    question: named('Question', questions),
    answer: named('Answer', choices),
    reason: text('Reason', 'None needed'),
    reasonSha256: code('Fingerprint of the reason (SHA-256)', 'None needed'),
    from: date('From', 'No day'),
    until: date('Until', 'No day'),
  },
  'pipeline-listed': {
    noticeExpectedOn: date('Tender notice expected on'),
    awardExpectedOn: date('Award expected on'),
    residentsFrom: date('Residents can speak from', 'No day yet'),
    residentsUntil: date('Residents can speak until', 'No day yet'),
    residentsHow: text('How', 'Not said'),
  },
} as const satisfies Record<string, FactWords>;
