import { selectOpenOffers } from '../../needs/offers/open-offers.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const offersList = listOf({
  name: 'offers',
  title: 'Offers',
  about: 'What suppliers offer to community groups out of what they promised.',
  select: selectOpenOffers,
  fields: {
    offerId: is('text', 'The offer'),
    body: is('text', 'The public body the promise was made to'),
    supplier: is('text', 'The supplier'),
    title: is('text', 'What is offered'),
    promiseId: is('text', 'The promise it is part of'),
    measure: is('text', 'The measure it is counted by'),
    unit: is('text', 'What it is counted in'),
    offered: is('decimal', 'How much is offered'),
    taken: is('decimal', 'How much of that is asked for or agreed'),
    district: mayBe('text', 'The district; empty where it may be anywhere'),
    endsOn: is('date', 'Until when'),
    shownAt: mayBe('instant', 'When it was first shown'),
  },
  filters: {
    body: byBody,
  },
  key: ['offerId'],
  recompute: onRecord,
});
