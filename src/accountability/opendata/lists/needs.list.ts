import { selectOpenNeeds } from '../../needs/listing/open-needs.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const needsList = listOf({
  name: 'needs',
  title: 'Needs',
  about: 'What community groups ask for, those needs too that are over.',
  select: selectOpenNeeds,
  fields: {
    needId: is('text', 'The need'),
    body: is('text', 'The public body'),
    group: is('text', 'The group, in its address'),
    groupName: is('text', 'Its name'),
    title: is('text', 'What it asks for'),
    district: mayBe('text', 'The district'),
    place: is('text', 'The place'),
    measure: mayBe('text', 'The measure it is counted by'),
    unit: mayBe('text', 'What it is counted in'),
    asked: mayBe('decimal', 'How much is asked for'),
    agreed: is('decimal', 'How much is agreed'),
    arrived: is('decimal', 'How much the group says came'),
    startsOn: mayBe('date', 'From when'),
    endsOn: mayBe('date', 'Until when'),
    shownAt: mayBe('instant', 'When it was first shown'),
    endedWhy: mayBe('text', 'Why the group closed it'),
    endedAt: mayBe('instant', 'When the group closed it'),
  },
  filters: {
    body: byBody,
  },
  key: ['needId'],
  recompute: onRecord,
});
