import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type TagProps = PropsWithChildren<{ readonly class?: string | undefined }>;

export const Tag = (props: TagProps) => (
  <strong class={classList('govuk-tag', props.class)}>{props.children}</strong>
);
