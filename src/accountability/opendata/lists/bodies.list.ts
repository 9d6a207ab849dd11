import { selectOpenBodies } from '../../../people/organisations/open-bodies.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { oneOf } from './filters.ts';
import { listOf } from './list-of.ts';

export const bodiesList = listOf({
  name: 'bodies',
  title: 'Public bodies',
  about: 'Every public body on this site, also those that others have taken over from.',
  select: selectOpenBodies,
  fields: {
    body: is('text', 'Its name in addresses and in every other list'),
    name: is('text', 'Its full name'),
    kind: is('text', 'What kind of public body it is', {
      'combined-authority': 'Combined authority',
      council: 'Council',
      police: 'Police',
      health: 'Health service',
    }),
    district: mayBe('text', 'The district it serves; empty where it serves several'),
    startedOn: mayBe('date', 'The day it began, where that is known'),
    endedOn: mayBe('date', 'The day it ended; empty while it is there'),
  },
  filters: {
    kind: oneOf('kind', 'What kind of public body it is', [
      'combined-authority',
      'council',
      'police',
      'health',
    ]),
  },
  key: ['body'],
  recompute: { kind: 'as-entered', by: 'Whoever runs this site adds public bodies.' },
});
