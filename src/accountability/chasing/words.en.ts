import type { Temporal } from 'temporal-polyfill';
import { words as tenderWords } from '../../procurement/tenders/words.en.ts';
import { formatDate } from '../../values/dates.ts';
import { formatPounds } from '../../values/money.ts';
import {
  type AnswerFault,
  type AskFault,
  LEAST_DAYS,
  LONGEST_ANSWER,
  type RemedyFault,
  type Rung,
} from './ladder.rules.ts';

type Told = {
  readonly title: string;
  readonly bodyName: string;
  readonly supplierName: string;
  readonly dueOn: Temporal.PlainDate;
};

const reasonFaults = {
  'words-blank': 'Say it in words',
  'words-too-short': 'Say more: at least eight words',
  'words-filler': 'Say it in real words: what does it rest on?',
  'words-repeated': 'These words have been used before. Say it for this promise.',
  'words-rests-on-nothing': 'Name what this rests on: the promise, what is missing or the date',
} as const;

/** Words of the ladder: what is done about a promise that comes due or is late. */
export const words = {
  failed: 'Some promises could not be chased',
  rungs: {
    reminded: 'We reminded the supplier',
    late: 'Late: we told the supplier',
    'plan-asked': 'The contract manager asked for a plan',
    'member-told': 'We told the elected members',
    remedy: 'The authority used a remedy',
  } satisfies Record<Rung, string>,
  ladder: [
    'Thirty days before a date we remind the supplier.',
    'Twenty-eight days after it, with proof still missing, the promise is late, and we tell the supplier.',
    'Then the contract manager asks how it will be made good, and by when to answer.',
    'If no answer comes by that day, or 28 days after it the promise is still late, we tell the elected members.',
    'Once the supplier was heard, the authority may use the remedy that the contract names.',
  ],
  ladderHeading: 'What happens when a promise is late',
  done: 'What was done about it',
  nothing: 'Nothing yet: no date has come near.',
  forDate: (date: Temporal.PlainDate) => `For the date ${formatDate(date)}`,
  asked: 'Asked',
  answerBy: (date: Temporal.PlainDate) => `Answer by ${formatDate(date)}`,
  answered: (supplier: string) => `${supplier} answered`,
  noAnswer: (supplier: string, on: Temporal.PlainDate) => `${supplier} did not answer by ${formatDate(on)}`,
  waiting: (supplier: string, on: Temporal.PlainDate) => `${supplier} has until ${formatDate(on)} to answer`,
  amount: formatPounds,
  desk: {
    title: (body: string) => `Late promises: ${body}`,
    heading: 'Late promises',
    none: 'No promise is late. When the proof for one is 28 days late, it comes here.',
    some: (count: number) => (count === 1 ? 'One promise is late.' : `${count} promises are late.`),
    caption: 'Late promises, the one that waits longest first',
    columns: {
      promise: 'Promise',
      supplier: 'Supplier',
      due: 'Was due',
      missing: 'Not proved',
      last: 'Last step',
    },
    missing: (missing: string, of: string) => `${missing} of ${of}`,
    noStep: 'None yet',
  },
  chase: {
    title: (promise: string) => `Chase: ${promise}`,
    back: 'Late promises',
    lede: (supplier: string, missing: string, of: string, on: Temporal.PlainDate) =>
      `${supplier} has not proved ${missing} of ${of}. It was due on ${formatDate(on)}.`,
    notLate: 'This promise is not late now. Nothing needs to be done.',
    ask: 'Ask for a plan',
    askWords: 'What do you ask?',
    askHint:
      'Everyone will read it. Say what is missing and what the plan must say, in at least eight words. Name no people.',
    answerDueOn: 'By which day must it answer?',
    answerDueHint: `At least ${LEAST_DAYS} days from today`,
    dateWrong: tenderWords.dateWrong,
    send: 'Ask the supplier',
    remedy: 'Use the remedy',
    remedyLede: (remedy: string) => `The contract says: ${remedy}`,
    remedyWords: 'What do you do, and why?',
    remedyHint:
      'Everyone will read it. Say what the supplier answered and why that is not enough, in at least eight words.',
    amount: 'How much do you hold back or claim, if any?',
    amountHint: 'In pounds. Leave it empty if no money is part of it',
    amountWrong: tenderWords.valueWrong,
    use: 'Use the remedy',
    notHeard: (on: Temporal.PlainDate | null) =>
      on
        ? `You can use a remedy when the supplier has answered, or after ${formatDate(on)}.`
        : 'Ask for a plan first: the supplier is heard before a remedy is used.',
  },
  plan: {
    title: (promise: string) => `How will you make it good? ${promise}`,
    heading: 'How will you make it good?',
    back: 'Your promises',
    label: 'Your plan',
    hint: `Everyone will read it. Say what you will do, and by when. Name no people. At most ${LONGEST_ANSWER.toLocaleString('en-GB')} characters.`,
    send: 'Send the plan',
    sent: 'Your plan is sent, and stands beside the promise.',
    askedBy: (body: string) => `${body} asks`,
  },
  tasks: {
    chase: (promise: string) => `Late promise: ${promise}`,
    plan: (promise: string) => `Say how you will make it good: ${promise}`,
    member: (promise: string) => `Look at a late promise: ${promise}`,
  },
  askFaults: {
    'not-late': 'This promise is not late now.',
    asked: 'A plan was asked for already. Wait for the answer.',
    'too-soon': `Give the supplier at least ${LEAST_DAYS} days`,
    ...reasonFaults,
  } satisfies Record<AskFault, string>,
  remedyFaults: {
    'not-late': 'This promise is not late now.',
    'not-heard': 'Hear the supplier first: ask for a plan, and wait for the answer or for its day to pass.',
    done: 'The remedy was used for this date already.',
    ...reasonFaults,
  } satisfies Record<RemedyFault, string>,
  answerFaults: {
    answered: 'You have answered already.',
    blank: 'Say what you will do, and by when',
    'too-long': `Say it in ${LONGEST_ANSWER.toLocaleString('en-GB')} characters or fewer`,
  } satisfies Record<AnswerFault, string>,
  mail: {
    reminded: ({ title, bodyName, dueOn }: Told, page: string) => ({
      subject: `Due on ${formatDate(dueOn)}: ${title}`,
      body: `You promised this to ${bodyName}: ${title}. It is due on ${formatDate(dueOn)}. When it is done, send the proof from this page:\n\n${page}\n`,
    }),
    late: ({ title, bodyName, dueOn }: Told, page: string) => ({
      subject: `Late: ${title}`,
      body: `Your promise to ${bodyName}, ${title}, was due on ${formatDate(dueOn)}, and proof for all of it has not come. Everyone can see that it is late. If it is done, send the proof. If not, tell the contract manager what stands in the way:\n\n${page}\n`,
    }),
    plan: ({ title, bodyName }: Told, by: Temporal.PlainDate, page: string) => ({
      subject: `Answer by ${formatDate(by)}: ${title}`,
      body: `${bodyName} asks how you will make this promise good: ${title}. Read what it asks, and answer by ${formatDate(by)}:\n\n${page}\n\nYour answer will stand beside the promise. If none comes, the elected members are told.\n`,
    }),
    member: ({ title, supplierName, dueOn }: Told, page: string) => ({
      subject: `Still late: ${title}`,
      body: `${supplierName} promised this for ${formatDate(dueOn)}, and it is not proved: ${title}. The contract manager asked for a plan, and it has not made the promise good. What was asked and answered is here:\n\n${page}\n`,
    }),
    remedy: ({ title, bodyName }: Told, page: string) => ({
      subject: `A remedy was used: ${title}`,
      body: `${bodyName} has used the remedy that your contract names, for this promise: ${title}. What it did and why is here:\n\n${page}\n`,
    }),
  },
} as const;
