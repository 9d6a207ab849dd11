import type { Temporal } from 'temporal-polyfill';
import { formatDate, formatDateRange } from '../../../values/dates.ts';
import { counted, inFigures, listOf, placeWords } from './counting.en.ts';

/** What the first station says: who was asked, what they said, who is missing. */
export const words = {
  residents: (answers: number | null) =>
    answers === null ? 'Fewer than 10 residents' : inFigures(answers, 'resident'),
  everyone: 'Anyone who lives here',
  nobody: 'Nobody',
  dates: (opens: Temporal.PlainDate, closes: Temporal.PlainDate) => formatDateRange(opens, closes),
  opens: (on: Temporal.PlainDate) => `Opens ${formatDate(on)}`,
  closes: (on: Temporal.PlainDate) => `Open until ${formatDate(on)}`,
  notAskedYet:
    'Residents have not been asked about this one. If they are, it is before the tender notice: after that, nobody can change what counts.',
  notAsked: 'Residents were not asked about this one.',
  noDate: 'No date yet',
  coming: 'Still to come. Residents will say what matters most.',
  open: (minutes: number) =>
    `Open for your say now. It takes about ${inFigures(minutes, 'minute')}, and what you say can change what counts.`,
  closed: 'Residents have had their say. The results are being worked out.',
  tooFew: (answers: number | null, minimum: number) =>
    `Too few people to say what matters most: ${answers === null ? 'fewer than 10' : answers} answered, and it takes ${minimum}.`,
  shared: {
    points: (outcomes: number) =>
      `They shared 100 points each over ${counted(outcomes, 'priority', 'priorities')}.`,
    comparisons: (outcomes: number) =>
      `They compared ${counted(outcomes, 'priority', 'priorities')}, two at a time.`,
    nothing: () => 'They agreed and disagreed with what others said.',
  },
  wider: 'They were asked about everything that is bought here, not only this.',
  missing: (names: readonly string[]) => `People in ${listOf(names)} are missing.`,
  points: {
    points: (points: number) => `${points} of every 100 points`,
    comparisons: (points: number) => `${points} in 100 of all strength`,
  },
  got: 'Got ',
  place: (place: number, isShared: boolean) => `, ${placeWords(place, isShared)}.`,
  noPoints: 'Nobody knows yet: there are no points to show.',
  say: 'Have your say',
  about: 'What will be asked',
  results: 'Results, and who is missing',
  resultsOnly: 'The results',
  receipt: 'Took part? Open your receipt',
} as const;
