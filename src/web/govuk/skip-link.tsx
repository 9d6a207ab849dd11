import type { PropsWithChildren } from 'hono/jsx';
import { classList } from './class-list.ts';

type SkipLinkProps = PropsWithChildren<{ readonly href: string; readonly class?: string | undefined }>;

export function SkipLink(props: SkipLinkProps) {
  return (
    <a href={props.href} class={classList('govuk-skip-link', props.class)} data-module="govuk-skip-link">
      {props.children}
    </a>
  );
}
