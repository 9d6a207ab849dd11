import { shownValue } from '../../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../../web/edge/outcomes.ts';
import { BackLink } from '../../../web/govuk/back-link.tsx';
import { Button } from '../../../web/govuk/button.tsx';
import { Checkboxes } from '../../../web/govuk/checkboxes.tsx';
import { Radios } from '../../../web/govuk/radios.tsx';
import { TextInput } from '../../../web/govuk/text-input.tsx';
import { Textarea } from '../../../web/govuk/textarea.tsx';
import { Form } from '../../../web/shell/form.tsx';
import { FormErrors } from '../../../web/shell/form-errors.tsx';
import type { LibraryMeasure } from '../measures.queries.ts';
import { words } from './words.en.ts';

export type WriteMeasurePageProps = {
  readonly bodySlug: string;
  /** The version that stands; undefined where the measure is new. */
  readonly before: LibraryMeasure | undefined;
  readonly servedBefore: readonly string[];
  readonly outcomes: readonly {
    readonly id: string;
    readonly plainName: string;
    readonly frameworkName: string;
  }[];
  readonly form: FormState;
};

/** A body writes a measure of its own, or what its next version says. */
export function WriteMeasurePage(props: WriteMeasurePageProps) {
  const { bodySlug, before, form } = props;
  const desk = `/work/${bodySlug}/measures`;
  return (
    <div class="task">
      <BackLink href={desk}>{words.back}</BackLink>
      <FormErrors errors={form.errors} />
      <h1>{before ? words.nextTitle(before.plainName) : words.newTitle}</h1>
      <p>{before ? words.nextLede : words.newLede}</p>
      <p class="note">{words.noMoney}</p>
      <Form action={`${desk}/${before?.slug ?? 'new'}`}>
        <Texts {...props} />
        <Choices {...props} />
        <Serves {...props} />
        <Button>{words.publish}</Button>
      </Form>
    </div>
  );
}

function Texts({ before, form: { values, errors } }: WriteMeasurePageProps) {
  const of = (name: keyof typeof words.names) => ({
    name,
    label: words.names[name],
    hint: words.hints[name],
    value: shownValue(values, name, before?.[name]),
    error: errors[name],
  });
  return (
    <>
      <TextInput {...of('plainName')} />
      <TextInput {...of('name')} />
      <TextInput {...of('unit')} width={10} />
      <Textarea {...of('whatCounts')} rows={3} />
      <Textarea {...of('whatDoesNot')} rows={3} />
      <Textarea {...of('evidenceRule')} rows={3} />
      <Textarea
        name="evidenceHints"
        label={words.evidenceHints}
        hint={words.evidenceHintsHint}
        value={shownValue(values, 'evidenceHints', before?.evidenceHints.join('\n'))}
        error={errors['evidenceHints']}
        rows={3}
      />
    </>
  );
}

function Choices({ before, form: { values, errors } }: WriteMeasurePageProps) {
  const said = (value: boolean | undefined) => (value === undefined ? '' : value ? 'yes' : 'no');
  return (
    <>
      <Radios
        name="seeable"
        legend={words.seeable}
        value={shownValue(values, 'seeable', said(before?.seeable))}
        error={errors['seeable']}
        items={[
          { value: 'yes', text: words.yesSeen },
          { value: 'no', text: words.notSeen },
        ]}
      />
      <Radios
        name="keptApart"
        legend={words.keptApart}
        value={shownValue(values, 'keptApart', said(before?.keptApart))}
        error={errors['keptApart']}
        items={[
          { value: 'yes', text: words.yesApart },
          { value: 'no', text: words.notApart },
        ]}
      />
      <Sensitive {...{ before, values, errors }} />
    </>
  );
}

type SensitiveProps = Pick<WriteMeasurePageProps, 'before'> & FormState;

function Sensitive({ before, values, errors }: SensitiveProps) {
  return (
    <Checkboxes
      name="sensitive"
      legend={words.sensitive}
      small
      values={
        Object.keys(values).length > 0 ? [values['sensitive'] ?? []].flat() : before?.sensitive ? ['yes'] : []
      }
      error={errors['sensitive']}
      items={[{ value: 'yes', text: words.isSensitive, hint: words.sensitiveHint }]}
    />
  );
}

function Serves({ outcomes, servedBefore, form: { values, errors } }: WriteMeasurePageProps) {
  const isFresh = Object.keys(values).length === 0;
  return (
    <Checkboxes
      name="serves"
      legend={words.serves}
      small
      values={isFresh ? servedBefore : [values['serves'] ?? []].flat()}
      error={errors['serves']}
      items={outcomes.map(({ id, plainName, frameworkName }) => ({
        value: id,
        text: plainName,
        hint: frameworkName,
      }))}
    />
  );
}
