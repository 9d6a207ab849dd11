import type { Child, PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';
import { Heading, type HeadingLevel } from './heading.tsx';

type PanelProps = PropsWithChildren<{
  readonly title: Child;
  readonly headingLevel?: HeadingLevel | undefined;
  readonly class?: string | undefined;
}>;

/** What has just been done, at the end of a task. */
export function Panel(props: PanelProps) {
  return (
    <div class={classList('govuk-panel govuk-panel--confirmation', props.class)}>
      <Heading level={props.headingLevel ?? 1} class="govuk-panel__title">
        {props.title}
      </Heading>
      {props.children ? <div class="govuk-panel__body">{props.children}</div> : null}
    </div>
  );
}
