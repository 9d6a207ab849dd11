import { listOpenPayments } from '../../spend/totals/open-payments.queries.ts';
import { is, mayBe } from './fields.rules.ts';
import { between, byBody, bySupplier } from './filters.ts';
import { findBodyId, findSupplierId } from './find-ids.queries.ts';
import { named, plainRow } from './list-of.ts';
import type { Field, Filter, Filters } from './open-list.rules.ts';
import type { Db, ReadableList } from './open-list.ts';

const fields: readonly Field[] = named({
  fileId: is('text', 'The payment file it stands in; see the list payment-files'),
  line: is('integer', 'The line of that file, from 1'),
  paidOn: is('date', 'The day it was paid; of a whole month or period, its first or last day'),
  datePrecision: is('text', 'How exactly the file dates it', {
    day: 'To the day',
    month: 'To the month',
    period: 'To the period of the file',
  }),
  amountPence: is('pence', 'How much was paid; below zero where money came back'),
  vatBasis: is('text', 'Whether the amount holds VAT', {
    net: 'Without VAT',
    gross: 'With VAT',
    unstated: 'The file does not say',
  }),
  kind: is('text', 'What kind of payment it is', {
    purchase: 'A purchase',
    grant: 'A grant',
    card: 'A payment by purchasing card',
  }),
  body: is('text', 'The public body that paid'),
  payee: is('text', 'Who was paid, as published; a person’s name stays hidden until that person claims it'),
  redacted: is('yes-or-no', 'Whether the body left the name out'),
  supplier: mayBe('text', 'The supplier that the payee was recognised as'),
  serviceArea: is('text', 'The part of the body that paid, in its words; may be blank'),
  category: is('text', 'What it was for, in its words; may be blank'),
  transactionNumber: is('text', 'The number of the payment in its file; may be blank'),
  fileName: is('text', 'The name of the file'),
  fileSha256: is('text', 'The SHA-256 of the file as it was imported'),
  publisher: is('text', 'Who published the file'),
  madeUp: is('yes-or-no', 'Whether it was made up for a demonstration'),
});

const filters: readonly Filter[] = named({
  body: { type: 'slug', meaning: byBody.meaning },
  supplier: { type: 'slug', meaning: bySupplier.meaning },
  file: { type: 'text', meaning: 'A payment file, by its identifier in the list payment-files' },
  from: { type: 'date', meaning: between('').from.meaning },
  to: { type: 'date', meaning: between('').to.meaning },
} as const);

/** What names stand for; undefined where one stands for nothing, and so no line fits. */
async function readAsk(db: Db, { body, supplier, file, from, to }: Filters) {
  const [bodyId, supplierId] = await Promise.all([
    body === undefined ? undefined : findBodyId(db, body),
    supplier === undefined ? undefined : findSupplierId(db, supplier),
  ]);
  const isFile = file === undefined || /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(file);
  if ((body && !bodyId) || (supplier && !supplierId) || !isFile) return undefined;
  return { bodyId, supplierId, fileId: file, from, to };
}

export const paymentsList: ReadableList = {
  name: 'payments',
  title: 'Payments',
  about:
    'Every line of the payment files that public bodies published and that count today. Files leave out small payments, so a sum of them is a floor. A private ledger is never among them.',
  fields,
  filters,
  key: ['fileId', 'paidOn', 'line'],
  recompute: {
    kind: 'command',
    files: ['/data/payment-files?as=csv'],
    command: 'npx --no-install pp import payments <file> --body <body> --dry-run --json',
  },
  async rows(db, asked, after, limit) {
    const ask = await readAsk(db, asked);
    if (!ask) return [];
    const [fileId = '', paidOn = '', line = ''] = after ?? [];
    const found = await listOpenPayments(db, ask, after && { fileId, paidOn, line: Number(line) }, limit);
    return found.map((row) => plainRow(fields, row));
  },
};
