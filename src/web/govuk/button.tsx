import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import type { Attributes } from './props.ts';

type ButtonProps = PropsWithChildren<{
  readonly variant?: 'secondary' | 'warning' | 'inverse' | undefined;
  /** A link that looks like a button; a start button is always one. */
  readonly href?: string | undefined;
  readonly isStart?: boolean | undefined;
  readonly name?: string | undefined;
  readonly value?: string | undefined;
  readonly type?: 'submit' | 'button' | 'reset' | undefined;
  readonly id?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly class?: string | undefined;
  readonly attributes?: Attributes | undefined;
}>;

function StartIcon() {
  return (
    <svg
      class="govuk-button__start-icon"
      xmlns="http://www.w3.org/2000/svg"
      width="17.5"
      height="19"
      viewBox="0 0 33 40"
      aria-hidden="true"
      focusable="false"
    >
      <path fill="currentColor" d="M0 0h13l20 20-20 20H0l20-20z" />
    </svg>
  );
}

export function Button(props: ButtonProps) {
  const shared = {
    class: classList(
      'govuk-button',
      props.variant && `govuk-button--${props.variant}`,
      props.class,
      props.isStart && 'govuk-button--start',
    ),
    'data-module': 'govuk-button',
    id: props.id,
    ...props.attributes,
  };
  const inner = (
    <>
      {props.children}
      {props.isStart ? <StartIcon /> : null}
    </>
  );
  if (props.href !== undefined) {
    return (
      <a href={props.href} role="button" draggable="false" {...shared}>
        {inner}
      </a>
    );
  }
  const disabled = props.disabled ? { disabled: true, 'aria-disabled': 'true' } : {};
  return (
    <button type={props.type ?? 'submit'} value={props.value} name={props.name} {...disabled} {...shared}>
      {inner}
    </button>
  );
}

/** Buttons and links that act on the same thing, side by side where there is room. */
export function ButtonGroup(props: PropsWithChildren) {
  return <div class="govuk-button-group">{props.children}</div>;
}
