import type { Child } from 'hono/jsx';
import type { District } from '../../../people/places/places.queries.ts';
import { typedDate } from '../../../web/edge/date-field.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { typedText } from '../../../web/edge/typed-text.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { DateInput } from '../../../web/govuk/date-input.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { Select } from '../../../web/govuk/select.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import { Task } from '../../../web/shell/layout.tsx';
import type { NeedKind } from '../kinds.queries.ts';
import type { Need } from '../needs.queries.ts';
import { audiences, checksAsked, type NeedStep, needSteps, presences } from './need.rules.ts';
import { audienceNames, checksNames, presenceNames, words } from './words.en.ts';

export type StepProps = {
  readonly step: NeedStep;
  readonly need: Need;
  readonly kinds: readonly NeedKind[];
  readonly districts: readonly District[];
  readonly action: string;
  readonly backHref: string;
  /** A day to show how a date is typed. */
  readonly exampleDay: string;
  readonly form: FormState;
};

/** One of the four questions. What was saved before stands in its fields; what was just typed comes first. */
export function NeedStepPage(props: StepProps) {
  const { step, form } = props;
  const { title, lede } = words.steps[step];
  return (
    <Task>
      <BackLink href={props.backHref}>{words.back}</BackLink>
      <FormErrors errors={form.errors} ids={{ startsOn: 'startsOn-day', endsOn: 'endsOn-day' }} />
      <p class="kicker">{words.progress(needSteps.indexOf(step) + 1)}</p>
      <h1>{title}</h1>
      {lede === '' ? null : <p>{lede}</p>}
      <Form action={props.action}>
        {fieldsOf[step](props)}
        <Button>{words.save}</Button>
      </Form>
    </Task>
  );
}

const fieldsOf: Readonly<Record<NeedStep, (props: StepProps) => Child>> = {
  what: (props) => <WhatFields {...props} />,
  when: (props) => <WhenFields {...props} />,
  where: (props) => <WhereFields {...props} />,
  who: (props) => <WhoFields {...props} />,
};

function fieldOf(form: FormState, name: string, saved: string | number | null | undefined) {
  return { name, value: typedText(form, name) ?? saved ?? undefined, error: form.errors[name] };
}

function WhatFields({ need, kinds, form }: StepProps) {
  const kind = need.title === '' ? undefined : (need.measureSlug ?? 'other');
  return (
    <>
      <TextInput {...fieldOf(form, 'title', need.title)} label={words.itemTitle} hint={words.titleHint} />
      <Radios
        {...fieldOf(form, 'kind', kind)}
        legend={words.kind}
        items={[
          ...kinds.map(({ slug, name }) => ({ value: slug, text: name })),
          { value: 'other', text: words.other, hint: words.otherHint },
        ]}
      />
    </>
  );
}

function WhenFields({ need, form, exampleDay }: StepProps) {
  const day = (name: 'startsOn' | 'endsOn') => {
    const typed = typedDate(form.values, name);
    const saved = need[name];
    return typed.day === undefined && saved
      ? { day: saved.day, month: saved.month, year: saved.year }
      : typed;
  };
  const dates = [
    { name: 'startsOn', legend: words.starts, hint: words.dateHint(exampleDay) },
    { name: 'endsOn', legend: words.ends, hint: words.endsHint },
  ] as const;
  return (
    <>
      {need.unit === null ? null : (
        <TextInput
          {...fieldOf(form, 'quantity', need.quantity)}
          label={words.quantity(need.unit)}
          hint={words.quantityHint}
          inputMode="decimal"
          width={10}
        />
      )}
      {dates.map(({ name, legend, hint }) => (
        <DateInput
          id={name}
          namePrefix={name}
          legend={legend}
          hint={hint}
          error={form.errors[name]}
          values={day(name)}
        />
      ))}
    </>
  );
}

function WhereFields({ need, districts, form }: StepProps) {
  return (
    <>
      <TextInput {...fieldOf(form, 'place', need.place)} label={words.place} hint={words.placeHint} />
      <Select
        {...fieldOf(form, 'districtSlug', need.districtSlug)}
        label={words.district}
        options={[
          { value: '', text: words.choose },
          ...districts.map(({ slug, name }) => ({ value: slug, text: name })),
        ]}
      />
    </>
  );
}

function WhoFields({ need, form }: StepProps) {
  return (
    <>
      <Radios
        {...fieldOf(form, 'forWhom', need.forWhom)}
        legend={words.forWhom}
        items={audiences.map((value) => ({ value, text: audienceNames[value] }))}
      />
      <Radios
        {...fieldOf(form, 'present', need.present)}
        legend={words.present}
        hint={words.presentHint}
        items={presences.map((value) => ({ value, text: presenceNames[value] }))}
      />
      <Radios
        {...fieldOf(form, 'checks', need.checks)}
        legend={words.checks}
        hint={words.checksHint}
        items={checksAsked.map((value) => ({ value, text: checksNames[value] }))}
      />
    </>
  );
}
