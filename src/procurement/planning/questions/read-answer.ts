import type { Temporal } from 'temporal-polyfill';
import { dateFaults } from '../../../web/edge/date-field.words.en.ts';
import { type FormReader, formOf, readDate, readText } from '../../tenders/form-fields.ts';
import { words } from '../words.en.ts';
import { choicesOf, hasDays } from './asked.rules.ts';
import type { PlanAnswer, PlanGround, PlanQuestion } from './question.rules.ts';

/** The form of one question: a choice, its reason where one is needed, and days where it has them. */
export function answerForm(question: PlanQuestion, ground: PlanGround) {
  return formOf((form): PlanAnswer => {
    const choice = readText(form, 'choice');
    if (!choicesOf(question, ground).includes(choice)) form.fault('choice', words.choiceBlank);
    return {
      question,
      choice,
      reason: readText(form, 'reason', { max: 2000, long: words.reasonLong }),
      startsOn: hasDays(question) ? readDayIfAny(form, 'startsOn', words.days.fromDay) : null,
      endsOn: hasDays(question) ? readDayIfAny(form, 'endsOn', words.days.untilDay) : null,
    };
  });
}

/** A date in three fields that may all be empty. */
export function readDayIfAny(form: FormReader, field: string, what: string): Temporal.PlainDate | null {
  const isEmpty = ['day', 'month', 'year'].every((part) => readText(form, `${field}-${part}`) === '');
  return isEmpty ? null : readDate(form, field, dateFaults(what));
}
