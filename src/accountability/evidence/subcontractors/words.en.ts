import type { Temporal } from 'temporal-polyfill';
import { formatMinute } from '../../../values/dates.ts';

const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;

export const subcontractorWords = {
  title: (promise: string) => `Tell the prime: ${promise}`,
  heading: 'What have you delivered?',
  lede: (prime: string) =>
    `You tell ${prime}, whose promise it is. It counts once ${prime} passes it on, and only once.`,
  send: (prime: string) => `Tell ${prime}`,
  sent: (prime: string) => `${prime} has your report. It passes it on or sends it back.`,
  yours: 'What you told so far',
  under: 'Under other suppliers’ contracts',
  underLede: 'You are a sub-contractor here. You tell the prime, and the prime answers to the buyer.',
  forPrime: (prime: string, body: string) => `${prime}’s promise to ${body}`,
  heading2: 'From your sub-contractors',
  from: (name: string, quantity: string, on: Temporal.Instant) => `${name}: ${quantity}, ${formatMinute(on)}`,
  answer: 'What do you do with it?',
  passOn: 'Pass it on to the buyer as our claim',
  sendBack: 'Send it back',
  reason: 'Why, if you send it back?',
  decide: 'Answer',
  waits: 'Waits for the prime.',
  task: (count: number, promise: string) =>
    `Pass on or send back ${many(count, 'report', 'reports')} of sub-contractors: ${promise}`,
  waiting: (count: number) => `${many(count, 'report', 'reports')} from sub-contractors`,
  states: { 'passed-on': 'Passed on to the buyer.', 'sent-back': 'Sent back.' },
  faults: {
    answer: 'Say whether you pass it on or send it back',
    'already-answered': 'Somebody has answered this already.',
    'reason-missing': 'Say why you send it back',
  },
} as const;
