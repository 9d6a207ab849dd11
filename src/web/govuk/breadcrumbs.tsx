import type { Child } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';

export type Crumb = { readonly text: Child; readonly href?: string | undefined };

type BreadcrumbsProps = {
  readonly items: readonly Crumb[];
  readonly label?: string | undefined;
  readonly class?: string | undefined;
  /** On phones only the first and last are shown. */
  readonly collapseOnMobile?: boolean | undefined;
};

function CrumbItem({ text, href }: Crumb) {
  return href ? (
    <li class="govuk-breadcrumbs__list-item">
      <a class="govuk-breadcrumbs__link" href={href}>
        {text}
      </a>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {text}
    </li>
  );
}

export function Breadcrumbs(props: BreadcrumbsProps) {
  return (
    <nav
      class={classList(
        'govuk-breadcrumbs',
        props.class,
        props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
      )}
      aria-label={props.label ?? words.breadcrumb}
    >
      <ol class="govuk-breadcrumbs__list">
        {props.items.map((item) => (
          <CrumbItem {...item} />
        ))}
      </ol>
    </nav>
  );
}
