import type { FormState } from '../../web/edge/outcomes.ts';
import { classList } from '../../web/govuk/class-list.ts';
import { ErrorMessage } from '../../web/govuk/error-message.tsx';
import { Hint } from '../../web/govuk/hint.tsx';
import { Label } from '../../web/govuk/label.tsx';
import type { Attributes } from '../../web/govuk/props.ts';
import { Input } from '../../web/govuk/text-input.tsx';

type EntryRowProps = {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly form: FormState;
  readonly width: 2 | 3 | 5 | 10;
  readonly inputMode?: 'numeric';
  /** One of these letters is all there is to type: the next field follows by itself. */
  readonly letters?: string;
  readonly attributes?: Attributes;
};

/** What was typed into a field, to be shown again. */
export function typedIn({ values }: FormState, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value : '';
}

/** A question and its field in one line, so that the eye goes down the paper as the hand goes down the form. */
export function EntryRow({ name, label, hint, form, letters, ...props }: EntryRowProps) {
  const error = form.errors[name];
  return (
    <div class={classList('paper-row', error && 'govuk-form-group--error')}>
      <div>
        <Label for={name}>{label}</Label>
        {hint ? <Hint id={`${name}-hint`}>{hint}</Hint> : null}
        {error ? <ErrorMessage id={`${name}-error`}>{error}</ErrorMessage> : null}
      </div>
      <Input
        name={name}
        value={typedIn(form, name)}
        hint={hint}
        error={error}
        width={props.width}
        inputMode={props.inputMode}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        attributes={{ ...props.attributes, 'data-letters': letters }}
      />
    </div>
  );
}
