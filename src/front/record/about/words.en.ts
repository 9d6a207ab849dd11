import type { Temporal } from 'temporal-polyfill';
import type { KeyBecause } from '../../../accountability/record/keys/signers.rules.ts';
import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many: string) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

/** What the page about the record says; its first sentences are meant to be read aloud. */
export const words = {
  title: 'The public record',
  lede: [
    'Every act that counts is written down here in the same moment: what was asked, what was decided, what was promised, what was done.',
    'Nothing that is written here is ever changed or taken away.',
    'Every few seconds the record is signed, and each signature covers everything before it.',
    'So if somebody changes one letter of it, anyone can find that out, and can say which entry it was.',
    'No person’s name stands in it, and nothing that a resident said.',
  ],

  now: 'How it stands now',
  entries: 'Entries',
  entryCount: (size: number) => grouped.format(size),
  signed: 'Last signed',
  signedAt: (at: Temporal.Instant, age: string) => `${formatInstant(at)}, ${age}`,
  notYet: 'Nothing is signed yet. The first signature comes within a minute of the first act.',
  waiting: 'Waiting to be signed',
  waitingCount: (count: number) => `${some(count, 'act', 'acts')}. It takes less than a minute.`,
  waitingLong: (count: number, since: Temporal.Instant) =>
    `${some(count, 'act waits', 'acts wait')} since ${formatInstant(since)}. That is too long: something is wrong with this site.`,
  noneWaiting: 'Nothing',
  audit: 'Is all as it was recorded?',
  allWell: (size: number, at: Temporal.Instant) =>
    `Yes. We last looked through ${size === 1 ? 'the one entry' : `all ${some(size, 'entry', 'entries')}`} on ${formatInstant(at)}.`,
  notYetLooked: 'Nobody has looked through it yet. This site does, from time to time.',
  notAllWell: 'Not everything is as it was recorded',
  firstBad: (at: Temporal.Instant) =>
    `Found on ${formatInstant(at)}. The first entry that is not as it was recorded is `,
  entry: (position: number) => `entry ${position}`,
  badSomewhere: (at: Temporal.Instant) =>
    `Found on ${formatInstant(at)}. It cannot be told from here which entry it is: a copy that somebody else keeps can tell.`,

  latest: 'What was written last',
  all: 'Every entry, to search and to download',
  none: 'Nothing has been recorded yet.',

  check: 'How to check it',
  checkProof: 'Check one proof here',
  checkAll:
    'You need not believe us. This looks through the whole record on your own computer, in a checkout of the source code, and names the first entry that is wrong, if there is one:',
  command: (site: string) => `npx --no-install pp record verify ${site}`,
  others: 'Programs of others can read it too: it is kept in an open format (C2SP tlog-tiles), at ',

  keys: 'Who signs',
  keysLede:
    'This site signs the record with a key. Each new key is written into the record before it signs, so that there is an unbroken line from the first.',
  keyHead: ['Key', 'Announced', 'Why'],
  keyCaption: 'Keys of this record, the latest first',
  keyWhy: {
    first: 'The first',
    yearly: 'A year had gone by',
    lost: 'The one before was lost',
    stolen: 'The one before may be in other hands',
  } satisfies Record<KeyBecause, string>,
  announced: (at: Temporal.Instant) => formatDate(londonDate(at)),
  noKeys: 'There is no key yet.',

  witnesses: 'Who watches',
  witnessesLede:
    'Whoever runs this site could sign another history. So others keep what it signed: if it ever signs something else, they can show both.',
  witnessesLink: 'Witnesses, and what each of them holds',

  not: 'What it does not do',
  doesNot: [
    'It does not say that what was written is true. It says who wrote what, and when, and that nobody has changed it since.',
    'It cannot hold what nobody wrote down.',
    'It does not hold what residents said, or who they are. Of what must stay secret for a while, such as scores before the award, it holds a fingerprint with a secret number mixed in. Once that number is destroyed, the fingerprint says nothing about anybody.',
    'It stops nobody who runs this site from changing a page. It makes sure that this shows.',
  ],

  justNow: 'less than a minute ago',
  minutesAgo: (count: number) => `${some(count, 'minute', 'minutes')} ago`,
  hoursAgo: (count: number) => `${some(count, 'hour', 'hours')} ago`,
  daysAgo: (count: number) => `${some(count, 'day', 'days')} ago`,
} as const;

/** How long ago: less than a minute, so many minutes, hours or days. */
export function ageWords(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return words.justNow;
  if (minutes < 60) return words.minutesAgo(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? words.hoursAgo(hours) : words.daysAgo(Math.floor(hours / 24));
}
