import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import { ChangeNote } from '../changes/change-note.tsx';
import { words as changeWords } from '../changes/words.en.ts';
import { accessNames } from '../events/event.rules.ts';
import { words as eventWords } from '../events/words.en.ts';
import type { RoundChoice } from '../news/news.queries.ts';
import { RoundSelect } from '../round-select.tsx';
import { words } from './write-event.words.en.ts';

type WriteEventProps = {
  readonly path: string;
  readonly rounds: readonly RoundChoice[];
  readonly districts: readonly { readonly slug: string; readonly name: string }[];
  readonly form: FormState;
  /** It is published already, and is being changed. */
  readonly isChange?: boolean;
};
type Fields = Pick<WriteEventProps, 'form'>;

/** What, where, when, how to get in. */
export function WriteEventPage({ path, rounds, districts, form, isChange }: WriteEventProps) {
  return (
    <Task>
      <FormErrors errors={form.errors} ids={{ startsOn: 'startsOn-day' }} />
      <h1>{isChange ? changeWords.eventTitle : words.title}</h1>
      <p>{isChange ? changeWords.eventLede : words.lede}</p>
      <Form action={path}>
        <Line form={form} name="title" label={words.name} />
        <Textarea
          name="about"
          label={words.about}
          error={form.errors['about']}
          value={typedText(form, 'about')}
          rows={6}
        />
        <RoundSelect rounds={rounds} form={form} />
        <Line form={form} name="place" label={words.place} hint={words.placeHint} />
        <Select
          name="district"
          label={words.district}
          error={form.errors['district']}
          value={typedText(form, 'district') ?? ''}
          options={[
            { value: '', text: words.noDistrict },
            ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
          ]}
        />
        <Line form={form} name="onlineUrl" label={words.url} hint={words.urlHint} />
        <When form={form} />
        <Line form={form} name="capacity" label={words.capacity} hint={words.capacityHint} />
        <Access form={form} />
        {isChange ? <ChangeNote form={form} /> : null}
        <Button>{isChange ? changeWords.save : words.publish}</Button>
      </Form>
    </Task>
  );
}

function When({ form }: Fields) {
  return (
    <>
      <DateInput
        id="startsOn"
        namePrefix="startsOn"
        legend={words.date}
        error={form.errors['startsOn']}
        values={typedDate(form.values, 'startsOn')}
      />
      <Line form={form} name="from" label={words.from} hint={words.timeHint} />
      <Line form={form} name="until" label={words.until} hint={words.timeHint} />
    </>
  );
}

function Access({ form }: Fields) {
  const ticked = form.values['access'];
  return (
    <>
      <Checkboxes
        name="access"
        legend={words.access}
        values={typeof ticked === 'string' ? [ticked] : ticked}
        items={accessNames.map((name) => ({ value: name, text: eventWords.accessNames[name] }))}
      />
      <Line form={form} name="accessNote" label={words.accessNote} />
    </>
  );
}

type LineProps = Fields & { readonly name: string; readonly label: string; readonly hint?: string };

function Line({ form, name, label, hint }: LineProps) {
  return (
    <TextInput
      name={name}
      label={label}
      hint={hint}
      error={form.errors[name]}
      value={typedText(form, name)}
    />
  );
}
