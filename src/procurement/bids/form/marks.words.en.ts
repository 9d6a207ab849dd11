import { quantityWords } from '../../../values/quantity.en.ts';
import type { AskedMeasure } from '../../criteria/criterion.rules.ts';

const counts = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** “5 of the 10 marks”. */
export function ofMarks(marks: string, weight: number): string {
  return weight === 1 ? `${marks} of 1 mark` : `${marks} of ${weight} marks`;
}

/** What the sum beside a field says, by what is marked. */
export const worthWords = {
  price: (marks: string, weight: number) => `This price gets ${ofMarks(marks, weight)}.`,
  quantity: (marks: string, weight: number) => `What you promise here gets ${ofMarks(marks, weight)}.`,
  relative: (marks: string, weight: number) =>
    `${ofMarks(marks, weight)} if no other bid is better here. Fewer if one is.`,
} as const;

/** `400000.00` as `£400,000`. */
export function poundsText(pounds: string): string {
  return `£${counts.format(Number(pounds))}`;
}

export const markingWords = {
  title: 'How bids are marked',
  pageTitle: (title: string) => `How bids are marked: ${title}`,
  lede: 'The same sums that will mark every bid, worked out for a few examples. They were fixed when the notice came out.',
  scale: 'What each score means',
  caption: (code: string) => `${code}, worked out`,
  price: 'If your price is',
  quantity: 'If you promise',
  score: 'If evaluators agree on',
  marks: 'you get',
  targetSentence: (
    quantity: string,
    measure: Pick<AskedMeasure, 'unit' | 'perSpendPence'> | undefined,
    target: string,
    marks: string,
    weight: number,
  ) =>
    `If you promise ${quantityWords(quantity, measure?.unit ?? '', measure?.perSpendPence)} of the ${counts.format(Number(target))} asked for, you get ${ofMarks(marks, weight)}.`,
  against: (other: string) => `This compares bids. The examples suppose that the best other bid is ${other}.`,
  notice: 'The tender notice',
  bid: 'Your bid',
} as const;
