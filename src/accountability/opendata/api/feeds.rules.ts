import type { EntryType } from '../../record/entry-types.rules.ts';

export type NamedFeed = { readonly title: string; readonly atom: string; readonly json: string };

/** Feeds of one kind of act each, in the words that lead to them. */
const byKind = {
  'tender-notice-published': 'Tender notices published',
  'award-published': 'Awards published',
  'contract-signed': 'Contracts signed',
  'promise-varied': 'Promises changed',
  'promise-chased': 'Promises that are late, and what was done',
  'claim-checked': 'Deliveries checked',
  'witness-escalated': 'What residents saw, and it was not there',
  'verdict-given': 'Verdicts on contracts',
  'performance-published': 'Yearly ratings of contracts',
  'payments-imported': 'Payment files brought in',
  'mandate-published': 'Answers to what residents asked for',
  'round-announced': 'Rounds announced',
  'round-results-published': 'Results of rounds',
  'charter-signed': 'Charters signed',
} as const satisfies Partial<Record<EntryType, string>>;

function feed(title: string, path: string, query: readonly (readonly [string, string])[] = []): NamedFeed {
  const href = (more: readonly (readonly [string, string])[]) => {
    const asked = new URLSearchParams([...query, ...more].map((pair) => [...pair])).toString();
    return asked === '' ? path : `${path}?${asked}`;
  };
  return { title, atom: href([]), json: href([['as', 'json']]) };
}

/** Every feed of the site that is not of one body, purchase or round. */
export const namedFeeds: readonly NamedFeed[] = [
  feed('Tenders open to bids', '/tenders/feed'),
  feed('Needs of community groups', '/needs/feed'),
  feed('Red flags', '/data/red-flags/feed'),
  ...Object.entries(byKind).map(([kind, title]) => feed(title, '/record/feed', [['kind', kind]])),
  feed('Every act of the public record', '/record/feed'),
];
