import { amount, unitName } from '../promises/quantity.words.en.ts';
import type { Answer } from './answers.rules.ts';
import type { PlausibilityRule, Warning } from './plausible.rules.ts';
import type { Question, QuestionSet } from './questions.rules.ts';

/** An answer as people read it: `1,200 hours`, `£40,000`, `Yes`, `Not known`. */
export function answerWords(answer: Answer, unit: string): string {
  if (answer.answer !== 'given') return noFigureWords[answer.answer];
  if (answer.hundredths !== null) return amount(answer.hundredths / 100, unit);
  return answer.words === 'yes' || answer.words === 'no' ? yesNo[answer.words] : answer.words;
}

export const yesNo = { yes: 'Yes', no: 'No' } as const;
export const noFigureWords = {
  'not-known': 'We do not know',
  'does-not-apply': 'Does not apply to us',
} as const;

/** A unit after its box: `people`, `hours`, `full-time years`. Pounds and per cent stand as signs. */
export function unitAfter(unit: string): string | undefined {
  if (unit === 'pound') return undefined;
  return unit === 'per cent' ? '%' : unitName(unit);
}

/** A question’s sentence with the region’s name in it. */
export function sentenceFor(sentence: string, region: string): string {
  return sentence.replaceAll('{region}', region);
}

const sayWarning: Readonly<
  Record<PlausibilityRule, (said: string, against: string, other: string) => string>
> = {
  'over-the-whole': (said, against, other) =>
    `${said} is more than “${other}”, which is ${against}, though it should be a part of it.`,
  'over-a-hundred': (said) => `${said} is more than all there are. The most it can be is 100%.`,
  'over-what-people-can-work': (said, against, other) =>
    `${said} is more than “${other}” can work in a year: ${against}, at 48 hours a week.`,
  'over-the-weeks': (said, against) =>
    `${said} is more than your apprentices have weeks in a year: ${against}.`,
  'ten-times-last-year': (said, against) =>
    `${said} is more than ten times last year. Ten times would be ${against}.`,
  'under-what-was-paid': (said, against) =>
    `${said} is less than public bodies here paid you in the year: ${against}.`,
};

/** What looks wrong with a figure, in a sentence with both numbers. */
export function warningSentence(warning: Warning, { questions }: Pick<QuestionSet, 'questions'>): string {
  const find = (id: string | null): Question | undefined => questions.find((one) => one.id === id);
  const unit = find(warning.questionId)?.unit ?? '';
  const other = find(warning.againstId);
  const isHours = warning.rule === 'over-what-people-can-work' || warning.rule === 'over-the-weeks';
  const against = amount(warning.against / 100, isHours ? unit : (other?.unit ?? unit));
  return sayWarning[warning.rule](amount(warning.hundredths / 100, unit), against, other?.short ?? '');
}
