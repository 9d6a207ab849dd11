import type { Temporal } from 'temporal-polyfill';
import type { Shown } from '../../accountability/promises/levels.rules.ts';
import { amount, count, unitName } from '../../accountability/promises/quantity.words.en.ts';
import { formatDate } from '../../values/dates.ts';
import { namedAmount } from '../thread/words/amounts.en.ts';
import { capital, inFigures, lowerFirst } from '../thread/words/counting.en.ts';

/** What changed because people spoke. */
export const words = {
  heading: 'What changed because people spoke',
  asked: (answers: number | null, title: string) =>
    `${answers === null ? 'Residents' : inFigures(answers, 'resident')} said what matters in “${lowerFirst(title)}”. `,
  first: 'They put ',
  gave: (points: number) => `They gave ${points} of every 100 points to `,
  name: lowerFirst,
  marks: (isFirst: boolean, body: string, marks: number) =>
    `${isFirst ? ' first' : ''}. ${body} made that worth ${inFigures(marks, 'mark')} in every 100.`,
  changed: 'What they asked for changed who won. ',
  promised: (winner: string, promised: number, unit: string, title: string) =>
    `The winner, ${winner}, promised ${namedAmount(promised, unit, title)}. `,
  checked: (body: string, verified: Shown, unit: string) =>
    unit === 'per cent' || unit === 'pound'
      ? `So far ${body} has checked ${amount(verified, unit)}.`
      : `So far ${body} has checked ${count(verified)} of them.`,
  follow: 'Follow this one from first word to last check',
  sentence: (promised: number, unit: string, title: string, dueOn: Temporal.PlainDate) =>
    `${namedAmount(promised, unit, title)} promised by ${formatDate(dueOn)}.`,
  caption: (title: string, unit: string) => `${capital(title)} by how sure we are, in ${unitName(unit)}`,
  emptyTitle: 'Nothing to tell yet',
  empty:
    'When what residents ask for changes who wins a contract, and something of it has been checked, its story is told here.',
  emptyLink: 'See every contract so far',
} as const;
