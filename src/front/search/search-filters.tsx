import { Pagination } from '../../web/govuk/pagination.tsx';
import type { SearchKind } from './search.rules.ts';
import { pageSize, type SearchQuery, searchHref, searchKinds } from './search.rules.ts';
import { words } from './words.en.ts';

type SearchFiltersProps = {
  readonly search: SearchQuery;
  readonly counts: ReadonlyMap<SearchKind, number>;
  readonly total: number;
};

/** One link a kind that has something, and one for everything. */
export function SearchFilters({ search, counts, total }: SearchFiltersProps) {
  const kinds = searchKinds.filter((kind) => (counts.get(kind) ?? 0) > 0);
  const links = [
    { kind: undefined, text: words.all(total) },
    ...kinds.map((kind) => ({ kind, text: words.kindCount(words.kinds[kind], counts.get(kind) ?? 0) })),
  ];
  return (
    <nav aria-label={words.filters}>
      <ul class="take">
        {links.map(({ kind, text }) => (
          <li>
            <a
              href={searchHref(search, { kind, page: 1 })}
              aria-current={kind === search.kind ? 'true' : undefined}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The pages of a long list; nothing where all of it fits on one. */
export function ResultPages({ search, count }: { readonly search: SearchQuery; readonly count: number }) {
  const last = Math.ceil(count / pageSize);
  if (last <= 1) return null;
  const linkTo = (page: number) => ({ href: searchHref(search, { page }) });
  return (
    <Pagination
      label={words.pages}
      previous={search.page > 1 ? linkTo(search.page - 1) : undefined}
      next={search.page < last ? linkTo(search.page + 1) : undefined}
      items={pagesAround(search.page, last).map((page) =>
        page === undefined
          ? { ellipsis: true }
          : { number: page, current: page === search.page, ...linkTo(page) },
      )}
    />
  );
}

/** The first, the last and those around here; undefined is a gap. */
function pagesAround(here: number, last: number): (number | undefined)[] {
  const shown = [...new Set([1, here - 1, here, here + 1, last])]
    .filter((page) => page >= 1 && page <= last)
    .sort((one, other) => one - other);
  return shown.flatMap((page, index) =>
    page - (shown[index - 1] ?? page - 1) > 1 ? [undefined, page] : [page],
  );
}
