import { selectOpenReviews } from '../../review/open-reviews.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const reviewsList = listOf({
  name: 'reviews',
  title: 'Reviews',
  about: 'The latest signed revision of every Social Value Review, with how far its figures are backed.',
  select: selectOpenReviews,
  fields: {
    reviewId: is('text', 'The Review'),
    supplier: mayBe('text', 'The supplier that filed it'),
    body: mayBe('text', 'The public body that filed it'),
    year: is('text', 'The financial year it is about'),
    revision: is('integer', 'Which revision it is'),
    name: is('text', 'The name of who filed it'),
    questionSet: is('integer', 'Which set of questions it answers'),
    signedAt: is('instant', 'When it was signed'),
    signedOffAt: mayBe('instant', 'When a public body signed it off'),
    figures: is('integer', 'How many figures it gives'),
    evidenced: is('integer', 'How many of those came with evidence'),
    verified: is('integer', 'How many of those were checked'),
    madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
  },
  key: ['reviewId'],
  recompute: onRecord,
});
