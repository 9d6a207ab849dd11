import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatDateRange } from '../../../values/dates.ts';
import { shortPounds } from '../../../values/quantity.en.ts';
import { amount } from '../quantity.words.en.ts';
import type { SpendFault } from './call-off.rules.ts';
import type { TakingBackFault } from './refusals.rules.ts';

type AboutSpend = { readonly bodyName: string; readonly title: string; readonly pence: number };
type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

export const words = {
  /** The clause under which what a wrong spend made owed is owed no more: both sides agreed the rate. */
  clause: 'the rate that was promised, since less was spent than recorded',
  title: (contract: string) => `What was spent: ${contract}`,
  heading: 'What was spent',
  lede: (pence: number) =>
    pence === 0
      ? 'Nothing is recorded yet, so nothing is owed for spend.'
      : `${shortPounds(pence)} is recorded so far, without VAT.`,
  recorded: (owed: number) =>
    owed === 0
      ? 'Recorded. It makes nothing owed by itself; it counts towards the next one.'
      : 'Recorded. What is owed for it is on the page of the promise.',
  tookBack: 'Taken back. What it made owed is owed no more.',

  promises: 'What is promised for spend',
  owedSoFar: (owed: string, next: number) =>
    `${owed} owed so far. The next one is owed when ${shortPounds(next)} is spent in all.`,

  record: 'Record spend',
  recordLede:
    'Everyone can read it. It is signed into the public record, and what it makes owed is owed from then on.',
  pounds: 'How much was spent, without VAT?',
  from: 'From which day?',
  to: 'To which day?',
  toHint: 'The same day, where it was one order.',
  dueOn: 'By when is what it makes owed to be delivered?',
  send: 'Record it',

  spends: 'Recorded so far',
  days: ({ from, to }: Period) => (from.equals(to) ? formatDate(from) : formatDateRange(from, to)),
  owed: (quantity: number, unit: string, dueOn: Temporal.PlainDate) =>
    `${amount(quantity, unit)} by ${formatDate(dueOn)}`,
  owedOf: (title: string, owed: string) => `${title}: ${owed}`,
  nothing: 'Nothing owed by itself',
  by: (who: string | null, on: Temporal.PlainDate) =>
    `Recorded by ${who ?? 'somebody'} on ${formatDate(on)}.`,
  takenBack: (who: string | null, on: Temporal.PlainDate, reason: string) =>
    `Taken back by ${who ?? 'somebody'} on ${formatDate(on)}: ${reason}`,
  takeBack: 'Take it back',

  takeBackTitle: 'Take back what was recorded',
  takeBackLede: (pounds: number, period: string) =>
    `${shortPounds(pounds)}, ${period}. What it made owed is owed no more, and everyone can read that and why.`,
  reason: 'What was wrong?',
  reasonHint: 'Public, with your name. For example: an invoice was entered twice.',
  reasonLong: 'Say it in 1,000 characters or fewer',
  back: 'Back',
  faults: {
    'pence-not-positive': 'Type an amount above zero',
    'period-backwards': 'The last day cannot be before the first',
    'before-contract': 'The contract had not begun on that day',
    'not-spent-yet': 'Record only what is spent: this day is still to come',
    'due-too-early': 'This day has passed. Give the supplier a day that is still to come',
    'recorded-already':
      'This amount is recorded for these days already. If as much was spent again, record both as one amount: take the first back',
  } satisfies Record<SpendFault, string>,
  backFaults: {
    'reason-blank': 'Say what was wrong',
    'taken-back-already': 'Somebody has taken it back already.',
    'changed-since':
      'You and the supplier have agreed a change of what this made owed. Agree the rest the same way: propose a change of the promise.',
  } satisfies Record<TakingBackFault, string>,
  poundsWrong: {
    blank: 'Say how much was spent',
    negative: 'Type an amount above zero',
    'not-a-number': 'Type an amount in pounds, such as 250,000',
    'part-of-a-penny': 'Type pounds and whole pence',
    'too-large': 'Type a smaller amount',
    zero: 'Type an amount above zero',
  },
  dates: { from: 'the first day', to: 'the last day', dueOn: 'by when it is to be delivered' },

  mail: {
    owed: ({ bodyName, title, pence, owed }: AboutSpend & { readonly owed: readonly string[] }) => ({
      subject: `You owe more for what was spent: ${title}`,
      body: `${bodyName} recorded that ${shortPounds(pence)} was spent under your contract for ${title}. By what you promised for each so many pounds, you now owe besides:\n\n${owed.join('\n')}\n\nIf the amount is wrong, tell the contract manager. Your promises:`,
      path: '/supplier/promises',
    }),
    takenBack: ({ bodyName, title, pence }: AboutSpend) => ({
      subject: `Spend taken back: ${title}`,
      body: `${bodyName} took back ${shortPounds(pence)} that it had recorded as spent under your contract for ${title}. What that made owed is owed no more. Your promises:`,
      path: '/supplier/promises',
    }),
  },

  forSpend: 'What is owed for what was spent',
  forSpendLede: (promised: string) => `The promise is ${promised}. Part of one is carried forward.`,
  soFar: (pence: number, owed: string, next: number) =>
    `${shortPounds(pence)} is spent so far. That owes ${owed}. The next is owed when ${shortPounds(next)} is spent.`,
  publicColumns: ['Days', 'Spent', 'Owed for it'] as const,
} as const;
