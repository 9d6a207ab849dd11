import { selectOpenContracts } from '../../../procurement/contracts/open-contracts.queries.ts';
import { is } from './fields.rules.ts';
import { byBody, bySupplier } from './filters.ts';
import { listOf } from './list-of.ts';
import { onRecord } from './recompute.rules.ts';

export const contractsList = listOf({
  name: 'contracts',
  title: 'Contracts',
  about: 'Contracts whose promises are followed on this site.',
  select: selectOpenContracts,
  fields: {
    procurementId: is('text', 'The purchase, in other lists'),
    body: is('text', 'The public body'),
    contract: is('text', 'The contract, within that body'),
    title: is('text', 'What is bought'),
    supplier: is('text', 'The supplier'),
    valuePence: is('pence', 'Its value without VAT'),
    signedAt: is('instant', 'When it was signed'),
    startsOn: is('date', 'Its first day'),
    endsOn: is('date', 'Its last day'),
    tendered: is('text', 'Where it was tendered', {
      here: 'On this site',
      elsewhere: 'Elsewhere, and taken up here',
    }),
    verdictDueOn: is('date', 'By when the public body decides whether to renew, vary or stop'),
  },
  filters: {
    body: byBody,
    supplier: bySupplier,
  },
  key: ['procurementId'],
  indexes: [['supplier', 'body'], ['supplier'], ['body']],
  recompute: onRecord,
});
