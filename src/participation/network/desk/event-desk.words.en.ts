import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { words as eventWords } from '../events/words.en.ts';

export const words = {
  title: (title: string) => `Register: ${title}`,
  lede: (places: number, waiting: number) =>
    waiting === 0
      ? `${eventWords.people(places)} with a place.`
      : `${eventWords.people(places)} with a place, ${eventWords.people(waiting)} waiting.`,
  gone: (on: Temporal.PlainDate) => `Names are deleted on ${formatDate(on)}.`,
  print: 'Print this page and tick people off at the door.',
  caption: 'Who comes',
  head: ['Here', 'Name', 'Needs', 'Reach them at'],
  box: '☐',
  waits: (name: string) => `${name} (waiting)`,
  none: 'Nobody has booked yet.',
  toEvent: 'The event, as everyone sees it',
  outcomeTitle: 'Afterwards',
  came: 'How many people came?',
  outcome: 'What came of it?',
  outcomeHint:
    'What people said, and what you will do with it. Do not name anyone. A blank line begins a paragraph.',
  publish: 'Publish it',
  notYet: 'When it has begun, you can say here how many came and what came of it.',
  faults: {
    came: 'Enter how many people came, as a whole number',
    'outcome-missing': 'Say what came of it',
    'outcome-long': 'Make it shorter: 4,000 characters at most',
    'not-yet': 'It has not begun yet',
  },
} as const;
