import { selectOpenPaymentFiles } from '../../spend/totals/open-payment-files.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { byBody } from './filters.ts';
import { listOf } from './list-of.ts';
import { recomputes } from './recompute.rules.ts';

export const paymentFilesList = listOf({
  name: 'payment-files',
  title: 'Payment files',
  about:
    'The files that payments were read from, also those that were replaced or withdrawn. A private ledger is never among them.',
  select: selectOpenPaymentFiles,
  fields: {
    fileId: is('text', 'The file, in the list payments'),
    body: is('text', 'The public body'),
    name: is('text', 'Its name'),
    member: is('text', 'Its name inside an archive; may be blank'),
    source: is('text', 'Where it was published; may be blank'),
    publisher: is('text', 'Who published it'),
    madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
    vatBasis: is('text', 'Whether its amounts hold VAT', {
      net: 'Without VAT',
      gross: 'With VAT',
      unstated: 'It does not say',
    }),
    rows: is('integer', 'How many rows it has'),
    accepted: is('integer', 'How many were taken'),
    rejected: is('integer', 'How many were not'),
    redacted: is('integer', 'In how many the payee is left out'),
    masked: is('integer', 'How many had a person’s details hidden here'),
    credits: is('integer', 'How many are money that came back'),
    netPence: is('pence', 'What the rows taken come to, credits taken off'),
    firstPaidOn: mayBe('date', 'Its first payment'),
    lastPaidOn: mayBe('date', 'Its last payment'),
    importedAt: is('instant', 'When it was imported'),
    standing: is('yes-or-no', 'Whether its rows count'),
    replacedById: mayBe('text', 'The file that replaced it'),
    replacedAt: mayBe('instant', 'When it was replaced'),
    withdrawnAt: mayBe('instant', 'When it was withdrawn'),
    sha256: is('text', 'The SHA-256 of the file'),
  },
  filters: {
    body: byBody,
  },
  key: ['fileId'],
  recompute: recomputes({
    files: ['/data/payments?as=csv'],
    command: 'npx --no-install pp import payments <file> --body <body> --dry-run --json',
  }),
});
