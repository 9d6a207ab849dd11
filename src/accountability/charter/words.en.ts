import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../values/dates.ts';
import type { AnswerKind } from './charter.rules.ts';
import type { Standing } from './standing.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');
const some = (count: number, one: string, many = `${one}s`) =>
  `${grouped.format(count)} ${count === 1 ? one : many}`;

const inWords = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];
const countInWords = (count: number) => inWords[count] ?? grouped.format(count);

const answers: Readonly<Record<AnswerKind, string>> = {
  do: 'Does this now',
  will: 'Will do this',
  'not-for-us': 'Not for them',
};
const standings: Readonly<Record<Standing, string>> = {
  signed: 'Signed',
  expired: 'Ran out',
  withdrawn: 'Withdrawn',
};

/** What the public pages of the Charter say. */
export const words = {
  name: 'Social Value Charter',
  searchTitle: (signer: string) => `${signer}: Social Value Charter`,
  searchSummary: 'What it does, what it will do by when, and what is not for it.',
  answers,
  standings,
  neverACondition:
    'Nobody has to sign to be allowed to bid. No public body looks at this page when it marks bids.',

  all: {
    title: 'The Social Value Charter',
    lede: (count: number) =>
      `${countInWords(count)} promises about pay, hours, work, place and people. A supplier signs once, for every public body here.`,
    asks: 'Each public body asks the suppliers that it paid £50,000 or less in a year to sign. A body may set another line, and says so beside the amount. Anyone else may sign too.',
    three:
      'To each promise a signer says one of three things: we do this; we will by a date; or not for us, and why. Every answer is on its page. None of them is wrong.',
    both: 'It binds both ways. Public bodies sign it too.',
    start: 'Sign for your firm, or for yourself',
    code: 'I have a code from a letter',
    commitmentsTitle: 'What it says',
    meansOf: (title: string) => `What this means: ${title.toLowerCase()}`,
    why: 'Why it matters',
    forSoleTrader: 'If you work for yourself',
    forFirm: 'If you are a firm, a charity or a co-operative',
    forPublicBody: 'For a public body',
    version: (version: number, from: Temporal.PlainDate, months: number) =>
      `Version ${version}, from ${formatDate(from)}. A signature stands for ${months} months.`,
    changed: (what: string) => `What changed: ${what}`,
    ownWords:
      'These are this project’s own words. The policies that began charters like this one can no longer be read in full.',
    how: 'How long it takes',
    minutes: (minutes: number, count: number) =>
      `Half of the ${some(count, 'supplier')} that signed here took ${some(minutes, 'minute')} or less, from start to signature, breaks included.`,
    tooFewTimed: (count: number, least: number) =>
      `Too few to say: ${some(count, 'supplier has', 'suppliers have')} signed here, and we say nothing under ${least}. We built it to take 5 minutes.`,
    replies: 'How many suppliers answer when they are asked',
    data: 'This page as data (JSON)',
  },

  bodies: {
    title: 'Public bodies that signed',
    none: 'No public body here has signed yet.',
    item: (standing: string, on: Temporal.PlainDate) => `${standing} ${formatDate(on)}`,
  },

  list: {
    title: 'Suppliers that signed',
    sentence: (signed: number, expired: number, withdrawn: number) =>
      [
        signed === 0
          ? 'No supplier’s signature stands today.'
          : `${some(signed, 'supplier’s signature stands', 'suppliers’ signatures stand')} today.`,
        expired > 0 ? `${some(expired, 'signature')} ran out.` : '',
        withdrawn > 0 ? `${some(withdrawn, 'supplier')} withdrew.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    search: 'Name of the supplier',
    standing: 'Signature',
    everyone: 'Everyone who ever signed',
    show: 'Show',
    caption: (total: number) => `${some(total, 'supplier')}, by name`,
    head: ['Supplier', 'Signature', 'Do now', 'Will do', 'Not for them'],
    none: 'No supplier fits what you asked for.',
    all: 'Show all suppliers that signed',
    csv: 'This list as a file (CSV)',
    madeUp: 'made up',
    until: (on: Temporal.PlainDate) => `until ${formatDate(on)}`,
    ranOut: (on: Temporal.PlainDate) => `on ${formatDate(on)}`,
  },

  one: {
    title: (signer: string) => `${signer}: Social Value Charter`,
    kicker: 'Social Value Charter',
    signed: (on: Temporal.Instant, until: Temporal.PlainDate) =>
      `Signed on ${formatDate(londonDate(on))}. The signature stands until ${formatDate(until.subtract({ days: 1 }))}.`,
    expired: (on: Temporal.PlainDate) =>
      `The signature ran out on ${formatDate(on)}. It has not been signed again. What it said stays here.`,
    withdrawn: (on: Temporal.Instant) =>
      `The signature was withdrawn on ${formatDate(londonDate(on))}. What it said stays here.`,
    withdrawnBy: (signer: string, reason: string) => `${signer} gave this reason: “${reason}”`,
    by: (name: string, position: string) => `Signed by ${name}, ${position}, who said they may sign for it.`,
    counts: (name: string, counts: Readonly<Record<AnswerKind, number>>, overdue: number) =>
      [
        `Of ${counts.do + counts.will + counts['not-for-us']} promises, ${name} says it keeps ${counts.do} now.`,
        counts.will > 0 ? `It will keep ${counts.will} more by a date.` : '',
        counts['not-for-us'] > 0
          ? `${countInWords(counts['not-for-us'])} ${counts['not-for-us'] === 1 ? 'is' : 'are'} not for it.`
          : '',
        overdue > 0 ? `${countInWords(overdue)} ${overdue === 1 ? 'date is' : 'dates are'} over.` : '',
      ]
        .filter(Boolean)
        .join(' '),
    claims: 'These are its own words. Nobody has checked them here. Promises inside a contract are checked.',
    groups: {
      do: 'What it does now',
      will: 'What it will do, and by when',
      'not-for-us': 'What is not for it, and why',
    } satisfies Record<AnswerKind, string>,
    noneOf: 'Nothing.',
    byDate: (on: Temporal.PlainDate) => `By ${formatDate(on)}.`,
    overdue: (on: Temporal.PlainDate) =>
      `By ${formatDate(on)}. That date is over, and it has not said whether it kept its word.`,
    because: (reason: string) => `Because: “${reason}”`,
    earlierTitle: 'Signed before',
    earlier: (on: Temporal.Instant, version: number) => `${formatDate(londonDate(on))}, version ${version}`,
    notSigned: 'It has not signed the Charter.',
    never: 'It does not have to. Nobody needs to sign to be allowed to bid.',
    supplier: 'What public bodies paid it, what it won and what it promised',
    body: 'About this public body',
    charter: 'What the Charter says, and who else signed',
    version: (version: number) => `Version ${version} of the Charter.`,
    invented: 'This supplier is made up for the demonstration.',
    badge: 'Badge',
    data: 'This page as data (JSON)',
  },

  badge: {
    title: (signer: string, standing: string) => `${signer} and the Social Value Charter: ${standing}`,
    alt: (signer: string) => `${signer} and the Social Value Charter`,
    charter: 'Social Value Charter',
    states: {
      signed: (on: Temporal.PlainDate) => `Signed until ${formatDate(on.subtract({ days: 1 }))}`,
      expired: (on: Temporal.PlainDate) => `Ran out ${formatDate(on)}`,
      withdrawn: 'Withdrawn',
      never: 'Not signed',
    },
  },
} as const;
