import type { Finding } from './declarations.rules.ts';
import type { DeclareRefusal } from './declare-conflict.ts';

export const findingNames: Readonly<Record<Finding, string>> = {
  none: 'No link',
  perceived: 'A link that others might wonder about',
  real: 'A link that could sway me',
};

export const words = {
  title: (bidder: string) => `Your link to ${bidder}`,
  ask: (bidder: string) => `What links you to ${bidder}?`,
  progress: (number: number, count: number) => `Bidder ${number} of ${count}`,
  before: 'We ask before you see a word of any bid. Say it for yourself, your family and your close friends.',
  counts: 'What counts as a link',
  countsLede: 'Think of the last three years, and of what is planned.',
  countsList: [
    'work, paid or not, or an offer of work',
    'money: shares, a debt, a pension, a contract',
    'family, a close friend, or a quarrel',
    'a gift, a meal or a trip',
    'help with this bid, or with a rival’s',
  ],
  source: 'Procurement Act 2023, sections 81 to 83',
  save: 'Save and go on',
  earlier: (finding: string) => `You told us: “${finding}”. If that changes, say so here at once.`,
  refusals: {
    'detail-missing': 'Say what the link is',
    'already-declared': 'What you told us stands. You can only add to it',
    'not-appointed': 'You are not on this panel',
    'bids-not-opened': 'The bids are not open yet',
    'stood-aside': 'You stand aside from this competition',
  } satisfies Record<DeclareRefusal, string>,
  bidders: 'Bidders',
  toTell: 'Not told yet',
  tell: 'Tell',
  change: 'Add to it',
  about: (bidder: string) => `what links you to ${bidder}`,
  linksTitle: 'Your links to the bidders',
  linksBody:
    'What you told us stands, and you can add to it at any time. A link that could sway you takes you out of the whole competition.',
  back: 'Back to scoring',
} as const;
