import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatInstant, londonDate } from '../../../values/dates.ts';
import type { NameWitnessRefusal } from './name-witness.ts';
import type { Standing } from './standing.rules.ts';
import type { TakeRefusal } from './take-checkpoint.ts';

const grouped = new Intl.NumberFormat('en-GB');
const entries = (size: number) => `${grouped.format(size)} ${size === 1 ? 'entry' : 'entries'}`;

/** What a witness is told whose checkpoint is not taken. */
export const takeRefusals: Readonly<Record<TakeRefusal, string>> = {
  'not-a-checkpoint': 'This is not a signed checkpoint: send the text that “pp record witness” keeps.',
  'another-log': 'This checkpoint is of another record.',
  'from-the-future': 'This checkpoint says that it was signed later than now: set the clock of your machine.',
  'no-such-witness': 'No public body has named a witness with this key. Ask one to name it.',
};

export const nameErrors: Readonly<Record<NameWitnessRefusal, string>> = {
  'keeper-blank': 'Say which organisation keeps the copy',
  'not-a-key': 'Give the whole line that “pp record witness” showed, such as library.example/w1+1a2b3c4d+B…',
  'already-named': 'Your organisation has named a witness with this key, and it has not ended',
};

type Told = { readonly size: number; readonly heardAt: Temporal.Instant | null; readonly days: number };

/** What a witness holds, beside the record. */
export const standings: Readonly<Record<Standing, (told: Told) => string>> = {
  agrees: ({ size, heardAt }) =>
    heardAt === null ? '' : `Agrees: on ${formatInstant(heardAt)} it held the same ${entries(size)}.`,
  differs: ({ size }) => `Does not agree: its first ${entries(size)} are not the ones this record holds now.`,
  ahead: ({ size }) => `Does not agree: it holds ${entries(size)}, more than this record does now.`,
  silent: ({ size, days }) => `Silent for ${days} days. What it held then agrees: ${entries(size)}.`,
  waiting: () => 'Has not handed anything over yet.',
  unsigned: ({ size }) =>
    `Handed over ${entries(size)} that no key of this record signed. That proves nothing, unless the record was begun again with another key: ask the witness.`,
  unclear: () => 'Cannot be compared: this record does not hold what it signed.',
};

export const words = {
  witness: 'Keep a copy of a site’s public record, compare it each time, and sign what agrees',
  wantsSite:
    'Name the address of a site, and a folder with --keep. See: npx --no-install pp help record witness',
  wrongName: (name: string) => `“${name}” cannot be the name of a key: leave out spaces and plus signs.`,
  noKey: (path: string) => `${path} holds no witness’s key: leave --key out once, and one is made.`,
  notOwn: (folder: string) =>
    `${folder} holds a checkpoint that this key did not sign: name the folder that this witness keeps, or an empty one.`,
  noLogKey: (address: string) =>
    `${address} announces no key, so that nobody can tell who signed it: name the one it signs with, with --log-key.`,
  keeps: (size: number) => `This witness now keeps ${entries(size)}.`,
  keepsOld: (size: number) =>
    size === 0
      ? 'Nothing was kept.'
      : `This witness goes on keeping the ${entries(size)} it held before, and signs nothing new.`,
  notTaken: (status: number) => `The site did not take it (${status}): it may not know witnesses.`,
  siteSilent: (url: string) => `${url} did not answer: what was kept is kept all the same.`,
  ownKey: (vkey: string) => `Its key, for a public body that names it: ${vkey}`,

  taken: (keeper: string) => `Taken: this is what ${keeper} holds.`,
  tooLong: 'This is longer than any checkpoint.',
  tooOften: 'Too many checkpoints from this address: once an hour is plenty.',

  back: 'The public record',
  title: 'Witnesses of the record',
  lede: [
    'A witness is an organisation outside this site. It keeps its own copy of what the record says, and signs what it saw.',
    'If somebody changed the record here, and had all keys and passwords to do it, the witnesses’ copies would still say what was there before.',
  ],
  none: 'No public body has named a witness yet.',
  head: ['Witness', 'Named by', 'What it holds'],
  caption: 'What each witness holds, beside the record',
  since: (body: string, at: Temporal.Instant) => `${body}, on ${formatDate(londonDate(at))}`,
  allAgree: (count: number) =>
    count === 1 ? 'The witness agrees with the record.' : `All ${count} witnesses agree with the record.`,
  someDiffer: 'At least one witness does not agree with the record.',
  noneHeard: 'No witness has been heard from lately.',
  someAgree: (agree: number, count: number) =>
    `${agree} of ${count} witnesses ${agree === 1 ? 'agrees' : 'agree'} with the record. None says otherwise.`,
  whatThen:
    'This means that the record was changed after it was signed, here or there. Ask the witness which entry it is: its own command names the first.',
  be: 'Be a witness',
  beLede:
    'Anyone can keep a copy and check it, without asking. This command does it: it reads the record, compares it with what it kept, names the first entry that has changed, and keeps what is new. Run it every day.',
  command: (site: string) => `npx --no-install pp record witness ${site} --keep our-copy`,
  beNamed: 'To be listed here, send the line it shows to a public body. Its administrator names you.',
  keys: 'Keys',

  desk: {
    title: (body: string) => `Witnesses that ${body} named`,
    lede: 'Name organisations outside this site that keep a copy of the public record: a library, a university, a newspaper. Who they are is on the record.',
    public: 'See what they hold',
    keeper: 'Who keeps the copy',
    keeperHint:
      'The organisation, not a person. Everyone can read it, and it stays on the record for ever: name nobody.',
    vkey: 'Its key',
    vkeyHint: 'The line that “pp record witness” shows them. Ask for it in a way that you trust.',
    another: 'Name a witness',
    act: 'Name this witness',
    named: (keeper: string) => `${keeper} is a witness now.`,
    ended: (keeper: string) => `${keeper} is not a witness any more.`,
    end: 'End',
    endOf: (keeper: string) => ` ${keeper}`,
    endTitle: (keeper: string) => `End ${keeper} as a witness?`,
    endWhat:
      'What it kept stays. Nothing more of it is taken, and it is not listed any more. This goes on the record.',
    endAct: 'End it',
    back: 'Witnesses',
    notNamed: 'It has been ended already.',
    head: ['Witness', 'Since', 'What it holds', 'Change'],
    deskNone: 'None yet.',
  },
} as const;
