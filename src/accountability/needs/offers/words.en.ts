import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { amount } from '../../promises/quantity.words.en.ts';
import type { OfferRefusal } from './make-offer.ts';
import type { OfferState } from './offer.rules.ts';

export const words = {
  day: formatDate,
  amount,
  desk: {
    title: 'Needs that fit your promises',
    lede: 'What community groups need and you still owe. What you bring counts towards your promise.',
    none: 'No open need fits a promise that you still owe something of.',
    matches: 'Agreed with groups, and waiting',
    noMatches: 'Nothing yet.',
    line: (group: string, quantity: number, unit: string, on: Temporal.PlainDate) =>
      `${group} · ${amount(quantity, unit)} on ${formatDate(on)}`,
    offers: 'What you offer',
    noOffers: 'You offer nothing yet.',
    owed: 'Offer something under a promise',
    noOwed: 'You owe nothing that a group could use.',
    owedLine: (owed: number, unit: string, body: string) => `${amount(owed, unit)} still owed to ${body}`,
    states: {
      waiting: 'Waiting to be read',
      shown: 'Everyone can read it',
      declined: 'Not shown',
      withdrawn: 'Taken back',
    } satisfies Record<OfferState, string>,
    offerLine: (state: string, left: string, until: Temporal.PlainDate) =>
      `${state} · ${left} left · until ${formatDate(until)}`,
    takeBack: 'Take it back',
    all: 'All needs',
  },
  form: {
    title: 'Offer something under a promise',
    lede: (promise: string, owed: string) => `${promise}: ${owed} still owed.`,
    what: 'What can you give?',
    whatHint:
      'A line, such as “Two days of gardening with our team”. Everyone reads it. Somebody at the buyer reads it first.',
    quantity: 'How much of the promise?',
    district: 'Where?',
    anywhere: 'Anywhere',
    until: 'Until which day do you offer it?',
    untilWhat: 'the last day',
    act: 'Offer it',
    back: 'Needs and offers',
  },
  withdraw: {
    title: 'Take this offer back?',
    lede: 'What you have agreed under it stays agreed.',
    act: 'Take it back',
    over: 'It is over already',
  },
  faults: {
    'title-missing': { title: 'Say in a line what you can give' },
    'title-long': { title: 'Make it shorter: 120 characters at most' },
    'title-gives-away': { title: 'Take out the address, number, postcode or link: everyone will read this' },
    quantity: { quantity: 'Enter how much, as a number above 0' },
    'more-than-owed': { quantity: 'That is more than this promise still owes. Enter a smaller number' },
    'ends-past': { endsOn: 'That day is past. Enter one that is still to come' },
    'ends-far': { endsOn: 'Enter a day within a year' },
    district: { district: 'This promise is for one district. Offer it there' },
  } satisfies Record<OfferRefusal, Readonly<Record<string, string>>>,
} as const;
