import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { words as named } from '../ladder.words.en.ts';
import type { Reading, ReadingRefusal, ReportGround } from './reading.rules.ts';

const because = (ground: ReportGround, reason: string) => `${named.groundNames[ground]}. “${reason}”`;

/** Words for reading what residents sent, and for whoever of the body has a report. */
export const words = {
  waiting: 'Somebody at the public body reads the words before they show. They have not been read yet.',
  visits: {
    heading: 'What named monitors wrote',
    caption: 'Visits whose words wait to be read, the oldest first',
  },
  keptBack: {
    waiting: () => '',
    shown: () => '',
    held: (ground, reason) =>
      `One person would not show the words, and a second has still to read them. ${because(ground, reason)}`,
    withheld: (ground, reason) => `Two people would not show the words. ${because(ground, reason)}`,
  } satisfies Record<Reading, (ground: ReportGround, reason: string) => string>,
  title: (body: string) => `What residents saw: ${body}`,
  heading: 'What residents saw',
  lede: 'Read the words and photos before everyone does. Answer the reports that have come to you.',
  none: 'Nothing waits here.',
  caption: 'Reports that wait, the oldest first',
  columns: { promise: 'Promise', supplier: 'Supplier', since: 'Sent', what: 'What it says', todo: 'To do' },
  saw: 'Seen',
  notSaw: 'Not seen',
  day: (at: Temporal.Instant) => formatDate(londonDate(at)),
  todo: {
    waiting: 'Read it',
    held: 'A second person reads it',
    manager: (by: Temporal.PlainDate) => `The contract manager answers by ${formatDate(by)}`,
    member: (by: Temporal.PlainDate) => `The elected members answer by ${formatDate(by)}`,
  },
  one: {
    title: (promise: string) => `A resident’s report: ${promise}`,
    back: 'What residents saw',
    decide: 'May everyone read it?',
    twoPeople:
      'One person can show it. To keep it back takes two, for a reason that everyone reads. Where it was not seen, two contract managers are not enough. It counts either way.',
    show: 'Yes, show it',
    decline: 'No, do not show it',
    ground: 'If not, why?',
    reason: 'If not, say why. Everyone reads this',
    reasonHint: 'A sentence or two. Do not repeat what should not be read.',
    save: 'Save',
    now: {
      waiting: 'Nobody has read it yet.',
      shown:
        'Somebody has read it. Everyone can read it once the supplier has answered, or its days to answer are over.',
      held: 'One person would not show it. Somebody else decides.',
      withheld: 'Two people would not show it.',
    } satisfies Record<Reading, string>,
    answer: 'Answer the resident',
    answerLabel: 'What did you find, and what did you do about it?',
    answerHint: 'Everyone will read it. Name no people.',
    send: 'Send the answer',
  },
  refused: {
    choose: { decision: 'Choose whether everyone may read it' },
    'ground-missing': { ground: 'Choose why it is not shown' },
    'decided-already': { '': 'This is decided already' },
    'same-reader': { '': 'You have read it. Somebody else decides whether it is kept back.' },
    'needs-another-role': {
      '': 'A contract manager has read it. A facilitator or a commissioner decides whether it is kept back.',
    },
    'reason-blank': { reason: 'Say why it is not shown' },
    'reason-short': { reason: 'Say why in five words at least' },
    'reason-long': { reason: 'Say why in 500 characters or fewer' },
    'reason-personal': { reason: 'Take out the address, number or link: everyone reads this' },
  } satisfies Record<ReadingRefusal, Readonly<Record<string, string>>>,
  tasks: {
    readVisits: (count: number) =>
      count === 1 ? 'Read what a named monitor wrote' : `Read what named monitors wrote: ${count} visits`,
    read: (count: number) =>
      count === 1 ? 'Read what a resident saw' : `Read what residents saw: ${count} reports`,
    answer: (promise: string) => `Answer a resident who has not seen it: ${promise}`,
  },
} as const;
