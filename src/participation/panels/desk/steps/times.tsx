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
import type { PanelDetails } from '../../panel-details.rules.ts';
import { readSeed, SeedFields } from './seed-fields.tsx';
import type { FieldsProps } from './step-route.tsx';
import { words } from './words.en.ts';

/** Names can be put in from nine in the morning of the first day to five in the afternoon of the last. */
const hours = { opens: '09:00', closes: '17:00' } as const;

type DayField = 'opensOn' | 'closesOn' | 'drawsOn';

/** Stands in for what is missing: its fault is said already, so the details go nowhere. */
const never = Temporal.Instant.from('2000-01-01T00:00:00Z');

/** When names can be put in, when the lot is drawn, and where its seed comes from. */
export function readTimes(form: FormReader): Partial<PanelDetails> {
  return {
    opensAt: readDay(form, 'opensOn', hours.opens),
    closesAt: readDay(form, 'closesOn', hours.closes),
    ...readDraw(form),
  };
}

/** When the lot is drawn, and where its seed comes from. */
export function readDraw(form: FormReader) {
  const typed = readText(form, 'drawsTime');
  const found = /^(\d{1,2})[:.](\d{2})$/.exec(typed);
  const isTime = found && Number(found[1]) < 24 && Number(found[2]) < 60;
  if (!isTime) form.fault('drawsTime', words.timeWrong);
  const time = isTime ? `${found[1]?.padStart(2, '0')}:${found[2]}` : '12:00';
  const drawsAt = readDay(form, 'drawsOn', time);
  return { drawsAt, ...readSeed(form, drawsAt) };
}

export function readDay(form: FormReader, field: DayField, time: string): Temporal.Instant {
  const date = readDate(form, field, words.dateWrong(words[field]));
  if (!date) return never;
  const found = londonInstant(date, Temporal.PlainTime.from(time));
  if ('instant' in found) return found.instant;
  form.fault(field, words.clocksChange);
  return never;
}

export function TimesFields({ form, panel }: FieldsProps) {
  const { values, errors } = form;
  const days = [
    { name: 'opensOn', at: panel?.opensAt, legend: words.opensOn, hint: words.opensHint },
    { name: 'closesOn', at: panel?.closesAt, legend: words.closesOn, hint: words.closesHint },
  ] as const;
  return (
    <>
      {days.map(({ name, at, legend, hint }) => (
        <DateInput
          id={name}
          namePrefix={name}
          legend={legend}
          hint={hint}
          values={shownDate(values, name, at && londonDate(at))}
          error={errors[name]}
        />
      ))}
      <DrawFields form={form} panel={panel} />
    </>
  );
}

/** When the lot is drawn and what its seed is read off. */
export function DrawFields({ form: { values, errors }, panel }: Pick<FieldsProps, 'form' | 'panel'>) {
  const drawsAt = panel?.drawsAt;
  return (
    <>
      <DateInput
        id="drawsOn"
        namePrefix="drawsOn"
        legend={words.drawsOn}
        hint={words.drawsHint}
        values={shownDate(values, 'drawsOn', drawsAt && londonDate(drawsAt))}
        error={errors['drawsOn']}
      />
      <TextInput
        name="drawsTime"
        label={words.drawsTime}
        hint={words.drawsTimeHint}
        value={shownValue(values, 'drawsTime', drawsAt ? clockTime(drawsAt) : '21:00')}
        error={errors['drawsTime']}
        width={5}
      />
      <SeedFields values={values} errors={errors} panel={panel} />
    </>
  );
}

/** `21:00`, as it is typed. */
function clockTime(instant: Temporal.Instant): string {
  return instant.toZonedDateTimeISO(timeZone).toPlainTime().toString({ smallestUnit: 'minute' });
}
