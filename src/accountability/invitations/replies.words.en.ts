import { formatDateRange } from '../../values/dates.ts';
import { yearPeriod } from '../spend/months.rules.ts';
import type { Ask } from '../spend/tiers/tiers.rules.ts';

const grouped = new Intl.NumberFormat('en-GB');

/** How many suppliers answered, for everyone. */
export const repliesWords = {
  title: 'How many suppliers answer',
  lede: 'Each public body writes to the suppliers that its payments of a year ask something of. Here is what came of it.',
  known:
    'Surveys of suppliers elsewhere got an answer from 37 to 54 of each 100. So a number near that is no surprise, and those who said nothing are shown beside those who did.',
  free: 'A “no” is an answer too. Nobody has to sign or review to be allowed to bid.',
  none: 'No public body here has invited any supplier yet.',
  caption: 'Asked, reached and answered, by public body and year',
  head: [
    'Public body',
    'Payments of',
    'Asked for',
    'Asked',
    'Reached',
    'Done',
    'Said no',
    'No answer',
    'Replies',
  ],
  asks: { charter: 'Charter', review: 'Review' } satisfies Record<Ask, string>,
  year: (year: string) => {
    const { from, to } = yearPeriod(year);
    return formatDateRange(from, to);
  },
  percent: (percent: number | null) => (percent === null ? 'nobody reached' : `${percent} of 100`),
  sentence: (asked: number, reached: number, replied: number) =>
    `Public bodies here asked ${grouped.format(asked)} times. ${grouped.format(reached)} of these reached their supplier, and ${grouped.format(replied)} were answered.`,
  how: 'How we count: asked is one supplier, one public body, one year and one thing. Reached means the e-mail or letter was sent and did not come back. Done means signed, or the Review filed. Replies are done and said no, of each 100 reached, rounded down.',
  charter: 'The Social Value Charter',
  csv: 'This table as a file (CSV)',
  data: 'This page as data (JSON)',
} as const;
