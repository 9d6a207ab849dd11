import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { barredRefusals } from '../../barred/words.en.ts';
import { reasonRefusals } from '../../evaluation/reasons.words.en.ts';
import type { ExplainRefusal } from './explain-price.ts';
import type { PriceState } from './low-price.rules.ts';
import type { AskRefusal, DecidePriceRefusal, HoldRefusal } from './refusals.rules.ts';

const held: Record<HoldRefusal, string> = {
  'award-decided': 'The award is decided already',
  'already-asked': 'This bidder was asked already, or it was written down why not',
  ...barredRefusals,
};
const reasons = {
  ...reasonRefusals,
  'rests-on-nothing': 'Say what it rests on: the price, the costs, the bidder or its explanation',
};

export const words = {
  /** What a reason may rest on, besides the bidder and what was asked. */
  about: ['price', 'prices', 'cost', 'costs', 'estimate', 'market', 'wages', 'materials', 'explanation'],
  title: (title: string) => `Low prices: ${title}`,
  heading: 'Prices that may be too low',
  lede: 'Look at this as soon as the bids are open. Nobody can decide the award while a question about a price is open.',
  rule: 'We point at a price that is 40% or more under the mean of the other bids, or, for the lowest, 30% or more under the next. That is a prompt to ask and no rule of law. You may ask about any other price too.',
  law: 'Before you disregard a bid for an abnormally low price you must tell the bidder, and give it a fair chance to show that it can do the work for it. If it shows that to your satisfaction, you may not disregard the bid.',
  source: 'Procurement Act 2023, section 19(3)(c), (4) and (5)',
  notOpen: 'The bids are not open yet.',
  head: { bid: 'Bid', price: 'Price', looks: 'What the figures say', stands: 'Where it stands' },
  reasons: {
    'below-mean-of-others': '40% or more under the mean of the others.',
    'below-next': '30% or more under the next lowest.',
  },
  nothing: 'Nothing stands out',
  toAsk: 'Ask, or write down why not',
  states: {
    waiting: 'Asked',
    explained: 'Explained: decide',
    'time-is-up': 'No explanation came: decide',
    accepted: 'Price taken as it is',
    disregarded: 'Bid disregarded',
    'not-asked': 'Not asked, with the reason',
  } satisfies Record<PriceState, string>,
  until: (day: Temporal.PlainDate) => `until the end of ${formatDate(day)}`,
  of: (bid: string) => `The price of ${bid}`,
  price: (price: string) => `It asks ${price}, without VAT.`,
  askHeading: 'Tell the bidder, and ask',
  askLede:
    'The bidder gets a message that you consider its price abnormally low, with your question. Nobody else is told.',
  question: 'What do you ask?',
  questionHint: 'Name the costs you do not understand. Do not tell it what others asked for.',
  explainBy: 'By when may it answer?',
  explainByWhat: 'the day to answer by',
  explainByHint:
    'To the end of this day. Three working days at least, five are usual; a hard question needs more.',
  ask: 'Send the question',
  leaveHeading: 'Or write down why you do not ask',
  leaveReason: 'Why is no question needed?',
  leave: 'Save why not',
  asked: (day: string, until: string) => `Asked on ${day}, to be answered by the end of ${until}.`,
  explained: (day: string) => `Explained on ${day}.`,
  noExplanation: 'No explanation has come.',
  decideHeading: 'Decide',
  decideLegend: 'What do you decide?',
  decisions: {
    accepted: { text: 'Take the price as it is', hint: 'The bid stays in the ranking.' },
    disregarded: {
      text: 'Disregard the bid: the price is abnormally low',
      hint: 'Only where it did not satisfy you that it can do the work (section 19(3)(c) and (5)).',
    },
  },
  reason: 'Why?',
  reasonHint: 'The bidder reads this now, and everyone reads it once the award is published.',
  choose: 'Choose what you decide',
  decide: 'Decide',
  decided: (name: string | null, day: string) =>
    name ? `${name} decided this on ${day}.` : `Decided on ${day}.`,
  back: 'All prices',
  award: 'The award',
  explainTitle: (title: string) => `Explain your price: ${title}`,
  explainHeading: 'Explain your price',
  explainLede: (body: string) =>
    `${body} considers your price abnormally low and asks how you will do the work for it. That decides nothing yet.`,
  explainLaw:
    'You may show that you can. If you do so to their satisfaction, they may not disregard your bid for its price.',
  yourPrice: (price: string) => `Your price: ${price}, without VAT.`,
  theyAsk: 'What they ask',
  explanation: 'How will you do the work for this price?',
  explanationHint:
    'Wages, materials, how you work, savings, help you get: whatever makes the price possible. You can send this once.',
  explainUntil: (day: string) => `You can answer until the end of ${day}.`,
  send: 'Send the explanation',
  youSaid: 'What you answered',
  outcome: {
    accepted: 'They took your price as it is. Your bid stays in.',
    disregarded: 'They disregarded your bid because of its price. Their reason:',
  },
  tooLate: 'The day to answer by has passed.',
  task: (title: string) => `Explain your price: ${title}`,
  askTask: (title: string) => `Look at the prices: ${title}`,
  askedMailSubject: (title: string) => `A question about your price: ${title}`,
  askedMail: (title: string, until: Temporal.PlainDate, link: string) =>
    `The authority considers the price in your bid for “${title}” abnormally low and asks you about it (Procurement Act 2023, section 19). Nothing is decided. You can answer until the end of ${formatDate(until)}.\n\nSign in and open: ${link}`,
  decidedMailSubject: (title: string) => `What was decided about your price: ${title}`,
  decidedMail: (title: string, decision: 'accepted' | 'disregarded', reason: string) =>
    decision === 'accepted'
      ? `The authority takes your price for “${title}” as it is. Your bid stays in the ranking.`
      : `The authority disregards your bid for “${title}”: it considers the price abnormally low (Procurement Act 2023, section 19(3)(c)).\n\nIts reason: ${reason}`,
  askRefusals: {
    ...held,
    'question-short': 'Write the question in a sentence or two',
    'too-soon': 'Give the bidder at least three working days after today',
  } satisfies Record<AskRefusal, string>,
  leaveRefusals: { ...held, ...reasons },
  explainRefusals: {
    'explanation-short': 'Explain it in a sentence or two',
    'already-explained': 'You explained it already',
    'already-decided': 'It is decided already',
    'time-is-up': 'The day to answer by has passed',
  } satisfies Record<ExplainRefusal, string>,
  decideRefusals: {
    ...reasons,
    'not-asked': 'Ask the bidder first',
    'already-decided': 'This is decided already',
    'still-time':
      'The bidder may still explain. You can disregard the bid once it has, or once its time is up',
    'award-decided': held['award-decided'],
    ...barredRefusals,
  } satisfies Record<DecidePriceRefusal, string>,
} as const;
