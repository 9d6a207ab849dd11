import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../../values/dates.ts';
import { barredRefusals } from '../../../barred/words.en.ts';
import { reasonRefusals } from '../../reasons.words.en.ts';
import { type AdvantageDecision, fewestAnswerDays } from './advantage.rules.ts';
import type { AnswerRefusal } from './answer-advantage.ts';
import type { AskRefusal, DecideAdvantageRefusal } from './refusals.rules.ts';

export const decisionNames: Readonly<Record<AdvantageDecision, string>> = {
  none: 'No unfair advantage',
  removed: 'The steps below take the advantage away',
  excluded: 'It cannot be removed: the bidder is excluded',
};

export const words = {
  title: (bidder: string) => `An advantage of ${bidder}`,
  heading: (bidder: string) => `Does ${bidder} have an unfair advantage?`,
  law: 'If a conflict of interest gives a bidder an unfair advantage that cannot be avoided, or the bidder will not take the steps asked for, it is excluded. Procurement Act 2023, section 82.',
  what: 'What gives it an advantage?',
  whatHint: 'The bidder reads these words. Say what it knows, did or was paid for that others do not share.',
  answerOn: 'Until the end of which day can it answer?',
  answerOnHint: `At least ${fewestAnswerDays} days from today`,
  ask: 'Tell the bidder',
  told: (when: string) => `Told on ${when}:`,
  waits: (until: Temporal.Instant) =>
    `The bidder can answer until ${formatInstant(until)}. You decide after that, or once it has answered.`,
  answered: 'What the bidder answered',
  silent: 'The bidder did not answer.',
  decideLegend: 'What do you decide?',
  choose: 'Choose what you decide',
  steps: 'The steps',
  stepsHint: 'Such as: every bidder gets the same papers, and more days to bid',
  why: 'Why',
  decide: 'Decide',
  decided: 'What was decided',
  decidedBy: (name: string, date: string) => `${name}, ${date}`,
  back: 'Links and conflicts',
  states: {
    none: 'Nothing asked',
    waiting: 'Told, and may still answer',
    toDecide: 'To decide',
  },
  asked: {
    refusals: {
      ...reasonRefusals,
      blank: 'Say what gives it an advantage',
      'rests-on-nothing': 'Say what it rests on: a paper, a date, or what the bidder did',
      'too-soon': `Give the bidder at least ${fewestAnswerDays} days`,
      'asked-already': 'This bidder has been told already',
      'award-decided': 'The award is decided, so nothing is asked any more',
      ...barredRefusals,
    } satisfies Record<AskRefusal, string>,
    day: 'the last day to answer',
  },
  decideRefusals: {
    ...reasonRefusals,
    'rests-on-nothing': 'Say what it rests on: name something from what was asked or answered',
    'already-decided': 'This is decided already',
    'not-heard': 'The bidder can still answer. Decide once it has, or once its time is over',
    'steps-missing': 'Say which steps take the advantage away',
    ...barredRefusals,
    'award-decided': 'The award is decided, so this can no longer change',
  } satisfies Record<DecideAdvantageRefusal, string>,
  own: {
    title: 'A question to your firm',
    heading: 'You may have an advantage over other bidders',
    lede: (title: string) =>
      `You bid for “${title}”. The authority told you this, and wants to hear you before it decides.`,
    answer: 'Your answer',
    answerHint: 'What you knew, when, and what could be done so that it helps nobody. You answer once.',
    send: 'Send the answer',
    sent: 'You answered:',
    over: 'The time to answer is over.',
    refusals: {
      blank: 'Write your answer',
      'already-answered': 'You have answered',
      'too-late': 'The time to answer is over',
    } satisfies Record<AnswerRefusal, string>,
  },
  mailSubject: (title: string) => `A question to answer about your bid: ${title}`,
  mailBody: (title: string, until: Temporal.Instant, link: string) =>
    `The authority thinks that you may have an advantage over other bidders for “${title}”. It says why, and wants to hear you before it decides. You can answer until ${formatInstant(until)}: ${link}`,
  decidedMailSubject: (title: string) => `A decision about your bid: ${title}`,
  decidedMailBody: (title: string, link: string) =>
    `The authority has decided on the advantage that you were asked about, for “${title}”. What it decided and why: ${link}`,
} as const;
