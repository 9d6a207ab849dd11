import { yearWords } from './words.en.ts';

export const taskWords = {
  begin: (year: string) => `Fill in your Social Value Review, ${yearWords(year)}`,
  finish: (year: string) => `Finish and sign your Social Value Review, ${yearWords(year)}`,
  answer: (body: string) => `Answer what ${body} asks about your Social Value Review`,
  check: (count: number) =>
    count === 1 ? 'Check a Social Value Review' : `Check ${count} Social Value Reviews`,
} as const;
