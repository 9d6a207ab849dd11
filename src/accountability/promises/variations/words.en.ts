import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { amount, unitName } from '../quantity.words.en.ts';
import type { Answer, AnswerFault } from './answer.rules.ts';
import type { ProposalFault } from './propose-variation.ts';

const short = {
  'reason-blank': 'Say why',
  'reason-too-short': 'Say more: at least eight words about why',
  'reason-filler': 'Say why in words of your own',
  'reason-repeated': 'That reason was given for another change. Say what this one rests on',
  'reason-rests-on-nothing':
    'Say what it rests on: something of the promise, the contract, a law or a figure',
};

export const words = {
  link: 'Change what is owed',
  linkOpen: 'A change waits for an answer',
  title: (promise: string) => `Change what is owed: ${promise}`,
  heading: 'Change what is owed',
  back: 'Back',
  lede: (promise: string, other: string) =>
    `${promise}. What you propose changes nothing until ${other} agrees. What was promised at the award stays on the public page for good.`,
  owedNow: 'Owed now',
  columns: { due: 'Due', quantity: 'How much', place: 'Where', why: 'Set by' },
  samePlace: 'Same place',
  nothingOwed: 'Nothing is owed before anything is spent.',
  sources: {
    contract: 'The contract',
    variation: 'A change',
    'call-off': 'What was spent',
    need: 'A need',
  },

  legend: (number: number) => `Instalment ${number}`,
  due: 'Due',
  dueWhat: (number: number) => `the date of instalment ${number}`,
  quantity: (unit: string) => `How much, in ${unitName(unit)}`,
  place: 'Where, if somewhere else',
  ward: 'Ward, if all of it lies in one',
  noWard: 'No one ward',
  moreLines: 'Show more lines, before you type',
  linesHint: 'Leave a line empty to take it out.',
  plan: 'The instalments',
  terms: 'Place, owners, evidence and remedy',
  ownPlace: 'Where',
  supplierOwner: 'Who answers for it at the supplier',
  bodyOwner: 'Who answers for it at the buyer',
  nobody: 'Nobody named',
  evidenceRule: 'The evidence that is agreed',
  remedy: 'What happens if it is not kept',
  reason: 'Why?',
  reasonHint: 'Public, with your name. At least eight words.',
  propose: 'Propose this change',
  proposed: (other: string) => `Your proposal waits for ${other}.`,

  open: 'A change waits for an answer',
  openBy: (who: string, side: string, on: Temporal.PlainDate) =>
    `${who}, ${side}, proposed it on ${formatDate(on)}.`,
  what: 'What would change',
  answer: 'What do you answer?',
  answers: {
    agreed: 'Agree',
    declined: 'Decline',
    withdrawn: 'Take the proposal back',
    decided: 'Decide it without the supplier, where the contract lets us',
  } satisfies Record<Answer, string>,
  answerReason: 'Why?',
  answerReasonHint: 'Needed to decline, and to decide without the supplier. Public once you decide.',
  clause: 'Which clause lets you?',
  clauseHint: 'Only if you decide without the supplier. For example: clause 14.2. Public.',
  send: 'Answer',
  answered: 'Your answer is kept.',

  changes: 'How it changed',
  neverChanged: 'Nothing has changed since it was promised.',
  atAward: (quantity: number, unit: string, on: Temporal.PlainDate) =>
    `At the award: ${amount(quantity, unit)} by ${formatDate(on)}.`,
  atAwardPer: (promised: string) => `At the award: ${promised}.`,
  changedOn: (on: Temporal.PlainDate, kind: 'plan' | 'terms' | 'need') =>
    `${formatDate(on)}: ${{ plan: 'split into instalments', terms: 'changed', need: 'part of it goes to a need' }[kind]}`,
  proposedBy: (who: string, side: string) => `${who}, ${side}, proposed it.`,
  agreedBy: (who: string, side: string) => `${who}, ${side}, agreed.`,
  decidedBy: (who: string, body: string, clause: string) =>
    `${who}, ${body}, decided it alone, under ${clause}.`,
  because: (reason: string) => `Because: ${reason}`,
  before: 'Before',
  after: 'After',
  /** Whoever speaks for a group is a resident, and is not named. */
  groupAgreed: 'The community group agreed.',
  someone: 'Somebody',
  instalment: (quantity: number, unit: string, on: Temporal.PlainDate, place: string | null) =>
    [`${amount(quantity, unit)} by ${formatDate(on)}`, place].filter(Boolean).join(', '),
  none: 'Nothing',
  fields: {
    instalments: 'Owed',
    place: 'Where',
    supplierOwner: 'Owner at the supplier',
    bodyOwner: 'Owner at the buyer',
    evidenceRule: 'Evidence',
    remedy: 'Remedy',
  },
  turnedDown: 'Proposals that changed nothing',
  declinedBy: (who: string, why: string) => `${who} declined: ${why}`,
  withdrawnBy: (who: string) => `${who} took it back.`,
  tasks: { answer: (promise: string) => `Answer a change to a promise: ${promise}` },

  faults: {
    quantity: 'Enter how much as a number above 0, such as 12 or 7.5',
    'one-is-open': 'A change already waits for an answer. Answer it, or take it back, first.',
    'nothing-changes': 'Change something before you propose it',
    'nothing-owed': 'Leave at least one instalment',
    'too-many': 'Use 60 instalments at most',
    'quantity-not-positive': 'Enter how much as a number above 0, such as 12 or 7.5',
    'not-a-ward': 'Choose a ward of the list',
    'too-early': 'A new or changed instalment cannot be due before today',
    'term-blank':
      'Say where, who answers at the supplier, what evidence is agreed and what happens if it is not kept',
    'not-a-contract-manager': 'Choose one of your contract managers',
    ...short,
  } satisfies Record<ProposalFault | 'quantity', string>,
  answerFaults: {
    answer: 'Say what you answer',
    'already-answered': 'Somebody has answered this already.',
    'not-yours-to-answer': 'Somebody on the other side answers this.',
    'changed-since':
      'Something else has changed since it was proposed, so it can no longer be done as it says. Take it back and propose it again.',
    'clause-missing': 'Name the clause that lets you decide alone',
    ...short,
  } satisfies Record<AnswerFault | 'answer', string>,
} as const;
