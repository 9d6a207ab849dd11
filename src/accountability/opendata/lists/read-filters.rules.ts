import { parseIsoDate } from '../../../values/parse-date.ts';
import type { Filter, Filters } from './open-list.rules.ts';

export type Fault = 'not-a-date' | 'not-a-number' | 'not-a-choice' | 'not-a-name';
export type ReadFilters = {
  readonly filters: Filters;
  /** What was wrong with each filter that was; those are not among `filters`. */
  readonly faults: Readonly<Record<string, Fault>>;
};

/** What an address asks of a list. Blank asks for nothing; names that are no filter of the list are left alone. */
export function readFilters(
  list: { readonly filters: readonly Filter[] },
  query: URLSearchParams,
): ReadFilters {
  const filters: Record<string, string> = {};
  const faults: Record<string, Fault> = {};
  for (const filter of list.filters) {
    const value = (query.get(filter.name) ?? '').trim();
    if (value === '') continue;
    const fault = findFault(filter, value);
    if (fault) faults[filter.name] = fault;
    else filters[filter.name] = filter.type === 'date' ? isoDate(value) : value;
  }
  return { filters, faults };
}

function findFault({ type, choices }: Filter, value: string): Fault | undefined {
  switch (type) {
    case 'date':
      return 'date' in parseIsoDate(value) ? undefined : 'not-a-date';
    case 'integer':
      return /^-?\d{1,9}$/.test(value) ? undefined : 'not-a-number';
    case 'choice':
      return choices?.includes(value) ? undefined : 'not-a-choice';
    case 'slug':
      return /^[a-z0-9]([a-z0-9/-]{0,198}[a-z0-9])?$/.test(value) ? undefined : 'not-a-name';
    case 'text':
      return value.length <= 200 && !/\p{Cc}/u.test(value) ? undefined : 'not-a-name';
  }
}

function isoDate(value: string): string {
  const parsed = parseIsoDate(value);
  return 'date' in parsed ? parsed.date.toString() : value;
}
