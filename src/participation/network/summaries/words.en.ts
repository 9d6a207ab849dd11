import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { words as commentWords } from '../comments/words.en.ts';

export const words = {
  title: (theme: string) => `What people say about ${theme.charAt(0).toLowerCase()}${theme.slice(1)}`,
  sectionTitle: 'What people say about each theme',
  signed: (name: string, as: string, body: string, on: Temporal.PlainDate) =>
    `Written by ${name}, ${as}, ${body}, on ${formatDate(on)}.`,
  restsOn: (count: number) =>
    `It rests on ${commentWords.comments(count)} that people chose to publish. They are not a sample, and each can be read.`,
  version: (version: number) => `Version ${version}.`,
  readAll: (count: number) => (count === 1 ? 'Read the comment' : `Read the ${count} comments`),
  deskTitle: (theme: string) => `Sum up: ${theme}`,
  deskLede: (count: number) =>
    `${commentWords.comments(count)} shown. Say what people agree on, where they differ, and what only one person said. Do not name anyone.`,
  text: 'What the comments come to',
  textHint: 'Up to 4,000 characters, in words that everyone understands. A blank line begins a paragraph.',
  save: 'Save the draft',
  saved: 'Saved. Nobody else sees it until you publish it.',
  publishTitle: 'Sign and publish',
  publish: (name: string, as: string) => `Publish it, signed ${name}, ${as}`,
  publishLede: (version: number) =>
    `Your name stands beneath it. Version ${version} cannot be changed afterwards; you can write a new one.`,
  comments: 'The comments',
  earlier: 'Published before',
  earlierLine: (version: number, name: string, count: number, on: Temporal.PlainDate) =>
    `Version ${version}, ${name}, ${formatDate(on)}, on ${commentWords.comments(count)}.`,
  refused: {
    'text-blank': { text: 'Write what the comments come to' },
    'text-long': { text: 'Make it shorter: 4,000 characters at most' },
    'no-draft': { '': 'Save a draft first' },
    'no-comments': { '': 'No comment on this theme is shown, so there is nothing to sum up' },
    'no-name': {
      '': 'Your account has no name to sign with. Ask whoever looks after roles at your organisation',
    },
  },
  toldSubject: (title: string) => `What people say: ${title}`,
  toldBody: (title: string) => `An officer has summed up the comments on a theme of “${title}”, and signed.`,
} as const;
