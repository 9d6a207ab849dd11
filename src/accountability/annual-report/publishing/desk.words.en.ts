import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { PublishRefusal, PutForwardRefusal } from './published.rules.ts';

const yearIs = (year: string) => `April ${year.slice(0, 4)} to March ${Number(year.slice(0, 4)) + 1}`;

export const words = {
  title: 'Annual reports to publish',
  lede: 'A commissioner puts the report of a year forward. An elected member reads it and publishes it. From then on it stands as it is.',
  none: 'No year with promises is over yet. A report can be put forward from 1 April after its year.',
  yearIs,
  waits: 'Waits for an elected member.',
  published: (versions: number) =>
    versions === 1 ? 'Published.' : `Published, the last as version ${versions}.`,
  notYet: 'Not put forward yet.',
  oneTitle: (year: string) => `Annual report, ${yearIs(year)}`,
  back: 'Every year',
  notOver: 'The year is not over. Its report can be put forward from 1 April.',
  putAt: (at: Temporal.Instant) => `A commissioner put it forward on ${formatInstant(at)}.`,
  nobodyYet: 'Nobody has put it forward yet.',
  nothingWaits: 'No later version waits to be published.',
  stands: (version: number, at: Temporal.Instant) =>
    `Version ${version} was published on ${formatInstant(at)} and stands.`,
  read: 'Read it first',
  readPdf: 'The report that waits (PDF)',
  readDraft: 'The live draft',
  readLast: 'What is published',
  changes: 'What it says otherwise than what is published',
  noChanges: 'It says the same as what is published.',
  putForward: 'Put it forward',
  putAgain: 'Put forward the figures of today instead',
  putText: 'Its figures are kept as they stand at that moment, for an elected member to read and publish.',
  why: 'Why it is published again',
  whyHint: 'Everyone can read this. Name no person.',
  publish: 'Publish it',
  publishText:
    'You publish the figures that were put forward, with their fingerprint on the public record. Nothing of it changes afterwards. A later version can stand beside it.',
  waitsForMember: 'An elected member publishes it. Whoever put it forward cannot.',
  putForwardErrors: {
    'not-commissioner': 'A commissioner puts it forward. You can publish what they put forward.',
    'year-not-over': 'The year is not over, and part of a year is no annual report.',
    'no-why': 'Say in a sentence why it is published again.',
    'nothing-changed': 'It says the same as what is published, so there is nothing to publish again.',
  } satisfies Record<PutForwardRefusal, string>,
  publishErrors: {
    'not-member': 'Only an elected member of the body can publish it.',
    'nothing-waiting': 'Nothing waits to be published for this year.',
    'changed-since': 'It was put forward again since you opened this page. Read it once more.',
    'same-person': 'You put it forward yourself. Another person must publish it.',
    'already-published': 'Somebody else has published it a moment ago. There is nothing left to do.',
  } satisfies Record<PublishRefusal, string>,
  task: (year: string) => `Read and publish the annual report of ${yearIs(year)}`,
} as const;
