import type { Filters } from '../../src/accountability/opendata/lists/open-list.rules.ts';
import type { ReadableList } from '../../src/accountability/opendata/lists/open-list.ts';

export type Ask = { readonly filters: Filters; readonly after: readonly string[] | null };

/** What each filter is asked for: what nearly every row has, what few have far from the beginning, one, none, nothing known. */
const values: Readonly<Record<string, readonly string[]>> = {
  body: ['body-1', 'body-3', 'body-14', 'body-15', 'body-of-nobody'],
  supplier: [
    'supplier-1',
    'supplier-2',
    'supplier-400000',
    'supplier-4001',
    'supplier-999999',
    'supplier-of-nobody',
  ],
  contract: ['body-1/p-900001', 'body-1/p-5', 'body-3/p-950005', 'body-1/p-910000', 'body-1/nothing'],
  tender: ['body-1/p-900001', 'body-1/p-5', 'body-3/p-950005', 'body-1/p-910000', 'body-1/nothing'],
  measure: ['measure-1', 'measure-2', 'measure-700000', 'measure-999999'],
  district: ['bolton', 'wigan'],
  year: ['2024', '2016', '2031', '2001'],
  from: ['2000-01-01', '2023-06-01', '2024-09-26', '2040-01-01'],
  to: ['2040-01-01', '2023-06-01', '2022-01-01', '2000-01-01'],
  flag: ['single-bid', 'split-purchase', 'late-change', 'short-period', 'grown-price'],
  kind: ['bid-committed', 'contract-signed', 'award-published', 'nothing-such'],
};
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  bodies: ['council', 'health'],
  suppliers: ['company', 'charity', 'mutual', 'health'],
};

/** Identifiers that halve a list, that stand among what one purchase has thousands of, and that nearly end it. */
const middle = '77359400-0000-0000-0000-000000000000';
const crowd = 'd6a00000-0000-0000-0000-000000000000';
const end = 'ee6a0000-0000-0000-0000-000000000000';
/** Where each list is read on from, that is not ordered by one identifier. */
const deep: Readonly<Record<string, readonly (readonly string[])[]>> = {
  bodies: [['body-5'], ['body-999']],
  suppliers: [['supplier-5'], ['supplier-999']],
  changes: [
    [middle, '1'],
    [crowd, '1'],
    [end, '1'],
  ],
  accounts: [
    ['00000fa0-0000-0000-0000-000000000000', middle.replace('7735', '0100'), 'bury', '2022'],
    ['0000a000-0000-0000-0000-000000000000', middle, 'bury', '2022'],
  ],
  verdicts: [
    [middle, '2027-09-30'],
    [end, '2027-09-30'],
  ],
  'performance-ratings': [
    [middle, '1', '5'],
    [end, '1', '5'],
  ],
  measures: [
    ['measure-5', '1'],
    ['measure-999', '1'],
  ],
  proxies: [
    [middle, '2024-04-01'],
    [end, '2024-04-01'],
  ],
  payments: [
    ['000f4240-0000-0000-0000-000000000000', '2023-05-16', '1000'],
    ['001e0000-0000-0000-0000-000000000000', '2024-09-20', '10'],
  ],
  paid: [
    ['2021', middle, middle],
    ['2025', middle, middle],
  ],
  'promise-dates': [
    ['2023-05-16', middle],
    ['2024-06-19', crowd],
    ['2024-09-20', end],
  ],
  rounds: [['round-5'], ['round-999']],
  priorities: [
    [middle, middle, '1', middle],
    [end, end, '1', middle],
  ],
  'record-entries': [
    ['2022-11-08T00:00:00Z', middle],
    ['2025-09-12T00:00:00Z', end],
  ],
  'red-flags': [
    [middle, 'short-period'],
    [end, 'short-period'],
  ],
};

/** Every filter of a list alone and every two together, from the beginning, from the middle and from near the end. */
export function asksOf(list: ReadableList, file: string): readonly Ask[] {
  const each = list.filters.map(({ name, choices }) => {
    const offered = name === 'file' ? [file, middle] : name === 'kind' ? kindsOf[list.name] : undefined;
    const few = offered ?? values[name] ?? choices ?? [];
    return few.map((value): Filters => ({ [name]: value }));
  });
  const pairs = each.flatMap((ones, at) =>
    each
      .slice(at + 1)
      .flatMap((others) => ones.flatMap((one) => others.map((other): Filters => ({ ...one, ...other })))),
  );
  const afters = [null, ...(deep[list.name] ?? [[middle], [crowd], [end]])];
  return [{}, ...each.flat(), ...pairs].flatMap((filters) => afters.map((after) => ({ filters, after })));
}
