import { selectOpenPaid } from '../../spend/totals/open-paid.queries.ts';
import { is } from './fields.rules.ts';
import { byBody, bySupplier } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const paidList = listOf({
  name: 'paid',
  title: 'Paid by supplier and year',
  about:
    'What each public body’s published files come to for each supplier and financial year. Lines whose payee nobody recognised are only in the list payments.',
  select: selectOpenPaid,
  fields: {
    yearStart: is('integer', 'The calendar year in which the financial year begins: 2025 for 2025-26'),
    bodyId: is('text', 'The public body, for reading on'),
    supplierId: is('text', 'The supplier, for reading on'),
    body: is('text', 'The public body that paid'),
    supplier: is('text', 'The supplier'),
    supplierName: is('text', 'The supplier’s name'),
    pence: is('pence', 'All of it; a floor, since small payments are left out of the files'),
    grantPence: is('pence', 'How much of it was grants'),
    payments: is('integer', 'How many payments'),
    madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
  },
  filters: {
    body: { ...byBody, column: 'bodyId' },
    supplier: { ...bySupplier, column: 'supplierId' },
    year: {
      type: 'integer',
      meaning: 'The calendar year in which the financial year begins: 2025',
      column: 'yearStart',
    },
  },
  key: ['yearStart', 'bodyId', 'supplierId'],
  indexes: [['body', 'year'], ['supplier', 'year'], ['supplier'], ['body'], ['year']],
  recompute: recomputes({
    files: ['/data/payments?as=csv'],
    command: 'npx --no-install pp money totals --body <body> --by supplier --json',
  }),
});
