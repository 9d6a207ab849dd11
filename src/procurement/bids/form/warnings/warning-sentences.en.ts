import { dayWords } from '../fault-sentences.en.ts';
import { WORDS_ASKED } from '../offer-from-fields.rules.ts';
import type { Warning } from './warning.rules.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

function pounds(pence: number): string {
  return `£${counts.format(pence / 100)}`;
}

type Of<Rule extends Warning['rule']> = Extract<Warning, { rule: Rule }>;

const sentences: { readonly [Rule in Warning['rule']]: (warning: Of<Rule>) => string } = {
  'value-over-price': ({ valuePence, pricePence }) =>
    `What you promise is worth ${pounds(valuePence)}: more than a fifth of your price of ${pounds(pricePence)}. Can you do all of it? If you win, you owe it.`,
  'jobs-over-price': ({ years, costPence }) =>
    `${counts.format(years)} full-time years of work cost ${pounds(costPence)} at the very least, at £20,000 a year. That is more than your price. Did you mean weeks, or count other contracts?`,
  'people-over-workforce': ({ people, workforce }) =>
    `This is about ${counts.format(people)} people each year. Your last Review says that ${counts.format(workforce)} work for you. If you will take on new people, all is well.`,
  'counted-twice': ({ measure, codes }) =>
    `“${measure}” is promised under ${codes.join(' and ')}. Count each person or thing once: if you win, you owe the sum.`,
  'people-in-two-measures': ({ measures }) =>
    `Are some people counted twice? ${measures.map((name) => `“${name}”`).join(' and ')} both count people. Count each person under one of them.`,
  'far-beyond-target': ({ code, quantity, target }) =>
    `${code}: you promise ${counts.format(quantity)}, and ${counts.format(target)} is asked for. More wins no more marks, and you owe it all the same.`,
  'due-after-end': ({ measure, endsOn }) =>
    `“${measure}” is due after the contract ends, on ${dayWords(endsOn)}. Choose an earlier day if you can.`,
  'low-price': ({ pricePence, qualificationPence }) =>
    `${pounds(pricePence)} is 40% or more below the dearest price allowed, ${pounds(qualificationPence)}. The buyer may ask you how you can do it for that (Procurement Act 2023, section 19). Check the noughts.`,
  'under-floor': ({ floorPence }) =>
    `A price under ${pounds(floorPence)} wins no more marks than ${pounds(floorPence)}. The buyer may ask you how you can do it for that (Procurement Act 2023, section 19). Check the noughts.`,
  'long-answer': ({ code, words }) =>
    `${code}: your answer has ${words} words, and ${WORDS_ASKED} are asked for. Evaluators may stop reading there.`,
};

/** What may be a slip, and why. */
export function warningSentence(warning: Warning): string {
  return (sentences[warning.rule] as (warning: Warning) => string)(warning);
}
