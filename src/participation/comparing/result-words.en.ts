import type { ComparedPeople } from './comparisons-finding.rules.ts';
import type { Unsettled } from './settled.rules.ts';

/** Why a prior was needed, as a resident reads it. */
const why: Readonly<Record<Unsettled, string>> = {
  apart: 'some outcomes were never compared with the others, not even through a third',
  'never-beaten': 'some outcomes were chosen every time, or never, against the rest',
  'ahead-decides': 'being shown first cannot be told from mattering more',
};

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  return quoted.length < 2 ? (quoted[0] ?? '') : `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)}`;
}

function so(people: ComparedPeople): string {
  return people === 'nearly-all' ? 'Nearly everyone who took part' : `About ${people} people`;
}

function uncapital(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}

/** What everyone reads of what people put before what. */
export const resultWords = {
  title: 'What people put before what',
  first: (name: string, of100: number) =>
    `“${name}” comes first: people would put it before another outcome ${of100} times of 100.`,
  firstTogether: (names: readonly string[]) =>
    `${listed(names)} come first. They are too close to say which of them is ahead.`,
  firstTitle: (names: readonly string[]) => `${listed(names)} ${names.length === 1 ? 'comes' : 'come'} first`,
  allTogether: 'The outcomes are too close to say which comes first.',
  allTogetherTitle: 'No outcome comes first',
  lede: (people: ComparedPeople) => `${so(people)} compared two outcomes at a time.`,
  row: (value: number, low: number, high: number) =>
    low === high
      ? `${value} of 100: chance would hardly move it`
      : `${value} of 100, between ${low} and ${high}`,
  middle:
    'The dashed line is 50 of 100: as often before another as after it. The line through a dot is its range.',
  caption: 'How often of 100 people would put it before another outcome at random',
  outcome: 'Outcome',
  chance: 'Of 100',
  from: 'From',
  to: 'To',
  who: (people: ComparedPeople, comparisons: number | null, most: number) =>
    `${so(people)} compared two outcomes at a time${comparisons === null ? '' : `, about ${comparisons} times in all`}. Whoever compared more than ${most} pairs weighs ${most}: more clicks do not count for more.`,
  prior: (variance: number, because: Unsettled) =>
    `Here ${why[because]}. Their places would be without limit, so we assumed beforehand that no outcome is very far from the middle (a normal prior on each log-strength, variance ${variance}).`,
  rangeMeans:
    'A range covers chance only: with other people of the same kind it would hold the true number 95 times of 100. One person’s answers hang together, and the ranges allow for that. They do not cover who chose to answer.',
  tooFew: (people: ComparedPeople, needed: number) =>
    `Too few people to say: ${people === 'nearly-all' ? 'nearly everyone who took part' : `about ${people}`} compared, and we said before we opened that we need ${needed}.`,
  tooFewUnderTen: (needed: number) =>
    `Too few people to say: fewer than 10 compared, and we said before we opened that we need ${needed}.`,
  sharesTitle: 'As shares of 100',
  sharesLede:
    'The rule fixed before the round opened turns these into shares: an outcome’s share is the chance that it would be picked first if all were asked about at once.',
  sharesCaption: 'Shares of 100, by the rule fixed beforehand',
  share: 'Of 100',
  total: 'Total',
  otherwiseTitle: 'Would it be different?',
  sameOrder: (count: string) => `${count}: the order stays the same.`,
  otherOrder: (count: string) => `${count}: the order changes, but not what comes first.`,
  otherFirst: (count: string, first: string) => `${count}: ${uncapital(first)}.`,
  otherwiseCaption: 'The same, counted in other ways: of 100',
  asTheyCame: 'Everyone, as they came',
  otherwise: {
    weighted: 'Weighted to the census',
    withoutUnverified: 'Without e-mail only',
    withoutBidders: 'Without people who work for a likely bidder',
  },
} as const;
