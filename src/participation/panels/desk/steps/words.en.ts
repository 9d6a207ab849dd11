import type { DateRefusal } from '../../../../values/parse-date.ts';
import type { PoundsRefusal } from '../../../../values/parse-pounds.ts';
import type { PanelPurpose, Recruit } from '../../panel.rules.ts';
import type { PanelStep } from '../../panel-details.rules.ts';
import type { PrepareRefusal } from '../../prepare-panel.ts';
import type { SeedKind } from '../../seed.rules.ts';

/** What the officer reads while preparing a panel, step by step. */
export const words = {
  back: 'Back to the check list',
  backToPanels: 'Back to the panels',
  save: 'Save and go on',
  newTitle: 'Set up a panel by lot',
  newLede: 'Nobody outside sees this until you announce it. What is it for?',
  steps: {
    purpose: { title: 'What the panel is for', name: 'What it is for', lede: '' },
    seats: { title: 'Seats, and who may sit', name: 'Seats, and who may', lede: '' },
    offer: {
      title: 'What people get for their time',
      name: 'Payment and help',
      lede: 'Without payment, only those who can afford it come.',
    },
    hearing: { title: 'How people hear of it', name: 'How people hear of it', lede: '' },
    times: {
      title: 'When, and the seed of the draw',
      name: 'The days and the seed',
      lede: 'The lot is drawn from a number that nobody controls and nobody knows before. Name now where it will come from.',
    },
    quotas: {
      title: 'Who the panel must look like',
      name: 'Quotas',
      lede: 'These come from Census 2021, for your seats and your place. You can change them until you announce the panel.',
    },
  } satisfies Record<PanelStep, { title: string; name: string; lede: string }>,

  procurement: 'Which purchase',
  procurementBlank: 'Choose the purchase',
  noProcurement: 'Choose one',
  purpose: 'What the panel does',
  purposeBlank: 'Choose what the panel does',
  purposeHints: {
    score: 'It scores the questions that the tender notice names for residents, beside officers.',
    monitor: 'It watches what was promised once the contract is signed.',
  } satisfies Record<PanelPurpose, string>,
  title: 'Title',
  titleHint: 'What it is about, in a few words. The public address is made from it.',
  titleBlank: 'Enter a title',
  titleLong: 'Use no more than 120 characters for the title',
  about: 'What the panel will do',
  aboutHint: 'Two sentences a nine-year-old understands.',
  aboutBlank: 'Say what the panel will do',
  aboutLong: 'Use no more than 600 characters',

  seats: 'How many seats',
  seatsHint: 'From 3 to 200. At least three people score each question, so have a few more.',
  seatsWrong: 'Enter a whole number of seats from 3 to 200',
  minimumAge: 'The youngest that somebody may be',
  minimumAgeHint: 'The census figures begin at 16.',
  minimumAgeBlank: 'Choose how old people must be',
  ageOver: (age: number) => `${age} or over`,
  district: 'Who may sit: people who live in',
  wholeRegion: 'Any of the ten districts',
  districtWrong: 'Choose a district from the list',
  seatsAway: 'If you change the seats or the place, you set the quotas again.',

  payment: 'Payment for each day',
  paymentHint: 'In pounds. Pay at least the Real Living Wage for the hours. Enter 0 if you pay nothing.',
  paymentWrong: {
    blank: 'Enter the payment for a day, or 0',
    negative: 'The payment cannot be less than nothing',
    'not-a-number': 'Enter an amount in pounds, such as 90',
    'part-of-a-penny': 'Enter pounds and whole pence',
    'too-large': 'Enter at most £1,000 for a day',
    zero: 'Enter the payment for a day',
  } satisfies Record<PoundsRefusal | 'zero', string>,
  paymentMost: 'Enter at most £1,000 for a day',
  days: 'How many days it takes in all',
  daysWrong: 'Enter a whole number of days from 1 to 60',
  daysNote: 'When those days are',
  daysNoteHint: 'Such as “Three Saturdays in March, 10am to 4pm, at Oldham Library”.',
  daysNoteLong: 'Use no more than 300 characters',
  extras: 'What else you pay for',
  extrasHint: 'Untick what you do not pay.',
  extraNames: {
    childcare: 'Childcare, or someone to look after a person they care for',
    expenses: 'Travel and food',
  },

  recruits: 'How do people hear of it?',
  recruitsHint: 'With both, whoever has a letter joins with its code and everyone else may join too.',
  recruitsBlank: 'Choose at least one',
  recruitNames: {
    'open-call': 'An open call',
    letters: 'Letters to addresses, each with a code',
  } satisfies Record<Recruit, string>,
  recruitHints: {
    'open-call': 'Anyone who may sit can put their name in, with an e-mail address.',
    letters: 'You send letters to addresses. Each code lets one person in, once, without e-mail.',
  } satisfies Record<Recruit, string>,

  opensOn: 'First day to put a name in',
  opensHint: 'From 9am. The panel must be announced before.',
  closesOn: 'Last day to put a name in',
  closesHint: 'Until 5pm. Allow four weeks.',
  drawsOn: 'Day of the draw',
  drawsHint: 'On a later day than the last one above.',
  drawsTime: 'The hour from which the seed can be known',
  drawsTimeHint: 'Like 21:00. Nobody can type the seed in before.',
  timeWrong: 'Enter a time like 21:00',
  clocksChange: 'The clocks change at that hour. Choose another time',
  seed: 'Where the seed comes from',
  seedHint:
    'A draw in public on that day that nobody controls. Its result counts in one way of writing only.',
  seedBlank: 'Choose where the seed comes from',
  seedKinds: {
    lotto: 'The UK National Lottery’s Lotto',
    euromillions: 'EuroMillions',
    drand: 'The drand beacon',
    other: 'Another public draw',
  } satisfies Record<SeedKind, string>,
  seedKindHints: {
    lotto: 'The six main numbers, smallest first. It is drawn on Wednesdays and Saturdays.',
    euromillions:
      'The five main numbers, then the two Lucky Stars, each smallest first. It is drawn on Tuesdays and Fridays.',
    drand: 'The randomness of one round, 64 digits and letters.',
    other: 'Its numbers, smallest first.',
  } satisfies Record<SeedKind, string>,
  seedSources: {
    lotto: (day) =>
      `The UK National Lottery’s Lotto draw of ${day}: the six main numbers, smallest first, with a space between.`,
    euromillions: (day) =>
      `The EuroMillions draw of ${day}: the five main numbers, then the two Lucky Stars, each smallest first, with a space between.`,
    drand: (day) =>
      `The drand beacon of the League of Entropy (chain “quicknet”): the randomness of the first round at or after 8pm UTC on ${day}, as 64 digits and small letters.`,
  } satisfies Record<Exclude<SeedKind, 'other'>, (day: string) => string>,
  otherSource: (name: string, day: string, numbers: number) =>
    `${name}, ${day}: its ${numbers} numbers, smallest first, with a space between.`,
  seedOther: 'Which draw',
  seedOtherHint: 'Its name, and where everybody can read its result.',
  seedOtherBlank: 'Name the draw',
  seedOtherLong: 'Use no more than 150 characters',
  seedNumbers: 'How many numbers it has',
  seedNumbersHint: 'From 3 to 20, each a whole number.',
  seedNumbersWrong: 'Enter a whole number from 3 to 20',
  dateWrong: (what: string): Record<DateRefusal, string> => ({
    blank: `${what}: enter a date`,
    'day-missing': `${what}: enter a day`,
    'month-missing': `${what}: enter a month`,
    'year-missing': `${what}: enter a year`,
    'year-not-four-digits': `${what}: enter the year in four digits, such as 2026`,
    'not-a-date': `${what}: enter a date that exists, such as 27 3 2026`,
  }),

  refused: {
    'seats-out-of-range': { field: 'seats', text: 'Enter a whole number of seats from 3 to 200' },
    'recruits-missing': { field: 'recruits', text: 'Choose at least one' },
    'closes-before-it-opens': { field: 'closesOn', text: 'The last day must be after the first' },
    'draw-not-after-close': {
      field: 'drawsOn',
      text: 'The draw must be on a later day than the last day to put a name in',
    },
    'district-not-own': { field: 'district', text: 'A body asks only the people that it serves' },
    'already-announced': { field: '', text: 'The panel is announced, so nothing about it can change' },
    'quotas-do-not-fit': { field: '', text: 'These quotas cannot be met by anybody. Look at the sums' },
  } satisfies Record<PrepareRefusal, { field: string; text: string }>,
} as const;
