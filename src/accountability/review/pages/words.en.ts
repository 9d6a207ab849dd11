import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';
import type { Grade } from '../questions.rules.ts';
import { yearWords } from '../words.en.ts';

type When = Parameters<typeof formatInstant>[0];

const list = {
  title: 'Social Value Reviews',
  lede: 'What suppliers, and public bodies themselves, say they did for the region in a year, and what shows it.',
  year: 'Year',
  search: 'Name',
  show: 'Show',
  any: 'All years',
  columns: ['Who filed it', 'Year', 'Figures', 'With evidence', 'Verified', 'Signed off by a public body'],
  caption: 'Reviews that are signed',
  none: 'No Review here yet. A Review stands here from the day its supplier signs it.',
  found: (total: number) => (total === 1 ? '1 Review.' : `${total} Reviews.`),
  closed: (at: When) => formatDate(londonDate(at)),
  notYet: 'not yet',
  body: 'public body',
  apart:
    'Figures with evidence are some of all figures, and verified ones are some of those. They are never added up.',
  took: 'How long it takes',
  csv: 'These Reviews as a table (CSV)',
  json: 'These Reviews for machines (JSON)',
  contribution: 'What all Reviews add up to for the region',
  head: [
    'filer',
    'kind',
    'slug',
    'year',
    'revision',
    'signed_on',
    'signed_off_on',
    'figures',
    'with_evidence',
    'verified',
  ],
} as const;

const one = {
  title: (name: string) => `Social Value Review: ${name}`,
  none: (name: string) => `${name} has not signed a Social Value Review.`,
  noneMeans:
    'A Review stands here from the day it is signed. It is a request and never a condition of bidding.',
  lede: (name: string, year: string) => `What ${name} says it did for the region, ${yearWords(year)}.`,
  all: 'All Reviews',
  signed: (name: string, position: string, at: When) =>
    `${name}, ${position}, signed it on ${formatInstant(at)}.`,
  closed: (body: string, at: When) => `${body} signed it off on ${formatInstant(at)}, for all public bodies:`,
  notClosed: 'No public body has signed it off yet.',
  took: (minutes: number) => `Filling it in took ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.`,
  voluntary: 'Nobody asked for it: it was filed anyway.',
  corrected: (revision: number, at: When, why: string) =>
    `Correction ${revision - 1}, ${formatInstant(at)}: ${why}`,
  older: (at: When) =>
    `You are reading an older revision, signed on ${formatInstant(at)}. It was corrected since.`,
  revisions: 'Revisions',
  revision: (revision: number, at: When) =>
    revision === 1
      ? `As first signed, ${formatInstant(at)}`
      : `Correction ${revision - 1}, ${formatInstant(at)}`,
  years: 'Other years',
  grades: 'How sure the figures are',
  gradeSentence: (given: number, evidenced: number, verified: number) =>
    `Of ${given} figures, ${evidenced} came with evidence, and a public body has verified ${verified}.`,
  gradeLabels: {
    claimed: 'Claimed: all that is said',
    evidenced: 'Evidenced: a file or a link shows it',
    verified: 'Verified: an officer checked it',
  } satisfies Record<Grade, string>,
  neverAdded: 'Each is within the one above it. They are never added up.',
  gradeHead: ['How sure', 'Figures'],
  columns: ['Figure', 'Answer and grade', 'What shows it'],
  share: (percent: string, of: string) => `${percent}% of “${of}”`,
  lessIsBetter: 'less is better',
  files: (count: number) => (count === 1 ? '1 file, seen by reviewers' : `${count} files, seen by reviewers`),
  link: 'a link',
  linkOf: (short: string) => ` for “${short}”`,
  verifiedBy: (body: string, at: When, note: string) => `${body}, ${formatDate(londonDate(at))}: “${note}”`,
  explained: 'Figures that looked wrong, and why they are right',
  explanation: (figure: string, said: string, reason: string) => `${figure}, ${said}: “${reason}”`,
  questions: 'What public bodies asked',
  noQuestions: 'No public body has asked about it.',
  how: 'What the grades mean',
  howPoints: [
    'Claimed: whoever filed it says so.',
    'Evidenced: a file or a link came with it. Reviewers see the files; links are public.',
    'Verified: an officer of a public body looked at the evidence and says what it shows.',
    'A Review covers the whole organisation in the region, not one contract. It is another book than promises: some of the same people are in both, so the two are never added.',
  ],
  json: 'This Review for machines (JSON)',
  contribution: 'Whose money stands behind it',
  page: 'More about this supplier',
  bodyPage: 'More about this public body',
} as const;

/** The words of Reviews as everyone reads them. */
export const pageWords = { list, one } as const;
