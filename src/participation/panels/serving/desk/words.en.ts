import type { AnswerRefusal } from '../answer-seat.ts';
import type { EndedWhy, SeatState } from '../seat.rules.ts';

export const states: Readonly<Record<SeatState, string>> = {
  offered: 'Waits for an answer',
  accepted: 'Took the seat',
  declined: 'Said no',
  left: 'Gave it up',
};

export const ended: Readonly<Record<EndedWhy, string>> = {
  'said-no': 'Said no',
  silent: 'Did not answer in time',
  left: 'Gave it up',
  link: 'Has a link to a bidder',
};

/** What whoever looks after a panel reads. */
export const words = {
  title: (panel: string) => `Seats: ${panel}`,
  lede: (taken: number, seats: number, waiting: number) =>
    `${taken} of ${seats} seats are taken. ${waiting === 0 ? 'Nobody is still to answer.' : waiting === 1 ? 'One person is still to answer.' : `${waiting} people are still to answer.`}`,
  privacy: 'Only people who arrange this panel see who sits on it. Nothing on this page is public.',
  none: 'Nobody is drawn yet. Once the lot is drawn, everyone who was drawn is listed here.',
  empty: (count: number) => (count === 1 ? 'One seat is empty' : `${count} seats are empty`),
  emptyLede: (when: string) =>
    `The next draw is on ${when}, from the same list and by the same rules. It comes by itself, every Monday and Thursday at 12 noon, for every seat that is empty then.`,
  list: 'Everyone who was drawn',
  head: {
    name: 'Name',
    state: 'Answer',
    by: 'Answer by',
    ready: 'Ready to score',
    days: 'Days they can come',
  },
  notTold: 'Not told yet: phone or write to them',
  late: 'Late',
  wasLink: 'Stood aside: has a link to a bidder',
  notAppointed: 'No account yet, so they cannot score',
  lessonsLeft: (left: number) => (left === 0 ? 'Yes' : left === 1 ? '1 lesson left' : `${left} lessons left`),
  daysOf: (can: number, all: number) => `${can} of ${all}`,
  quotas: 'What the panel looks like now',
  quotasLede: 'Of those who took their seats or may still do so.',
  quotaHead: { feature: 'Who', met: 'As asked for' },
  isMet: 'Yes',
  isNotMet: 'No',
  links: {
    days: 'Days and registers',
    expenses: 'Expenses and payments',
    claimFor: 'Type in a cost for somebody',
    panel: 'The panel',
  },
  seatTitle: (name: string) => `Seat of ${name}`,
  seat: {
    state: 'Answer',
    reach: 'How to reach them',
    told: 'Told',
    answerBy: 'Answer by',
    needs: 'What they need',
    note: 'They also say',
    can: 'When they said they can come',
    conduct: 'Code of conduct',
    conductOf: (version: number) => `Promised, version ${version}`,
    pay: 'How they want to be paid',
    nothing: 'Nothing said',
  },
  phone: 'Answer for them',
  phoneLede:
    'This person has no e-mail address here. When they answer by phone or letter, type in what they said. It is kept that you typed it, and the public record says how many empty seats come from that.',
  phoneOthers: 'This person has no e-mail address here: the facilitator types in what they say.',
  byThemselves: 'This person answers on their own page. Nobody can answer for them.',
  ask: 'Send them the question again',
  askLede: 'The last day to answer stays as it is.',
  asked: 'The question is on its way to them again.',
  askRefused: {
    'nothing-to-ask': 'There is nothing to ask them',
    'asked-today': 'They had the question today. You can send it again tomorrow',
  },
  what: 'What did they say?',
  acts: {
    told: {
      text: 'I have told them, and they will think about it',
      hint: 'From today they have 7 days to answer',
    },
    accept: { text: 'They take the seat', hint: 'Read the code of conduct below to them first' },
    decline: { text: 'They do not take it', hint: 'Somebody else is then drawn' },
    stop: { text: 'They give up their seat', hint: 'Somebody else is then drawn' },
  },
  whatBlank: 'Choose what they said',
  conductTick: 'I read it to them, and they promise it',
  save: 'Save',
  nothingToAnswer: 'Nothing more is asked of this person.',
  notSeated: 'They do not sit on this panel',
  refused: {
    'answered-already': 'They answered already',
    'given-away': 'Somebody else was drawn for this seat',
    'conduct-not-accepted': 'Read the code of conduct to them, and tick that they promise it',
    'acts-for-bidder': 'They act for a firm that bids here, so they cannot sit on this panel',
    'facilitator-only': 'Only the facilitator types in what somebody said',
    'answers-themselves': 'This person answers on their own page. Nobody can answer for them',
  } satisfies Record<AnswerRefusal, string>,
  back: 'All seats',
} as const;
