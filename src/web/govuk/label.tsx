import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import type { TextSize } from './props.ts';

type LabelProps = PropsWithChildren<{
  readonly for?: string | undefined;
  readonly size?: TextSize | undefined;
  readonly class?: string | undefined;
  readonly isHeading?: boolean | undefined;
}>;

export function Label(props: LabelProps) {
  const size = props.size && `govuk-label--${props.size}`;
  const label = (
    <label class={classList('govuk-label', size, props.class)} for={props.for}>
      {props.children}
    </label>
  );
  return props.isHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
