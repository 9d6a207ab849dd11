import type { PropsWithChildren } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';

type BackLinkProps = PropsWithChildren<{ readonly href: string; readonly class?: string | undefined }>;

export function BackLink(props: BackLinkProps) {
  return (
    <a href={props.href} class={classList('govuk-back-link', props.class)}>
      {props.children ?? words.back}
    </a>
  );
}
