import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import { FormGroup, fieldId } from './form-group.tsx';
import type { FieldProps } from './props.ts';

export type SelectOption = {
  readonly value?: string | number | undefined;
  readonly text: string;
  readonly selected?: boolean | undefined;
  readonly disabled?: boolean | undefined;
};

type SelectProps = FieldProps & {
  readonly options: readonly SelectOption[];
  /** The value (or, without values, the text) that is chosen. */
  readonly value?: string | number | undefined;
};

function isChosen(option: SelectOption, value: string | number | undefined): boolean {
  return option.selected ?? (value !== undefined && String(option.value ?? option.text) === String(value));
}

export function Select(props: SelectProps) {
  const id = fieldId(props);
  return (
    <FormGroup {...props}>
      <select
        class={classList('govuk-select', props.class, props.error ? 'govuk-select--error' : undefined)}
        id={id}
        name={props.name}
        disabled={props.disabled}
        aria-describedby={describedBy(id, props)}
        {...props.attributes}
      >
        {props.options.map((option) => (
          <option value={option.value} selected={isChosen(option, props.value)} disabled={option.disabled}>
            {option.text}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
