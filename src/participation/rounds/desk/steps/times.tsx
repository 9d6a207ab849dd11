import { Temporal } from 'temporal-polyfill';
import {
  type FormReader,
  readDate,
  readText,
  shownDate,
  shownValue,
} from '../../../../procurement/tenders/form-fields.ts';
import { londonDate, londonInstant, timeZone } from '../../../../values/dates.ts';
import { DateInput } from '../../../../web/govuk/date-input.tsx';
import { TextInput } from '../../../../web/govuk/text-input.tsx';
import type { FieldsProps } from './step.page.tsx';
import type { StepSpec } from './step-route.tsx';
import { words } from './words.en.ts';

/** Stands in for what is missing: its fault is said already, so the details go nowhere. */
const never = Temporal.Instant.from('2000-01-01T00:00:00Z');

/** When it opens, when it closes, and by when the authority answers. */
export const timesStep: StepSpec = {
  step: 'times',
  Fields: TimesFields,
  read: (form) => ({
    opensAt: readInstant(form, 'opens'),
    closesAt: readInstant(form, 'closes'),
    mandateDueOn: readDate(form, 'mandateDueOn', words.dateWrong) ?? Temporal.PlainDate.from('9999-01-01'),
  }),
};

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

function TimesFields({ form: { values, errors }, round }: FieldsProps) {
  const fields = [
    { name: 'opens', at: round?.opensAt, date: words.opensOn, time: words.opensTime },
    { name: 'closes', at: round?.closesAt, date: words.closesOn, time: words.closesTime },
  ] as const;
  return (
    <>
      {fields.map(({ name, at, date, time }) => (
        <>
          <DateInput
            id={`${name}On`}
            namePrefix={`${name}On`}
            legend={date}
            values={shownDate(values, `${name}On`, at && londonDate(at))}
            error={errors[`${name}On`]}
          />
          <TextInput
            name={`${name}Time`}
            label={time}
            hint={words.timeHint}
            value={shownValue(values, `${name}Time`, at ? clockTime(at) : '')}
            error={errors[`${name}Time`]}
            width={5}
          />
        </>
      ))}
      <DateInput
        id="mandateDueOn"
        namePrefix="mandateDueOn"
        legend={words.mandateDueOn}
        hint={words.mandateDueHint}
        values={shownDate(values, 'mandateDueOn', round?.mandateDueOn)}
        error={errors['mandateDueOn']}
      />
    </>
  );
}

/** `09:00`, as it is typed. */
function clockTime(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}
