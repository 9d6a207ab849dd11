import type { Temporal } from 'temporal-polyfill';
import { noticeNames } from '../../procurement/notices/notice.rules.ts';
import { words as noticeWords } from '../../procurement/notices/words.en.ts';
import { words as tenderWords } from '../../procurement/tenders/words.en.ts';
import { formatDate, formatDateRange } from '../../values/dates.ts';
import type { PeriodFault, Rating, RatingFault } from './performance.rules.ts';
import type { PublishPerformanceRefusal } from './publish-performance.ts';

const ratingNames: Readonly<Record<Rating, string>> = {
  good: 'Good',
  'approaching-target': 'Approaching target',
  'requires-improvement': 'Requires improvement',
  inadequate: 'Inadequate',
  other: 'Other',
};

/** Words of how a contract does against its key performance indicators. */
export const words = {
  title: (contract: string) => `How it performs: ${contract}`,
  heading: 'How the contract performs',
  source:
    'Procurement Act 2023, sections 52 and 71: a contract of over £5 million is judged at least once in twelve months and when it ends. A smaller one may be.',
  task: (contract: string) => `Judge how it performs: ${contract}`,
  ratings: ratingNames,
  ratingHints: {
    good: 'The target was met, or more',
    'approaching-target': 'It came close to the target',
    'requires-improvement': 'It fell short, and must do better',
    inadequate: 'It fell far short',
    other: 'None of these fits: say in your reason why',
  } satisfies Record<Rating, string>,
  none: (body: string) => `${body} set no key performance indicators for this contract.`,
  noneYet: (body: string, by: Temporal.PlainDate) =>
    `${body} has not judged this contract yet. The first time to judge ends on ${formatDate(by)}.`,
  summary: (body: string, from: Temporal.PlainDate, to: Temporal.PlainDate, good: number, all: number) =>
    `From ${formatDate(from)} to ${formatDate(to)} ${body} found ${good} of ${all} good.`,
  span: formatDateRange,
  caption: (from: Temporal.PlainDate, to: Temporal.PlainDate) => `Ratings, ${formatDateRange(from, to)}`,
  targetIs: (target: string) => `Good is: ${target}`,
  because: (reason: string) => `Why: ${reason}`,
  byNotice: (identifier: string) => `In the ${noticeWords.name('UK9')} ${identifier}`,
  watched: 'What is watched',
  notRated: 'Not rated yet',
  rate: 'Rate',
  change: 'Change',
  open: 'Being judged now',
  before: 'Judged before',
  publicPage: 'What everyone sees',
  contract: 'The contract',
  begin: 'Judge the next time',
  beginLede: (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    `It begins on ${formatDate(from)}. It may last until ${formatDate(to)} at the latest.`,
  to: 'Until which day?',
  toHint: 'The last day that you judge. It must be over',
  toWrong: tenderWords.dateWrong,
  beginSave: 'Begin',
  allJudged: 'All of the contract is judged.',
  rateLede: (from: Temporal.PlainDate, to: Temporal.PlainDate) =>
    `What happened from ${formatDate(from)} to ${formatDate(to)}.`,
  howMeasured: 'How it is measured',
  goodIs: 'What counts as good',
  measured: 'What was measured?',
  measuredHint: 'A figure and what it counts, such as: 91 of 100 repairs within five days',
  rating: 'How do you rate it?',
  ratingBlank: 'Choose a rating',
  reason: 'Why?',
  reasonHint:
    'Everyone will read it. Say what the figure shows and what happens next, in at least eight words.',
  save: 'Save the rating',
  next: 'Write the notice',
  noticeTitle: (contract: string) => `Performance notice: ${contract}`,
  noticeHeading: 'The notice is ready',
  noticeLede: `Copy this into the ${noticeNames.UK9} on the central platform. When it is out, type its number and time here: then everyone reads it here too, and nothing of it changes any more.`,
  noticeSave: 'It is out: publish here',
  notWhole: 'Rate every indicator first.',
  labels: {
    contract: 'Contract',
    supplier: 'Supplier',
    period: 'Time judged',
    signed: 'Contract signed',
    notice: 'Contract details notice',
    noNotice: 'None recorded here',
  },
  periodFaults: {
    'no-contract': 'The contract is not signed yet.',
    'no-indicators': 'This contract has no key performance indicators.',
    'one-open': 'Publish the time you are judging first.',
    'all-judged': 'All of the contract is judged.',
    backwards: 'Choose a day after the time before has ended',
    'too-long': 'Choose a day within twelve months: the law asks for a rating each year (section 71)',
    'not-over': 'That day is still to come: judge what is over',
    'after-contract': 'The contract ends before that day',
  } satisfies Record<PeriodFault, string>,
  ratingFaults: {
    published: 'This time is published, and its ratings stand.',
    'measured-blank': 'Say what was measured',
    'measured-long': 'Say it in 300 characters or fewer',
    'reason-blank': 'Say why',
    'reason-too-short': 'Say more: at least eight words',
    'reason-filler': 'Say it in real words: what does it rest on?',
    'reason-repeated': 'These words have been used before. Say it for this indicator.',
    'reason-rests-on-nothing': 'Name what this rests on: the indicator, its target or the figure',
  } satisfies Record<RatingFault, string>,
  publishRefusals: {
    ...noticeWords.refused,
    published: 'This time is published already.',
    'not-whole': 'Rate every indicator first.',
  } satisfies Record<PublishPerformanceRefusal, string>,
} as const;
