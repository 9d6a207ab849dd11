import type { Temporal } from 'temporal-polyfill';
import { formatDate } from '../../../values/dates.ts';

/** Marks to two places, as every ranking is published. */
export const words = {
  by: (name: string | null, body: string) => (name ? `${name}, for ${body}` : body),
  body: (body: string) => body,
  date: formatDate,
  noDate: 'No date yet',
  toCome: 'Still to come. The ranking, the sums behind it, and whether what residents said changed who won.',
  deciding:
    'The panel’s scores are agreed. The decision comes next, with the ranking and the sums behind it.',
  won: (winner: string, marks: string) => `${winner} won with ${marks} marks.`,
  next: (label: string, marks: string) => ` Next: ${label}, ${marks}.`,
  onlyBid: ' It was the only bid.',
  standstill: (until: Temporal.PlainDate) =>
    `Nobody may sign the contract before the end of ${formatDate(until)}.`,
  might: 'Bidders might have offered other things under other marks.',
  counterfactual: {
    changed: (ahead: string | null) => [
      { strong: 'It changed the winner.' },
      ahead
        ? ` All priorities together did: with the authority’s own marks, another bid would have won by ${ahead}.`
        : ' All priorities together did: with the authority’s own marks, another bid would have won.',
    ],
    same: (winner: string, ahead: string | null) => [
      { strong: 'It made no difference to who won.' },
      ahead
        ? ` With the authority’s own marks, ${winner} would have won too, by ${ahead}.`
        : ` With the authority’s own marks, ${winner} would have won too.`,
    ],
    shared: [
      { strong: 'It settled who won.' },
      ' With the authority’s own marks, two bids would have shared first place.',
    ],
    'not-recorded': [
      'Nobody can say whether it changed who won: the authority wrote down no marks of its own before residents were asked.',
    ],
    'not-published-yet': ['Whether it changed who won is published with the contract’s details.'],
  },
  link: 'The sums, and what would change them',
} as const;
