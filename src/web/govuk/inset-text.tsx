import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type InsetTextProps = PropsWithChildren<{
  readonly id?: string | undefined;
  readonly class?: string | undefined;
}>;

export function InsetText(props: InsetTextProps) {
  return (
    <div id={props.id} class={classList('govuk-inset-text', props.class)}>
      {props.children}
    </div>
  );
}
