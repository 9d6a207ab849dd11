import type { Child } from 'hono/jsx';
import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { FormGroup, fieldId } from './form-group.tsx';
import type { FieldProps } from './props.ts';

export type TextInputProps = FieldProps & {
  readonly value?: string | number | undefined;
  readonly type?: string | undefined;
  /** How many characters the box looks made for; nothing is cut off. */
  readonly width?: 2 | 3 | 4 | 5 | 10 | 20 | 30 | undefined;
  readonly inputMode?: 'decimal' | 'email' | 'numeric' | 'search' | 'tel' | 'text' | 'url' | undefined;
  readonly autocomplete?: string | undefined;
  readonly autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  readonly pattern?: string | undefined;
  readonly spellcheck?: boolean | undefined;
  /** A unit before the box, such as a pound sign; the label must say it too. */
  readonly prefix?: Child;
  readonly suffix?: Child;
};

/** The bare control, for components that lay out their own label. */
export function Input(props: Omit<TextInputProps, 'label'>) {
  return (
    <input
      class={classList(
        'govuk-input',
        props.width && `govuk-input--width-${props.width}`,
        props.class,
        props.error ? 'govuk-input--error' : undefined,
      )}
      id={fieldId(props)}
      name={props.name}
      type={props.type ?? 'text'}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy(fieldId(props), props)}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      inputmode={props.inputMode}
      {...props.attributes}
    />
  );
}

function Affix(props: { readonly side: 'prefix' | 'suffix'; readonly children: Child }) {
  return (
    <div class={`govuk-input__${props.side}`} aria-hidden="true">
      {props.children}
    </div>
  );
}

export function TextInput({ prefix, suffix, ...props }: TextInputProps) {
  return (
    <FormGroup {...props}>
      {prefix || suffix ? (
        <div class="govuk-input__wrapper">
          {prefix ? <Affix side="prefix">{prefix}</Affix> : null}
          <Input {...props} />
          {suffix ? <Affix side="suffix">{suffix}</Affix> : null}
        </div>
      ) : (
        <Input {...props} />
      )}
    </FormGroup>
  );
}
