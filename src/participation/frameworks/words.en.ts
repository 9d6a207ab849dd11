import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';

export const words = {
  listTitle: 'Frameworks',
  listLede:
    'A framework says what a public body wants its money to do besides buy things. A new wording is a new version, and rounds keep the version they began with.',
  ownedBy: (name: string) => `Owned by ${name}`,
  ownedByNone: 'Owned by no public body here',
  versionIs: (version: number, on: Temporal.PlainDate) => `Version ${version}, ${formatDate(on)}`,
  kicker: (version: number) => `Framework, version ${version}`,
  outcomes: 'What it wants',
  measuredBy: 'Counted in:',
  measures: 'Measures: what promises are counted in',
  versions: 'Its versions',
  versionTitle: (version: number) => `Version ${version}`,
  publishedOn: (on: Temporal.PlainDate) => `Since ${formatDate(on)}.`,
  firstVersion: 'The first version here.',
  sameAsBefore: 'Nothing in it differs from the version before.',
  added: 'New outcome',
  gone: 'Outcome taken out',
  changed: 'Said anew',
  measureAdded: (outcome: string) => `New measure for “${outcome}”`,
  measureGone: (outcome: string) => `Measure taken from “${outcome}”`,
  adoptedBy: (body: string, at: Temporal.Instant) => `${body} adopted it on ${formatDate(londonDate(at))}.`,
  writtenIn: (number: number) => `Written together in draft ${number}`,
  beganAs: (number: number, title: string) => `It began as proposal ${number}: ${title}`,
  propose: 'What residents say is missing',
  drafts: 'What is being written together',
  json: 'Download as data (JSON)',
  all: 'All frameworks',
  searchSummary: (version: number, name: string) => `Version ${version} has “${name}” in it.`,
} as const;
