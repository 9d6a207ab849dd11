import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import type { TextSize } from './props.ts';

type FieldsetProps = PropsWithChildren<{
  readonly legend?: Child;
  readonly legendSize?: TextSize | undefined;
  readonly legendClass?: string | undefined;
  readonly legendIsHeading?: boolean | undefined;
  readonly class?: string | undefined;
  readonly role?: string | undefined;
  readonly describedBy?: string | undefined;
}>;

export function Fieldset(props: FieldsetProps) {
  const size = props.legendSize && `govuk-fieldset__legend--${props.legendSize}`;
  return (
    <fieldset
      class={classList('govuk-fieldset', props.class)}
      role={props.role}
      aria-describedby={props.describedBy}
    >
      {props.legend ? (
        <legend class={classList('govuk-fieldset__legend', size, props.legendClass)}>
          {props.legendIsHeading ? <h1 class="govuk-fieldset__heading">{props.legend}</h1> : props.legend}
        </legend>
      ) : null}
      {props.children}
    </fieldset>
  );
}
