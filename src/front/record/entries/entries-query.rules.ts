import type { Temporal } from 'temporal-polyfill';
import { type EntryType, isEntryType } from '../../../accountability/record/entry-types.rules.ts';
import { timeZone } from '../../../values/dates.ts';
import { readSearchText } from '../../../values/list-query.ts';
import { parseIsoDate } from '../../../values/parse-date.ts';

/** What a list of entries is narrowed to; names as they stand in addresses, dates as they were typed. */
export type EntriesQuery = {
  readonly body: string;
  /** `oldham-council/home-repairs`. */
  readonly contract: string;
  readonly round: string;
  readonly kind: EntryType | '';
  readonly from: string;
  readonly to: string;
  /** Only what stands below this entry of the list. */
  readonly before: number | undefined;
};

export const everyEntry: EntriesQuery = {
  body: '',
  contract: '',
  round: '',
  kind: '',
  from: '',
  to: '',
  before: undefined,
};

/** What an address asks of the list; what makes no sense asks for nothing, but for dates, which are said to be none. */
export function readEntriesQuery(query: URLSearchParams): EntriesQuery {
  const named = (name: string) => readSearchText(query.get(name));
  const kind = named('kind');
  const before = named('before');
  return {
    body: named('body'),
    contract: named('contract'),
    round: named('round'),
    kind: isEntryType(kind) ? kind : '',
    from: named('from'),
    to: named('to'),
    before: /^(0|[1-9]\d{0,14})$/.test(before) ? Number(before) : undefined,
  };
}

export type Days = { readonly from?: Temporal.Instant; readonly until?: Temporal.Instant };

/** The time between two days, London time, the last day included; the fields that hold no date are named. */
export function daysBetween({ from, to }: Pick<EntriesQuery, 'from' | 'to'>): {
  readonly days: Days;
  readonly wrong: readonly ('from' | 'to')[];
} {
  const [first, last] = [parseIsoDate(from), parseIsoDate(to)];
  const wrong = [...(isWrong(first) ? ['from' as const] : []), ...(isWrong(last) ? ['to' as const] : [])];
  return {
    days: {
      ...('date' in first ? { from: startOf(first.date) } : {}),
      ...('date' in last ? { until: startOf(last.date.add({ days: 1 })) } : {}),
    },
    wrong,
  };
}

function isWrong(parsed: ReturnType<typeof parseIsoDate>): boolean {
  return 'refused' in parsed && parsed.refused !== 'blank';
}

function startOf(date: Temporal.PlainDate): Temporal.Instant {
  return date.toZonedDateTime(timeZone).toInstant();
}

/** The address of a list, with something about it changed. */
export function entriesHref(
  query: EntriesQuery,
  change: Partial<EntriesQuery> & { readonly as?: 'csv' | 'json' } = {},
  path = '/record/entries',
): string {
  const asked = Object.entries({ ...query, ...change }).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  const text = new URLSearchParams(asked).toString();
  return text === '' ? path : `${path}?${text}`;
}
