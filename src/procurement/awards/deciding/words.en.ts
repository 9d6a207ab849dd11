import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { barredRefusals } from '../../barred/words.en.ts';
import { reasonRefusals } from '../../evaluation/reasons.words.en.ts';
import { words as noticeWords } from '../../notices/words.en.ts';
import type { StandstillKind } from '../../planning/periods/standstill-kind.rules.ts';
import type { DecideRefusal } from '../decide-award.ts';
import { openQuestionRefusals } from '../open-questions.words.en.ts';
import type { PublishAwardRefusal } from '../publish-award.ts';
import type { SendSummariesRefusal } from '../send-summaries.ts';

export const words = {
  title: (title: string) => `The award: ${title}`,
  heading: 'The award',
  notOpen: 'The bids are not open yet. Once they are, the panel scores them; then the ranking stands here.',
  missing: (agreed: number, all: number) =>
    `The panel has agreed ${agreed} of ${all} scores. The ranking stands here once all are agreed.`,
  toDecide: 'Every score is agreed. The authority decides, bound by the criteria it published.',
  decide: 'Decide the award',
  first: (bid: string, marks: string) => `${bid} has the most marks: ${marks}.`,
  shared:
    'First place is shared, and the published tie rule does not tell the bids apart. Nobody may choose between them: end this tender and start again.',
  decidedBy: (name: string, date: string) => `Decided by ${name} on ${date}. Nothing of it is public yet.`,
  goesTo: (bid: string) => `The award goes to ${bid}.`,
  reason: 'Why',
  publish: 'Publish the award',
  summaries: 'Send the assessment summaries',
  summariesTitle: (title: string) => `Send the assessment summaries: ${title}`,
  summariesLede: (bidders: number) =>
    bidders === 1
      ? 'The bidder gets its assessment summary: its scores and reasons.'
      : `Each of the ${bidders} bidders gets its own assessment summary: its scores and reasons, and the winner’s. From then on they know who won.`,
  summariesLaw:
    'They go out before the award notice is published (Procurement Act 2023, section 50(3)). Bids are held against the criteria, never against each other.',
  summariesSave: 'Send them now',
  summariesSent: (date: string) => `The bidders got their assessment summaries on ${date}.`,
  nothingToSend: 'There is nothing to send here now.',
  sendRefusals: {
    'no-award': 'The award is not decided yet',
    'already-sent': 'The summaries are sent already',
    ...openQuestionRefusals,
    ...barredRefusals,
  } satisfies Record<SendSummariesRefusal, string>,
  flags: 'What stands out',
  flagsLede:
    'Public indicators look at figures and dates. What they find proves nothing. If you know a reason, note it: it is published with the award.',
  flagsNone: 'By our public indicators nothing stands out.',
  flagNote: (note: string) => `You noted: ${note}`,
  noteIt: 'Note an explanation',
  noteTitle: (flag: string) => `Note an explanation: ${flag}`,
  note: 'What explains it?',
  noteHint: 'Everyone reads this once the award is published. Name no person.',
  noteBlank: 'Write the explanation',
  noteLong: 'Write at most 1,000 characters',
  noteSave: 'Save the note',
  noteDecided: 'The award is decided already',
  prices: 'Prices that may be too low',
  record: 'The decision record',
  archive: 'The whole file',
  challenges: 'Court cases about the award',
  details: 'The contract’s details',
  published: (date: string) => `Published on ${date}.`,
  standstill: (last: Temporal.PlainDate) =>
    `Standstill runs to the end of ${formatDate(last)}. The contract can be signed the day after.`,
  noStandstill: 'There is no standstill.',
  voluntary: (days: number) => `You offered these ${days} working days; the law does not ask for them.`,
  publicPage: 'The public page',
  sign: 'Sign the contract',
  decideTitle: (title: string) => `Decide the award: ${title}`,
  decideLede: (bid: string, marks: string) =>
    `${bid} has the most marks, ${marks}, so the award can go to no other bid. You say why in your own words, and everyone reads it.`,
  decideReason: 'Why does it win?',
  decideHint: 'Name what in the criteria decided it. Speak of this bid only, and compare it with no other.',
  decideSave: 'Decide',
  nothingToDecide: 'There is nothing to decide here now.',
  publishTitle: (title: string) => `Publish the award: ${title}`,
  publishLede: 'What happens when you publish:',
  publishSteps: (standstill: string) => [
    standstill,
    'Every agreed score and its reason, and the sums, become public. Bidders that lost keep their letter instead of their name.',
    'What was asked about prices, what stood out, and what you noted beside it become public too.',
  ],
  standstillOf: {
    mandatory:
      'Standstill begins on the day the central platform published the notice: 8 working days, bank holidays anywhere in the United Kingdom left out (Procurement Act 2023, section 51).',
    voluntary:
      'The law asks for no standstill here: the value is under the threshold, or it is light touch, a purchase under a framework, or a direct award that cannot wait (Procurement Act 2023, section 51(3)). You may offer one.',
    'provider-selection':
      'Health care services stand outside the Act. Standstill begins the day after the notice and ends with the 8th working day after that day. Where a provider writes to you in that time, it stays open until you have answered (Provider Selection Regime, regulation 12).',
    none: 'The person it is for chose the supplier, so there is neither an award notice nor a standstill (Procurement Act 2023, section 50(6)).',
  } satisfies Record<StandstillKind, string>,
  noticeLede:
    'First publish the contract award notice (UK6) on the central platform. Then tell us its number and time.',
  noticeOptional: 'There may be no award notice for this purchase. Then leave these empty.',
  noticeInTime:
    'Type its time within the hour. A time typed later is not taken at its word: standstill then counts from today.',
  offered: 'Working days of standstill that you offer',
  offeredHint: {
    must: 'Leave this empty for the 8 that the law asks for. Type more only where your notice says so.',
    may: 'Leave this empty for none. Otherwise at least 8, as your notice says.',
  },
  offeredWhole: 'Type a whole number of working days, or nothing',
  publishSave: 'Publish',
  nothingToPublish: 'There is nothing to publish here now.',
  back: 'The award',
  tasks: {
    decide: (title: string) => `Decide the award: ${title}`,
    publish: (title: string) => `Publish the award: ${title}`,
    summaries: (title: string) => `Send the assessment summaries: ${title}`,
  },
  decideRefusals: {
    ...reasonRefusals,
    'rests-on-nothing': 'Say what it rests on: name a criterion or the bidder',
    'already-decided': 'The award is decided already',
    'bids-not-opened': 'The bids are not open yet',
    'scores-missing': 'The panel has not agreed every score yet',
    'low-price-unasked':
      'A price may be abnormally low. Ask the bidder, or write down why you do not, before you decide',
    ...openQuestionRefusals,
    ...barredRefusals,
    'given-up': 'This purchase was given up: nobody can win it',
    'not-first':
      'Another bid has more marks. The published criteria decide, and nothing else: the award can only go to the bid in first place',
    'tie-not-settled': 'First place is shared, and the published tie rule does not tell the bids apart',
  } satisfies Record<DecideRefusal, string>,
  publishRefusals: {
    ...openQuestionRefusals,
    ...barredRefusals,
    'no-award': 'The award is not decided yet',
    'given-up': 'This purchase was given up: there is no award to publish',
    'already-published': 'The award is published already',
    'summaries-not-sent':
      'Send each bidder its assessment summary first: they go out before the award notice',
    'notice-missing': 'Type the number and the time of the award notice: this purchase needs one',
    'holidays-missing': 'We do not know the bank holidays far enough ahead to count the standstill',
    'offered-too-short': 'Standstill lasts at least 8 working days, also where you offer it',
    'notice-before-decision':
      'The award notice cannot have come out before the award was decided. Look at its day and time again',
    'notice-before-summaries':
      'The award notice may only come out once the bidders have their assessment summaries (section 50(3)). If it was out before, publish it again on the central platform and type its new number and time',
    ...noticeWords.refused,
  } satisfies Record<PublishAwardRefusal, string>,
} as const;
