import type { Child } from 'hono/jsx';
import { classList } from './class-list.ts';
import { Hint } from './hint.tsx';
import { Label } from './label.tsx';
import type { Attributes } from './props.ts';

/** One radio button or checkbox, or, where `divider` is given, the word between two of them. */
export type Choice =
  | { readonly divider: string }
  | {
      readonly value: string | number;
      readonly text: Child;
      readonly hint?: Child;
      readonly id?: string | undefined;
      readonly name?: string | undefined;
      readonly checked?: boolean | undefined;
      readonly disabled?: boolean | undefined;
      readonly labelClass?: string | undefined;
      /** "None of these": unticks the rest where script runs; the server checks again. */
      readonly exclusive?: boolean | undefined;
      /** Further fields for this answer. Shown at all times, so that nothing needs script. */
      readonly conditional?: Child;
      readonly attributes?: Attributes | undefined;
    };

type ChoiceItemProps = {
  readonly kind: 'radios' | 'checkboxes';
  readonly choice: Choice;
  readonly id: string;
  readonly name: string;
  readonly checked: boolean;
  readonly describedBy?: string | undefined;
};

/** The id of the nth choice (from 1); the first has the group's own id, so that errors can link to it. */
export function choiceId(choice: Choice, group: string, place: number): string {
  return ('id' in choice ? choice.id : undefined) ?? (place > 1 ? `${group}-${place}` : group);
}

export function ChoiceItem({ kind, choice, id, name, checked, describedBy }: ChoiceItemProps) {
  if ('divider' in choice) return <div class={`govuk-${kind}__divider`}>{choice.divider}</div>;
  const described = [describedBy, choice.hint ? `${id}-item-hint` : undefined].filter(Boolean).join(' ');
  const hidden = checked ? undefined : `govuk-${kind}__conditional--hidden`;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={choice.name ?? name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled}
          data-aria-controls={choice.conditional ? `conditional-${id}` : undefined}
          data-behaviour={choice.exclusive ? 'exclusive' : undefined}
          aria-describedby={described || undefined}
          {...choice.attributes}
        />
        <Label for={id} class={classList(`govuk-${kind}__label`, choice.labelClass)}>
          {choice.text}
        </Label>
        {choice.hint ? (
          <Hint id={`${id}-item-hint`} class={`govuk-${kind}__hint`}>
            {choice.hint}
          </Hint>
        ) : null}
      </div>
      {choice.conditional ? (
        <div class={classList(`govuk-${kind}__conditional`, hidden)} id={`conditional-${id}`}>
          {choice.conditional}
        </div>
      ) : null}
    </>
  );
}
