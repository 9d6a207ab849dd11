import { selectOpenInstalments } from '../../promises/open-instalments.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { between, byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const promiseDatesList = listOf({
  name: 'promise-dates',
  title: 'What is owed by when',
  about: 'Each promise by its dates and places, as they stand after every agreed change and every call-off.',
  select: selectOpenInstalments,
  fields: {
    dueOn: is('date', 'The day it is due'),
    instalmentId: is('text', 'This date of the promise'),
    promiseId: is('text', 'The promise'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    supplier: is('text', 'The supplier'),
    quantity: is('decimal', 'How much is due'),
    unit: is('text', 'What it is counted in'),
    place: mayBe('text', 'Where, if that is agreed for this date'),
    district: mayBe('text', 'The district'),
    ward: mayBe('text', 'The ward, by its code'),
    source: is('text', 'Where the date comes from', {
      contract: 'The contract as it was signed',
      variation: 'A change that was agreed',
      'call-off': 'Spend that was called off',
      need: 'A need it was matched with',
    }),
  },
  filters: {
    body: byBody,
    ...between('dueOn'),
  },
  key: ['dueOn', 'instalmentId'],
  recompute: onRecord,
});
