import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { inFigures, listOf, lowerFirst } from './counting.en.ts';

const marks = (count: number) => inFigures(count, 'mark');

export const words = {
  officer: (name: string | null, body: string) =>
    name ? `${name}, procurement officer, ${body}` : `Procurement officer, ${body}`,
  locked: (on: Temporal.PlainDate) => `Locked ${formatDate(on)}`,
  noDate: 'No date yet',
  toCome:
    'Still to come. What is adopted or varied becomes marks that bidders can win, 100 in all. They are fixed when the tender notice comes out.',
  fixed: 'Marks were fixed when the tender notice came out. Nobody can change them after that.',
  worth: 'Worth ',
  ofHundred: (count: number) => `${marks(count)} in 100`,
  inQuestions: (codes: readonly string[]) =>
    `, in ${codes.length === 1 ? 'question' : 'questions'} ${listOf(codes)}.`,
  noMarks: 'No marks were given for this.',
  declined: 'No marks: it was declined.',
  price: 'Price',
  quality: 'Quality',
  bar: (social: number) =>
    social === 0
      ? 'None of the 100 marks is for social value.'
      : `Social value is ${marks(social)} of the 100.`,
  barFollowed: (social: number, followed: number, name: string) =>
    `Social value is ${marks(social)} of the 100, and ${followed} of those ${followed === 1 ? 'is' : 'are'} for ${lowerFirst(name)}.`,
  tender: 'The tender notice',
} as const;
