import { Pagination } from '../../web/govuk/pagination.tsx';
import { type ListAsked, listHref, PAGE_SIZE } from './list-filter.rules.ts';

type ListPagesProps = { readonly path: string; readonly asked: ListAsked; readonly total: number };

/** The way to the rest of a long list; nothing where it fits on one page. */
export function ListPages({ path, asked, total }: ListPagesProps) {
  const pages = Math.ceil(total / PAGE_SIZE);
  if (pages <= 1) return null;
  const near = Array.from({ length: pages }, (_, index) => index + 1).filter(
    (page) => page === 1 || page === pages || Math.abs(page - asked.page) <= 2,
  );
  const to = (page: number) => ({ href: listHref(path, asked, { page }) });
  return (
    <Pagination
      previous={asked.page > 1 ? to(asked.page - 1) : undefined}
      next={asked.page < pages ? to(asked.page + 1) : undefined}
      items={near.flatMap((page, index) => {
        const gap = index > 0 && page - (near[index - 1] ?? 0) > 1 ? [{ ellipsis: true } as const] : [];
        return [...gap, { number: page, current: page === asked.page, ...to(page) }];
      })}
    />
  );
}
