import { ChoiceGroup } from './choice-group.tsx';
import { type Choice, ChoiceItem, choiceId } from './choice-item.tsx';
import { classList } from './class-list.ts';
import type { Attributes, GroupProps } from './props.ts';

type RadiosProps = GroupProps & {
  readonly name: string;
  readonly id?: string | undefined;
  readonly items: readonly Choice[];
  readonly value?: string | number | undefined;
  readonly inline?: boolean | undefined;
  readonly small?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

function isChecked(choice: Choice, value: string | number | undefined): boolean {
  if ('divider' in choice) return false;
  return choice.checked ?? (value !== undefined && String(choice.value) === String(value));
}

export function Radios(props: RadiosProps) {
  const group = props.id ?? props.name;
  return (
    <ChoiceGroup {...props} id={group}>
      <div
        class={classList(
          'govuk-radios',
          props.inline && 'govuk-radios--inline',
          props.small && 'govuk-radios--small',
          props.class,
        )}
        data-module="govuk-radios"
        {...props.attributes}
      >
        {props.items.map((choice, index) => (
          <ChoiceItem
            kind="radios"
            choice={choice}
            id={choiceId(choice, group, index + 1)}
            name={props.name}
            checked={isChecked(choice, props.value)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
