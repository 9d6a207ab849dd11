import { readPageNumber, readSearchText } from '../../../values/list-query.ts';
import { type AskPeriod, readAskPeriod } from './ask-period.rules.ts';
import { type TierKey, tierKeys } from './tier-policy.rules.ts';

export const PAGE_SIZE = 50;

/** What an address of the lists of who is asked for what asks; whatever in it makes no sense is left out. */
export type AskedQuery = {
  readonly period: AskPeriod | undefined;
  readonly invented: boolean | undefined;
  readonly tier: TierKey | undefined;
  readonly search: string;
  /** From 1. */
  readonly page: number;
};

export function readAskedQuery(query: URLSearchParams): AskedQuery {
  const kind = query.get('kind');
  return {
    period: readAskPeriod(query),
    invented: kind === 'invented' ? true : kind === 'published' ? false : undefined,
    tier: tierKeys.find((key) => key === query.get('tier')),
    search: readSearchText(query.get('q')),
    page: readPageNumber(query),
  };
}

type Stay = Pick<AskedQuery, 'tier' | 'search' | 'invented'> & { readonly period: AskPeriod };

/** The same list by another address: another page, or as a file. */
export function askedHref(
  path: string,
  { period, tier, search, invented }: Stay,
  more: { readonly page?: number | undefined; readonly as?: 'csv' | 'json' } = {},
): string {
  const query = new URLSearchParams({ ...period });
  const kind = invented === undefined ? undefined : invented ? 'invented' : 'published';
  const asked = { kind, tier, q: search, page: more.page?.toString(), as: more.as };
  for (const [name, value] of Object.entries(asked)) if (value) query.set(name, value);
  return `${path}?${query}`;
}
