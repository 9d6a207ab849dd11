import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import type { RecoveryRefusal } from './refusals.rules.ts';
import type { ReleaseRefusal } from './release-key.ts';

export const mailWords = {
  subject: (title: string) => `Your key is needed to open your bid: ${title}`,
  body: (title: string, link: string, endsAt: Temporal.Instant) =>
    `The openers of “${title}” cannot open every bid. Give the key to your own bid by ${formatInstant(endsAt)}: it is in the key file that you kept when you sealed it. Nothing in your bid can change by it. If it comes later, your bid is not lost, but the others may be opened before it.\n\n${link}`,
} as const;

/** The officer’s page. */
export const words = {
  title: 'Ask suppliers for their keys',
  lede: 'The openers’ parts do not open every bid. Suppliers can give the keys to their own bids instead. What they committed to rules out that a bid changes.',
  afterwards:
    'Every supplier whose bid cannot be opened is written to. When all keys have come the bids open together. When the time is over nothing opens by itself and no bid is lost: somebody else than you then decides whether to open the bids whose keys are here. The others stay sealed, and join as soon as their keys come, until the award is decided.',
  recorded: 'The public record says that you asked, and why.',
  days: 'For how many working days may they?',
  daysHint: 'At least 5. Openers may send their parts meanwhile. Say the same to those who telephone.',
  daysWrong: 'Type a whole number of working days from 5 to 20',
  act: 'Ask the suppliers',
  running: (until: string) => `Suppliers are asked for their keys until ${until}.`,
  afterThat: 'After that somebody else can decide:',
  link: 'Ask suppliers for their keys',
  refusals: {
    'not-open': 'The bids of this tender are not sealed to openers.',
    'deadline-not-passed': 'The deadline has not passed.',
    'already-opened': 'The bids are open already.',
    'begun-already': 'Suppliers are asked already.',
    'openers-have-time':
      'The openers have three working days after the deadline to send their parts, unless they say that their keys are lost. Ask suppliers after that.',
    'window-too-short': 'Give them from 5 to 20 working days.',
    'nothing-missing': 'Every bid can be opened. Nobody needs to be asked.',
  } satisfies Record<RecoveryRefusal, string>,
} as const;

/** The supplier’s page. */
export const releaseWords = {
  title: 'Give the key to your bid',
  lede: (until: string) =>
    `The openers cannot open every bid. Give the key to yours by ${until}, and it is opened with the others.`,
  late: 'The openers could not open your bid, and its key has not come. Nobody has read it and nothing is lost: give the key now, and it joins the others. That is so until the award is decided.',
  safe: 'What you committed to before the deadline rules out that your bid changes: only its own key is taken.',
  label: 'Your key file',
  hint: 'The file you kept when the bid was sealed. It holds one line that begins with AGE-SECRET-KEY-1.',
  paste: 'Or paste what is in it',
  blank: 'Choose your key file, or paste what is in it',
  act: 'Give this key',
  doneTitle: 'Your key has come',
  refusals: {
    'no-bid': 'You have no bid in this tender that is sealed to openers and is to be opened.',
    'already-opened': 'Your bid is open already, or the award is decided. Nothing more is needed.',
    'not-asked': 'Nobody has asked for keys. Keep yours to yourself.',
    'not-a-key': 'This is no key file. It has one line that begins with AGE-SECRET-KEY-1.',
    'other-key': 'This is the key of another bid. If you sealed your bid again, take the later file.',
  } satisfies Record<ReleaseRefusal, string>,
} as const;
