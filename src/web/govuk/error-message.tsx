import type { PropsWithChildren } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';

type ErrorMessageProps = PropsWithChildren<{
  readonly id?: string | undefined;
  readonly class?: string | undefined;
  /** Read out before the message; empty leaves it out. */
  readonly hiddenText?: string | undefined;
}>;

export function ErrorMessage({ hiddenText = words.error, ...props }: ErrorMessageProps) {
  return (
    <p id={props.id} class={classList('govuk-error-message', props.class)}>
      {hiddenText ? <span class="govuk-visually-hidden">{hiddenText}:</span> : null} {props.children}
    </p>
  );
}
