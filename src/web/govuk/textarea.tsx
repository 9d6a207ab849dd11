import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { FormGroup, fieldId } from './form-group.tsx';
import type { FieldProps } from './props.ts';

export type TextareaProps = FieldProps & {
  readonly value?: string | undefined;
  readonly rows?: number | undefined;
  readonly autocomplete?: string | undefined;
  readonly spellcheck?: boolean | undefined;
};

/** The bare control, for components that lay out their own label. */
export function TextBox(props: Omit<TextareaProps, 'label'>) {
  return (
    <textarea
      class={classList('govuk-textarea', props.error ? 'govuk-textarea--error' : undefined, props.class)}
      id={fieldId(props)}
      name={props.name}
      rows={props.rows ?? 5}
      spellcheck={props.spellcheck}
      disabled={props.disabled}
      aria-describedby={describedBy(fieldId(props), props)}
      autocomplete={props.autocomplete}
      {...props.attributes}
    >
      {props.value}
    </textarea>
  );
}

/** Children stand after the box, inside its group. */
export function Textarea(props: PropsWithChildren<TextareaProps>) {
  return (
    <FormGroup {...props}>
      <TextBox {...props} />
      {props.children}
    </FormGroup>
  );
}
