import type { Temporal } from 'temporal-polyfill';
import type { MandateAnswer } from '../../../participation/mandates/mandate.rules.ts';
import { formatDate } from '../../../values/dates.ts';
import { capital, countWord, inFigures, listOf } from './counting.en.ts';

const did: Record<MandateAnswer, string> = { adopted: 'adopted', varied: 'varied', declined: 'declined' };

export const words = {
  by: (name: string | null, body: string) => (name ? `${name}, for ${body}` : body),
  elected: (body: string) => `The elected member, for ${body}`,
  date: formatDate,
  due: (on: Temporal.PlainDate) => `Due by ${formatDate(on)}`,
  overdue: (on: Temporal.PlainDate) => `Was due by ${formatDate(on)}`,
  noDate: 'No date yet',
  nothingToAnswer: 'There was nothing to answer: residents were not asked.',
  unanswered: 'The marks were fixed before any answer to residents was published.',
  notConcluded: 'Too few residents answered, so there is nothing to adopt or decline.',
  toCome: 'Still to come. Each priority is adopted, varied or declined, and the reason is published.',
  /** "Four adopted, one varied and one declined." */
  tally: (counts: readonly (readonly [MandateAnswer, number])[]) => {
    const parts = counts.filter(([, count]) => count > 0);
    const said = parts.map(([answer, count], index) => {
      const noun = index === 0 ? ` ${count === 1 ? 'priority' : 'priorities'}` : '';
      return `${countWord(count)}${noun} ${did[answer]}`;
    });
    return `${capital(listOf(said))}.`;
  },
  early: (days: number) =>
    days === 0
      ? 'Answered on the last day it had set itself.'
      : `Answered ${inFigures(days, 'day')} before the date it had set itself.`,
  late: (days: number) => `Answered ${inFigures(days, 'day')} after the date it had set itself.`,
  strand: {
    adopted: [{ strong: 'Adopted' }, ' in full.'],
    declined: (reason: string) => [{ strong: 'Declined.' }, ` ${reason}`],
    varied: (points: string, reason: string) => [
      { strong: `Varied: it counts for ${points} of every 100.` },
      ` ${reason}`,
    ],
    none: ['No answer was given to this one.'],
  },
  /** Hundredths of a percent as points of every 100: `12`, `12.5`. */
  points: (basisPoints: number) => String(basisPoints / 100),
  all: 'Every reason in full',
} as const;
