import type { Temporal } from 'temporal-polyfill';
import { timeZone } from '../../../values/dates.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { shownDate, shownValue } from '../../tenders/form-fields.ts';

type DueFieldsProps = {
  readonly form: FormState;
  readonly words: {
    readonly date: string;
    readonly dateHint: string;
    readonly time: string;
    readonly timeHint: string;
  };
  /** What the fields begin with. */
  readonly proposed?: Temporal.Instant;
};

/** The day and time of a later deadline. */
export function DueFields({ form: { values, errors }, words, proposed }: DueFieldsProps) {
  const start = proposed?.toZonedDateTimeISO(timeZone);
  const clock = start ? start.toPlainTime().toString({ smallestUnit: 'minute' }) : '12:00';
  return (
    <>
      <DateInput
        id="due"
        namePrefix="due"
        legend={words.date}
        hint={words.dateHint}
        values={shownDate(values, 'due', start?.toPlainDate())}
        error={errors['due']}
      />
      <TextInput
        name="time"
        label={words.time}
        hint={words.timeHint}
        width={5}
        value={shownValue(values, 'time', clock)}
        error={errors['time']}
      />
    </>
  );
}
