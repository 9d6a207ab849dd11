import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type HintProps = PropsWithChildren<{ readonly id?: string | undefined; readonly class?: string | undefined }>;

export function Hint(props: HintProps) {
  return (
    <div id={props.id} class={classList('govuk-hint', props.class)}>
      {props.children}
    </div>
  );
}
