import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

const comments = (count: number) => (count === 1 ? '1 comment' : `${count} comments`);

export const words = {
  comments,
  roundTitle: (round: string) => `Comments: ${round}`,
  roundLede: (body: string) =>
    `Say in your own words what you think of each theme. ${body} sums them up, and whoever does so signs.`,
  counted: 'A comment is not a vote. It needs no account, and it changes no count.',
  csvHead: ['written', 'name', 'comment'],
  csv: 'Download as CSV',
  json: 'Download as JSON',
  themes: 'The themes',
  aboutTitle: 'News and events about this round',
  themeTitle: (theme: string) => `Comments on ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
  toRound: (title: string) => `The round: ${title}`,
  toAll: 'All themes',
  noneYet: 'No comment is shown yet. Write the first.',
  said: (count: number) => (count === 1 ? '1 comment is shown.' : `${count} comments are shown.`),
  by: (name: string | null, on: Temporal.PlainDate) => `${name ?? 'Somebody'}, ${formatDate(on)}`,
  write: 'Write a comment',
  text: 'What do you think?',
  textHint: 'Up to 1,000 characters. No names of people, telephone numbers, addresses or links.',
  name: 'A name to show (optional)',
  nameHint: 'It need not be your own. Leave it empty, and it says “Somebody”.',
  act: 'Send it',
  kept: 'We keep what you write, the name you chose and the day. Nothing else: we cannot tell who you are.',
  thanksTitle: 'Thank you. Somebody reads it now',
  thanksBody: 'Come back to this page to see it here, or the reason why not.',
  summaryTitle: 'What people say',
  declinedMore: 'What it said is not published.',
} as const;
