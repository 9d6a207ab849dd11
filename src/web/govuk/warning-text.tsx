import type { PropsWithChildren } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';

type WarningTextProps = PropsWithChildren<{
  readonly hiddenText?: string | undefined;
  readonly class?: string | undefined;
}>;

export function WarningText(props: WarningTextProps) {
  return (
    <div class={classList('govuk-warning-text', props.class)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{props.hiddenText || words.warning}</span> {props.children}
      </strong>
    </div>
  );
}
