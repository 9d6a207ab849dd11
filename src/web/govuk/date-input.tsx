import { words } from '../words.en.ts';
import { ChoiceGroup } from './choice-group.tsx';
import { classList } from './class-list.ts';
import { Label } from './label.tsx';
import type { GroupProps } from './props.ts';
import { Input } from './text-input.tsx';

const parts = ['day', 'month', 'year'] as const;
type DatePart = (typeof parts)[number];

type DateInputProps = GroupProps & {
  readonly id: string;
  /** Fields are named `<prefix>-day` and so on; without it `day`, `month`, `year`. */
  readonly namePrefix?: string | undefined;
  readonly values?: Readonly<Partial<Record<DatePart, string | number | undefined>>> | undefined;
  /** Which parts the error is about; all three unless said. */
  readonly wrong?: readonly DatePart[] | undefined;
  readonly autocomplete?: Readonly<Partial<Record<DatePart, string>>> | undefined;
};

function partClass(part: DatePart, isWrong: boolean): string {
  return classList(
    'govuk-date-input__input',
    isWrong && 'govuk-input--error',
    part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  );
}

export function DateInput(props: DateInputProps) {
  const isWrong = (part: DatePart) => (props.wrong ? props.wrong.includes(part) : Boolean(props.error));
  return (
    <ChoiceGroup {...props} role="group">
      <div class={classList('govuk-date-input', props.class)} id={props.id}>
        {parts.map((part) => (
          <div class="govuk-date-input__item">
            <div class="govuk-form-group">
              <Label for={`${props.id}-${part}`} class="govuk-date-input__label">
                {words.dateParts[part]}
              </Label>
              <Input
                id={`${props.id}-${part}`}
                name={props.namePrefix ? `${props.namePrefix}-${part}` : part}
                class={partClass(part, isWrong(part))}
                value={props.values?.[part]}
                inputMode="numeric"
                autocomplete={props.autocomplete?.[part]}
              />
            </div>
          </div>
        ))}
      </div>
    </ChoiceGroup>
  );
}
