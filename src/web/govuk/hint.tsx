import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type HintProps = PropsWithChildren<{ readonly id?: string | undefined; readonly class?: string | undefined }>;

export const Hint = (props: HintProps) => (
  <div id={props.id} class={classList('govuk-hint', props.class)}>
    {props.children}
  </div>
);
