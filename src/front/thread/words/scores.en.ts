import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';
import { capital, counted, inFigures, listOf } from './counting.en.ts';

export const words = {
  panel: (officers: number, residents: number) =>
    listOf([
      ...(officers > 0 ? [inFigures(officers, 'officer')] : []),
      ...(residents > 0 ? [inFigures(residents, 'resident')] : []),
    ]),
  who: 'Evaluators',
  date: (on: Temporal.PlainDate | null) => (on ? formatDate(on) : ''),
  noDate: 'No date yet',
  toCome:
    'Still to come. Each evaluator marks alone, without seeing the others. Then the panel agrees one score and says why.',
  marking:
    'Each evaluator is marking alone, without seeing the others. Then the panel agrees one score and says why.',
  agreed: 'Everyone marked alone first. What the panel agreed is published with the award.',
  alone: 'Everyone marked alone first. Then the panel agreed one score for each answer and wrote why.',
  stoodAside: (count: number) =>
    ` ${capital(counted(count, 'evaluator'))} had a link to a bidder and stood aside.`,
  range: (lowest: number, highest: number) =>
    `For the winner’s answer, scores of ${lowest} to ${highest} became `,
  same: (score: number) => `For the winner’s answer, everyone gave ${score}. The panel wrote why it agreed `,
  one: (score: number, max: number) => `one agreed ${score} out of ${max}`,
  agreedSame: (score: number, max: number) => `${score} out of ${max}`,
  why: '. The panel wrote why.',
  stop: '.',
  bySum: 'Nobody marks this by hand. The sum was in the notice: what is offered against a published target.',
  secret: 'The agreed scores are published with the award.',
  link: 'How each answer was scored',
} as const;
