import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

export const words = {
  changed: (on: Temporal.PlainDate, note: string) => `Changed on ${formatDate(on)}: ${note}`,
  before: 'What it said before',
  note: 'What did you change, and why?',
  noteHint: 'Everyone reads this below it, with the date. What it said before can be read too.',
  noteBlank: 'Say what you changed, and why',
  noteLong: 'Make it shorter: 500 characters at most',
  save: 'Publish the change',
  change: 'Change it',
  unchanged: 'Nothing is different yet. Change something first',
  newsTitle: 'Change a piece of news',
  newsLede: 'The change is published at once, with its date. Nobody is mailed about it.',
  eventTitle: 'Change an event',
  eventLede:
    'The change is published at once, with its date. Whoever booked with an e-mail address is told by mail.',
  over: 'It has begun, so it cannot be changed any more',
  taken: (people: number) => `${people} people have a place already. Choose that many or more`,
  mailSubject: (title: string) => `Changed: ${title}`,
  mailBody: (title: string, note: string, now: string, link: string) =>
    [`“${title}” has changed: ${note}`, `It is now: ${now}`, link].join('\n\n'),
} as const;
