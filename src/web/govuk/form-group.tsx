import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import { ErrorMessage } from './error-message.tsx';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import type { FieldProps } from './props.ts';

/** The id of a control: its own, or its name. */
export function fieldId(field: { readonly id?: string | undefined; readonly name: string }): string {
  return field.id ?? field.name;
}

/** Label, hint and error above one control, the same for every kind of control. */
export function FormGroup(props: PropsWithChildren<FieldProps>) {
  const id = fieldId(props);
  return (
    <div class={classList('govuk-form-group', props.error && 'govuk-form-group--error', props.groupClass)}>
      <Label for={id} size={props.labelSize} class={props.labelClass} isHeading={props.labelIsHeading}>
        {props.label}
      </Label>
      {props.hint ? <Hint id={`${id}-hint`}>{props.hint}</Hint> : null}
      {props.error ? <ErrorMessage id={`${id}-error`}>{props.error}</ErrorMessage> : null}
      {props.children}
    </div>
  );
}
