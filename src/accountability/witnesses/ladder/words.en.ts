import type { Temporal } from 'temporal-polyfill';
import { formatDate, londonDate } from '../../../values/dates.ts';
import { words as named } from '../ladder.words.en.ts';
import type { Held, Holder, Step, StepFault, StepWhy } from './ladder.rules.ts';

type Told = { readonly title: string; readonly supplierName: string; readonly bodyName: string };
const holders: Readonly<Record<Exclude<Holder, 'nobody'>, string>> = {
  supplier: 'The supplier',
  resident: 'The resident',
  manager: 'The contract manager',
  member: 'The elected members',
};

/** Words for what happens to a report that it was not seen, step by step. */
export const words = {
  failed: 'Some reports could not be taken further',
  has: ({ who, since, by }: Held) =>
    who === 'nobody'
      ? `Closed since ${formatDate(londonDate(since))}`
      : `${holders[who]} ${who === 'member' ? 'have' : 'has'} it now, since ${formatDate(londonDate(since))}${by ? `. To answer by ${formatDate(by)}` : ''}.`,
  step: ({ rung, why, since }: Step) =>
    `${formatDate(londonDate(since))}: it went to ${rung === 'manager' ? 'the contract manager' : 'the elected members'}. ${named.whyNames[why]}.`,
  answered: ({ rung, answeredAt }: Step) =>
    `${holders[rung]} answered${answeredAt ? ` on ${formatDate(londonDate(answeredAt))}` : ''}:`,
  rule: (days: { readonly supplier: number; readonly manager: number; readonly member: number }) =>
    `The supplier has ${days.supplier} working days to answer. Without an answer, or one that settles it, the contract manager has ${days.manager} more, and then the elected members have ${days.member}.`,
  mail: ({ title, supplierName, bodyName }: Told, why: StepWhy, by: Temporal.PlainDate, page: string) => ({
    subject: `A resident has not seen it: ${title}`,
    body: `${supplierName} promised this to ${bodyName}: ${title}. A resident looked and did not see it. ${named.whyNames[why]}. It is with you now. Please find out, and answer by ${formatDate(by)}. Everyone will read your answer:\n\n${page}\n`,
  }),
  faults: {
    'not-yours': 'This report is not with you.',
    answered: 'This is answered already.',
    'words-missing': 'Say what you found and what you did',
    'words-too-long': 'Use 1,000 characters at most',
  } satisfies Record<StepFault, string>,
} as const;
