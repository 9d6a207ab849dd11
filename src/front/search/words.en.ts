import type { SearchKind } from './search.rules.ts';

export const words = {
  title: 'Search',
  resultsTitle: (text: string) => `Search: ${text}`,
  label: 'What are you looking for?',
  hint: 'Contracts, rounds, promises, public bodies, suppliers and districts',
  act: 'Search',
  count: (count: number, text: string) =>
    count === 1 ? `1 page says “${text}”.` : `${count} pages say “${text}”.`,
  filters: 'Show only',
  all: (count: number) => `Everything (${count})`,
  kinds: {
    round: 'Rounds',
    contract: 'Contracts',
    promise: 'Promises',
    body: 'Public bodies',
    supplier: 'Suppliers',
    district: 'Districts',
    page: 'About this site',
  } satisfies Record<SearchKind, string>,
  kindCount: (kind: string, count: number) => `${kind} (${count})`,
  kind: {
    round: 'Round',
    contract: 'Contract',
    promise: 'Promise',
    body: 'Public body',
    supplier: 'Supplier',
    district: 'District',
    page: 'About this site',
  } satisfies Record<SearchKind, string>,
  pages: 'Pages of results',
  emptyTitle: (text: string) => `Nothing says “${text}”`,
  emptyHelp: 'Try fewer words, or another word for the same thing. Or look through:',
  startHelp: 'Or look through:',
  contracts: 'all contracts',
  rounds: 'what you can have your say on',
  money: 'where the money goes',
} as const;
