import { selectOpenRatings } from '../../performance/open-ratings.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const performanceRatingsList = listOf({
  name: 'performance-ratings',
  title: 'Performance of contracts',
  about: 'How contracts did by their indicators, each time it was published.',
  select: selectOpenRatings,
  fields: {
    procurementId: is('text', 'The purchase, in other lists'),
    number: is('integer', 'Which time it was judged, from 1'),
    position: is('integer', 'Which indicator, from 1'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    fromOn: is('date', 'The first day that was judged'),
    toOn: is('date', 'The last day that was judged'),
    publishedAt: mayBe('instant', 'When it was published'),
    indicator: is('text', 'What was judged'),
    target: is('text', 'What was aimed at'),
    measured: is('text', 'What was measured'),
    rating: is('text', 'How it did, in the words of the notice', {
      good: 'Good',
      'approaching-target': 'Approaching target',
      'requires-improvement': 'Requires improvement',
      inadequate: 'Inadequate',
      other: 'Other',
    }),
    reason: is('text', 'Why'),
  },
  filters: {
    body: byBody,
  },
  key: ['procurementId', 'number', 'position'],
  recompute: onRecord,
});
