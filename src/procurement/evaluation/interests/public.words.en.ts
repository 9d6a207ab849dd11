import type { PublicConflicts } from './tell-conflicts.rules.ts';

export const publicWords = {
  title: (title: string) => `Links and conflicts: ${title}`,
  kicker: (body: string) => `Bought by ${body}`,
  heading: 'Links to bidders, and what was done',
  lede: 'Everyone who has a part in this purchase says what links them to anyone who bids. Here is how many told of what, and what was decided. People are not named.',
  empty: 'Nobody has been asked yet.',
  caption: 'Answers, stage by stage',
  scorers: 'People who score, about each bidder',
  head: {
    when: 'When',
    counts: ['Answers', 'No link', 'Others might wonder', 'Could sway', 'Went on', 'Stood aside'],
  },
  advantages: ({ asked, removed, excluded }: PublicConflicts['advantages']) =>
    asked === 0
      ? 'No bidder was asked about an unfair advantage.'
      : `${asked} ${asked === 1 ? 'bidder was' : 'bidders were'} asked about an unfair advantage. Taken away by steps: ${removed}. Excluded: ${excluded}.`,
  law: 'Whoever has a link that could sway them takes no part in the whole purchase, since marking rivals down helps a friend as much as marking them up. Procurement Act 2023, sections 81 to 83.',
  thread: 'The whole purchase',
  data: 'This page as data',
} as const;
