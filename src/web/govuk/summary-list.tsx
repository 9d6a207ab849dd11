import type { Child } from 'hono/jsx';
import { classList } from './class-list.ts';

export type SummaryAction = {
  readonly href: string;
  readonly text: Child;
  /** What the link is about, for people who hear links out of place. */
  readonly hiddenText?: string | undefined;
  readonly class?: string | undefined;
};

export type SummaryRow = {
  readonly key: Child;
  readonly value: Child;
  readonly actions?: readonly SummaryAction[] | undefined;
  readonly class?: string | undefined;
};

type SummaryListProps = {
  readonly rows: readonly SummaryRow[];
  readonly class?: string | undefined;
};

function ActionLink(action: SummaryAction) {
  return (
    <a class={classList('govuk-link', action.class)} href={action.href}>
      {action.text}
      {action.hiddenText ? <span class="govuk-visually-hidden"> {action.hiddenText}</span> : null}
    </a>
  );
}

function Actions({ actions }: { readonly actions: readonly SummaryAction[] }) {
  const [only] = actions;
  if (!only) return null;
  return (
    <dd class="govuk-summary-list__actions">
      {actions.length === 1 ? (
        <ActionLink {...only} />
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {actions.map((action) => (
            <li class="govuk-summary-list__actions-list-item">
              <ActionLink {...action} />
            </li>
          ))}
        </ul>
      )}
    </dd>
  );
}

export function SummaryList(props: SummaryListProps) {
  const anyActions = props.rows.some((row) => row.actions?.length);
  return (
    <dl class={classList('govuk-summary-list', props.class)}>
      {props.rows.map((row) => (
        <div
          class={classList(
            'govuk-summary-list__row',
            anyActions && !row.actions && 'govuk-summary-list__row--no-actions',
            row.class,
          )}
        >
          <dt class="govuk-summary-list__key">{row.key}</dt>
          <dd class="govuk-summary-list__value">{row.value}</dd>
          <Actions actions={row.actions ?? []} />
        </div>
      ))}
    </dl>
  );
}
