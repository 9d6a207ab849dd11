import type { Child } from 'hono/jsx';
import { words } from '../words.en.ts';
import { classList } from './class-list.ts';

export type PageLink = {
  readonly href: string;
  readonly text?: Child;
  /** What stands on that page; only where there are no numbers. */
  readonly label?: Child;
};

export type PageNumber =
  | { readonly ellipsis: true }
  | {
      readonly number: number;
      readonly href: string;
      readonly current?: boolean | undefined;
      readonly hiddenText?: string | undefined;
    };

type PaginationProps = {
  readonly previous?: PageLink | undefined;
  readonly next?: PageLink | undefined;
  readonly items?: readonly PageNumber[] | undefined;
  readonly label?: string | undefined;
  readonly class?: string | undefined;
};

type Direction = 'prev' | 'next';

const arrows: Record<Direction, string> = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
};

function Arrow({ direction }: { readonly direction: Direction }) {
  return (
    <svg
      class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
      xmlns="http://www.w3.org/2000/svg"
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={arrows[direction]} />
    </svg>
  );
}

type ArrowLinkProps = {
  readonly direction: Direction;
  readonly link: PageLink;
  readonly isBlock: boolean;
};

function ArrowLink({ direction, link, isBlock }: ArrowLinkProps) {
  const plain = direction === 'prev' ? words.previous : words.next;
  return (
    <div class={`govuk-pagination__${direction}`}>
      <a class="govuk-link govuk-pagination__link" href={link.href} rel={direction}>
        {isBlock || direction === 'prev' ? <Arrow direction={direction} /> : null}
        <span
          class={classList(
            'govuk-pagination__link-title',
            isBlock && !link.label && 'govuk-pagination__link-title--decorated',
          )}
        >
          {link.text ?? (
            <>
              {plain}
              <span class="govuk-visually-hidden"> {words.page}</span>
            </>
          )}
        </span>
        {link.label && isBlock ? (
          <>
            <span class="govuk-visually-hidden">:</span>
            <span class="govuk-pagination__link-label">{link.label}</span>
          </>
        ) : null}
        {!isBlock && direction === 'next' ? <Arrow direction={direction} /> : null}
      </a>
    </div>
  );
}

function NumberLink(item: PageNumber) {
  return 'ellipsis' in item ? (
    <li class="govuk-pagination__item govuk-pagination__item--ellipsis">⋯</li>
  ) : (
    <li class={classList('govuk-pagination__item', item.current && 'govuk-pagination__item--current')}>
      <a
        class="govuk-link govuk-pagination__link"
        href={item.href}
        aria-label={item.hiddenText ?? words.pageNumber(item.number)}
        aria-current={item.current ? 'page' : undefined}
      >
        {item.number}
      </a>
    </li>
  );
}

export function Pagination({ previous, next, items, ...props }: PaginationProps) {
  const isBlock = !items;
  return (
    <nav
      class={classList('govuk-pagination', isBlock && 'govuk-pagination--block', props.class)}
      aria-label={props.label ?? words.pagination}
    >
      {previous ? <ArrowLink direction="prev" link={previous} isBlock={isBlock} /> : null}
      {items ? (
        <ul class="govuk-pagination__list">
          {items.map((item) => (
            <NumberLink {...item} />
          ))}
        </ul>
      ) : null}
      {next ? <ArrowLink direction="next" link={next} isBlock={isBlock} /> : null}
    </nav>
  );
}
