import { readPageNumber, readSearchText } from '../../../values/list-query.ts';
import { type PaidPart, paidParts } from '../totals/paid-parts.rules.ts';

export const PAGE_SIZE = 50;

/** What an address of the money pages asks; whatever in it makes no sense is left out. */
export type MoneyQuery = {
  readonly year: string | undefined;
  readonly invented: boolean | undefined;
  readonly search: string;
  /** From 1. */
  readonly page: number;
  /** Which part of the money a list of receivers is of. */
  readonly part: PaidPart;
};

export function readMoneyQuery(query: URLSearchParams): MoneyQuery {
  const kind = query.get('kind');
  return {
    year: query.get('year') || undefined,
    invented: kind === 'invented' ? true : kind === 'published' ? false : undefined,
    search: readSearchText(query.get('q')),
    part: paidParts.find((part) => part === query.get('part')) ?? 'suppliers',
    page: readPageNumber(query),
  };
}

type Scoped = {
  readonly year: string;
  /** The last of twelve months that were asked for in the year’s place. */
  readonly rolling?: string | undefined;
  readonly invented: boolean;
  readonly hasBoth: boolean;
};

/** An address of the money pages that stays in the same period and the same kind of payments. */
export function moneyHref(
  path: string,
  { year, rolling, invented, hasBoth }: Scoped,
  more: Readonly<Record<string, string | number | undefined>> = {},
): string {
  const query = new URLSearchParams(rolling ? { rolling } : { year });
  if (hasBoth) query.set('kind', invented ? 'invented' : 'published');
  for (const [name, value] of Object.entries(more)) {
    if (value !== undefined && value !== '') query.set(name, String(value));
  }
  return `${path}?${query}`;
}

/** How many pages a list of so many takes. */
export function pageCount(total: number): number {
  return Math.ceil(total / PAGE_SIZE);
}

export function offsetOf({ page }: Pick<MoneyQuery, 'page'>): number {
  return (page - 1) * PAGE_SIZE;
}
