import type { Child } from 'hono/jsx';
import { classList } from './class-list.ts';

export type ErrorItem = { readonly text: Child; readonly href?: string | undefined };

type ErrorSummaryProps = {
  readonly title: Child;
  readonly description?: Child;
  readonly items?: readonly ErrorItem[] | undefined;
  readonly class?: string | undefined;
};

export function ErrorSummary(props: ErrorSummaryProps) {
  return (
    <div class={classList('govuk-error-summary', props.class)} data-module="govuk-error-summary">
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.title}</h2>
        <div class="govuk-error-summary__body">
          {props.description ? <p>{props.description}</p> : null}
          {props.items?.length ? (
            <ul class="govuk-list govuk-error-summary__list">
              {props.items.map((item) => (
                <li>{item.href ? <a href={item.href}>{item.text}</a> : item.text}</li>
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </div>
  );
}
