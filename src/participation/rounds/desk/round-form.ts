import { Temporal } from 'temporal-polyfill';
import {
  type FormReader,
  formOf,
  readChoice,
  readDate,
  readText,
} from '../../../procurement/tenders/form-fields.ts';
import { londonInstant } from '../../../values/dates.ts';
import { weighingRuleNames } from '../../weighing/weigh.rules.ts';
import type { RoundDetails } from '../round.rules.ts';
import { words } from './words.en.ts';

export const scopes = ['procurement', 'body', 'region'] as const;

/** Stands in for what is missing: its fault is said already, so the details go nowhere. */
const never = Temporal.Instant.from('2000-01-01T00:00:00Z');

/** The form in which a round is prepared and changed, for these frameworks and purchases. */
export function roundForm(offered: {
  readonly frameworkIds: readonly string[];
  readonly procurementIds: readonly string[];
}) {
  return formOf((form) => readDetails(form, offered));
}

function readDetails(form: FormReader, offered: Parameters<typeof roundForm>[0]): RoundDetails {
  const scope = readChoice(form, 'scope', scopes, words.scopeBlank);
  const procurementId = readText(form, 'procurement');
  const isForOne = scope === 'procurement';
  if (isForOne && !offered.procurementIds.includes(procurementId))
    form.fault('procurement', words.procurementBlank);
  return {
    scope,
    procurementId: isForOne ? procurementId : null,
    title: readText(form, 'title', { blank: words.titleBlank, max: 120, long: words.titleLong }),
    question: readText(form, 'question', { blank: words.questionBlank, max: 150, long: words.questionLong }),
    about: readText(form, 'about', { blank: words.aboutBlank, max: 600, long: words.aboutLong }),
    canChange: readText(form, 'canChange', { blank: words.canChangeBlank, max: 600, long: words.aboutLong }),
    minutes: readNumber(form, 'minutes', { from: 1, to: 30, wrong: words.minutesWrong }),
    frameworkId: readChoice(form, 'framework', offered.frameworkIds, words.frameworkBlank),
    rule: readChoice(form, 'rule', weighingRuleNames, words.ruleBlank),
    tier: readChoice(form, 'tier', ['1', '2'], words.tierBlank) === '2' ? 2 : 1,
    minimumAnswers: readNumber(form, 'minimum', { from: 10, to: 1_000_000, wrong: words.minimumWrong }),
    opensAt: readInstant(form, 'opens'),
    closesAt: readInstant(form, 'closes'),
    mandateDueOn: readDate(form, 'mandateDueOn', words.dateWrong) ?? Temporal.PlainDate.from('9999-01-01'),
  };
}

function readNumber(
  form: FormReader,
  field: string,
  limits: { readonly from: number; readonly to: number; readonly wrong: string },
): number {
  const text = readText(form, field);
  const value = /^\d{1,7}$/.test(text) ? Number(text) : -1;
  if (value < limits.from || value > limits.to) form.fault(field, limits.wrong);
  return value;
}

/** A date in three fields and a time beside it, as the instant London clocks show it. */
function readInstant(form: FormReader, field: 'opens' | 'closes'): Temporal.Instant {
  const date = readDate(form, `${field}On`, words.dateWrong);
  const time = readTime(readText(form, `${field}Time`));
  if (!time) form.fault(`${field}Time`, words.timeWrong);
  if (!date || !time) return never;
  const found = londonInstant(date, time);
  if ('instant' in found) return found.instant;
  form.fault(`${field}Time`, words.clocksChange);
  return never;
}

function readTime(text: string): Temporal.PlainTime | null {
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(text);
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2])];
  return found && hour < 24 && minute < 60 ? Temporal.PlainTime.from({ hour, minute }) : null;
}
