import { Pagination } from '../govuk/pagination.tsx';

type PagerProps = {
  /** From 1. */
  readonly page: number;
  readonly total: number;
  readonly pageSize: number;
  readonly hrefOf: (page: number) => string;
};

/** The way to the rest of a long list; nothing where it fits on one page. */
export function Pager({ page, total, pageSize, hrefOf }: PagerProps) {
  const last = Math.ceil(total / pageSize);
  if (last <= 1) return null;
  const near = [...new Set([1, page - 1, page, page + 1, last])].filter((at) => at >= 1 && at <= last);
  return (
    <Pagination
      previous={page > 1 ? { href: hrefOf(page - 1) } : undefined}
      next={page < last ? { href: hrefOf(page + 1) } : undefined}
      items={near.flatMap((number, index) => {
        const before = near[index - 1] ?? 0;
        const item = { number, href: hrefOf(number), current: number === page };
        return number - before > 1 ? [{ ellipsis: true } as const, item] : [item];
      })}
    />
  );
}
