import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import type { Size } from './portfolio.rules.ts';
import type { Show } from './portfolio-query.rules.ts';

const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });

export const words = {
  title: (body: string) => `Contracts side by side: ${body}`,
  heading: 'Contracts side by side',
  lede: (contracts: number, due: number, on: Temporal.PlainDate) =>
    contracts === 1
      ? `On ${formatDate(on)} there is one signed contract. ${due === 1 ? 'Something was due on it.' : 'Nothing was due on it yet.'}`
      : `On ${formatDate(on)} there are ${contracts} signed contracts. Something was due on ${due === contracts ? 'all of them' : `${due} of them`}.`,
  none: 'No contract of this body is signed here yet.',
  careful:
    'What was kept stands beside the price, and the two are never made into one score. A low share may have a good reason: open the contract before you judge it.',
  filters: {
    q: 'Contract or supplier',
    show: 'Which',
    shows: {
      all: 'All contracts',
      due: 'Those of which something was due',
      early: 'Those too early to say',
      'no-priority': 'Those that serve no adopted priority',
      'no-prevention': 'Those with nothing for prevention',
    } satisfies Record<Show, string>,
    act: 'Show',
  },
  found: (count: number) =>
    count === 0 ? 'No contract is like that.' : `${count} ${count === 1 ? 'contract' : 'contracts'}.`,
  allOf: (count: number) => `All ${count} of them`,
  kept: 'Least kept first, among contracts of like size',
  sizes: {
    'up-to-50k': 'Up to £50,000',
    'up-to-500k': 'Over £50,000, up to £500,000',
    'up-to-5m': 'Over £500,000, up to £5 million',
    'over-5m': 'Over £5 million',
  } satisfies Record<Size, string>,
  columns: {
    contract: 'Contract',
    supplier: 'Supplier',
    price: 'Price, without VAT',
    due: 'Kept of what was due',
    lifetime: 'Kept of all promised',
    promises: 'Promises',
    ends: 'Ends',
  },
  share: (basisPoints: number | null, promises: number) =>
    basisPoints === null
      ? 'Not yet due'
      : `${percent.format(basisPoints / 10_000)} of ${promises} ${promises === 1 ? 'promise' : 'promises'}`,
  price: formatPounds,
  early: 'Too early to say',
  earlyNote: 'Nothing was due on these yet. That is neither good nor bad.',
  noPriority: 'Serving no adopted priority',
  noPriorityNote:
    'None of their criteria came of a priority that the body adopted or varied. Some began before residents were asked.',
  noPriorityNone: 'Every contract serves a priority that was adopted or varied.',
  noPrevention: 'Nothing that stops problems before they grow',
  noPreventionNote: 'None of their promises is for prevention. Not every purchase can do that.',
  noPreventionNone: 'Every contract has a promise for prevention.',
  counting:
    'Each promise counts alike and at most for 100%. Only what the contract manager has verified is counted.',
  account: 'The account: every number down to its evidence',
  annual: 'Its annual reports',
  body: 'The public body',
  file: 'Download as a table (CSV)',
  data: 'Everything on this page as data',
  csv: [
    'contract',
    'title',
    'supplier',
    'price_pence',
    'size',
    'ends_on',
    'promises',
    'due_promises',
    'due_kept_basis_points',
    'lifetime_promises',
    'lifetime_kept_basis_points',
    'adopted_priorities',
    'prevention_promises',
    'on',
  ],
} as const;
