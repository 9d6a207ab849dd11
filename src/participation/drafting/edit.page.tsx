import { shownValue } from '../../procurement/tenders/form-fields.ts';
import type { FormState } from '../../web/edge/outcomes.ts';
import { BackLink } from '../../web/govuk/back-link.tsx';
import { Button } from '../../web/govuk/button.tsx';
import { InsetText } from '../../web/govuk/inset-text.tsx';
import { Radios } from '../../web/govuk/radios.tsx';
import { TextInput } from '../../web/govuk/text-input.tsx';
import { Textarea } from '../../web/govuk/textarea.tsx';
import { Form } from '../../web/shell/form.tsx';
import { FormErrors } from '../../web/shell/form-errors.tsx';
import { Task } from '../../web/shell/layout.tsx';
import { type DraftField, fieldsOf } from './draft-fields.rules.ts';
import type { DraftVersion } from './draft-versions.queries.ts';
import type { Draft } from './drafts.queries.ts';
import { Difference } from './history.page.tsx';
import { fieldNames, words } from './words.en.ts';

export type EditPageProps = {
  readonly draft: Draft;
  /** The version that the form begins from. */
  readonly from: DraftVersion;
  /** What this person wrote that met another’s change of the same words. */
  readonly beside: DraftVersion | undefined;
  readonly isMerged: boolean;
  readonly form: FormState;
};

/** The text of a draft as a form. Saved from the version it was opened on. */
export function EditPage({ draft, from, beside, isMerged, form }: EditPageProps) {
  const { values, errors } = form;
  return (
    <Task>
      <BackLink href={`/drafts/${draft.number}`}>{words.back}</BackLink>
      <FormErrors errors={errors} />
      <h1>{beside ? words.besideTitle : words.editTitle}</h1>
      {beside ? (
        <>
          <p class="lede">{words.besideLede(beside.version)}</p>
          <h2>{words.besideYours}</h2>
          <Difference kind={draft.kind} before={from.fields} after={beside.fields} />
          <h2>{words.besideTheirs}</h2>
        </>
      ) : (
        <p>{words.editLede(draft.title, from.version)}</p>
      )}
      {isMerged ? <InsetText>{words.mergedNote}</InsetText> : null}
      <Form action={`/drafts/${draft.number}/edit`}>
        <input type="hidden" name="basedOn" value={shownValue(values, 'basedOn', String(from.version))} />
        {fieldsOf[draft.kind].map((field) => (
          <Field
            field={field}
            value={shownValue(values, field.name, from.fields[field.name])}
            error={errors[field.name]}
          />
        ))}
        <Button>{words.save}</Button>
      </Form>
    </Task>
  );
}

type FieldProps = {
  readonly field: DraftField;
  readonly value: string;
  readonly error: string | undefined;
};

function Field({ field: { name, most, shape }, value, error }: FieldProps) {
  const shared = { name, value, error };
  if (shape === 'yes-no')
    return (
      <Radios
        {...shared}
        legend={fieldNames[name]}
        inline
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
      />
    );
  const written = { ...shared, label: fieldNames[name], hint: words.most(most) };
  return shape === 'line' ? <TextInput {...written} /> : <Textarea {...written} rows={4} />;
}
