import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type DetailsProps = PropsWithChildren<{
  readonly summary: Child;
  readonly id?: string | undefined;
  readonly open?: boolean | undefined;
  readonly class?: string | undefined;
}>;

export function Details(props: DetailsProps) {
  return (
    <details id={props.id} class={classList('govuk-details', props.class)} open={props.open}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{props.summary}</span>
      </summary>
      <div class="govuk-details__text">{props.children}</div>
    </details>
  );
}
