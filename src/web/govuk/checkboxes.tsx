import { ChoiceGroup } from './choice-group.tsx';
import { type Choice, ChoiceItem, choiceId } from './choice-item.tsx';
import { classList } from './class-list.ts';
import { describedBy } from './described-by.ts';
import type { Attributes, GroupProps } from './props.ts';

type CheckboxesProps = GroupProps & {
  readonly name: string;
  readonly id?: string | undefined;
  readonly items: readonly Choice[];
  readonly values?: readonly (string | number)[] | undefined;
  readonly small?: boolean | undefined;
  readonly attributes?: Attributes | undefined;
};

function isChecked(choice: Choice, values: readonly (string | number)[] = []): boolean {
  if ('divider' in choice) return false;
  return choice.checked ?? values.map(String).includes(String(choice.value));
}

export function Checkboxes(props: CheckboxesProps) {
  const group = props.id ?? props.name;
  return (
    <ChoiceGroup {...props} id={group}>
      <div
        class={classList('govuk-checkboxes', props.small && 'govuk-checkboxes--small', props.class)}
        data-module="govuk-checkboxes"
        {...props.attributes}
      >
        {props.items.map((choice, index) => (
          <ChoiceItem
            kind="checkboxes"
            choice={choice}
            id={choiceId(choice, group, index + 1)}
            name={props.name}
            checked={isChecked(choice, props.values)}
            describedBy={props.legend ? undefined : describedBy(group, props)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
