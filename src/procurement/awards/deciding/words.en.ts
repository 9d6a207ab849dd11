import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { reasonRefusals } from '../../evaluation/reasons.words.en.ts';
import type { DecideRefusal } from '../decide-award.ts';
import type { PublishAwardRefusal } from '../publish-award.ts';

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
  published: (date: string) => `Published on ${date}.`,
  standstill: (last: Temporal.PlainDate) =>
    `Standstill runs to the end of ${formatDate(last)}. The contract can be signed the day after.`,
  noStandstill: 'This procedure has no mandatory standstill.',
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
  publishSteps: (bidders: number, standstill: string) => [
    bidders === 1
      ? 'The bidder gets its assessment summary.'
      : `Each of the ${bidders} bidders gets its own assessment summary: its scores and reasons, and the winner’s.`,
    standstill,
    'Every agreed score and its reason, and the sums, become public. Bidders that lost keep their letter instead of their name.',
  ],
  standstillWill: (last: Temporal.PlainDate) =>
    `Standstill begins today and runs to the end of ${formatDate(last)}: 8 working days, bank holidays anywhere in the United Kingdom left out (Procurement Act 2023, section 51).`,
  standstillNone: 'No standstill is required: the procedure has none.',
  standstillUnknown: 'We do not know the bank holidays far enough ahead to count the standstill.',
  notice: 'The award notice’s identifier',
  noticeHint: 'As the central digital platform gave it (UK6)',
  noticeBlank: 'Type the identifier of the award notice',
  publishSave: 'Publish',
  nothingToPublish: 'There is nothing to publish here now.',
  back: 'The award',
  tasks: {
    decide: (title: string) => `Decide the award: ${title}`,
    publish: (title: string) => `Publish the award: ${title}`,
  },
  decideRefusals: {
    ...reasonRefusals,
    'rests-on-nothing': 'Say what it rests on: name a criterion or the bidder',
    'already-decided': 'The award is decided already',
    'bids-not-opened': 'The bids are not open yet',
    'scores-missing': 'The panel has not agreed every score yet',
    'conflicting-hats': 'You act for a bidder, so you cannot decide',
    'not-first':
      'Another bid has more marks. The published criteria decide, and nothing else: the award can only go to the bid in first place',
    'tie-not-settled': 'First place is shared, and the published tie rule does not tell the bids apart',
  } satisfies Record<DecideRefusal, string>,
  publishRefusals: {
    'no-award': 'The award is not decided yet',
    'already-published': 'The award is published already',
    'holidays-missing': 'We do not know the bank holidays far enough ahead to count the standstill',
  } satisfies Record<PublishAwardRefusal, string>,
} as const;
