import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type TagProps = PropsWithChildren<{ readonly class?: string | undefined }>;

export function Tag(props: TagProps) {
  return <strong class={classList('govuk-tag', props.class)}>{props.children}</strong>;
}
