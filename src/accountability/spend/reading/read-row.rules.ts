import type { DecimalMark } from './amount.rules.ts';
import { amountIn, amountOfRow } from './amount-columns.rules.ts';
import { partGluedCells } from './glued-cells.rules.ts';
import { isOfTransaction } from './identifiers.rules.ts';
import type { Layout, PaymentKind, PrivateKind, ReadPayment, ReadRow } from './layout.rules.ts';
import { maskPrivate } from './masking.rules.ts';
import { isShifted, nameOtherRow, tooManyCells } from './other-rows.rules.ts';
import { kindSaid } from './payment-kind.rules.ts';
import type { Positions } from './positions.rules.ts';
import type { CachedPayee, Caches } from './reading-caches.rules.ts';
import type { SettledDate } from './settle-date.rules.ts';
import type { SheetRow } from './sheet.rules.ts';
import { cellAt } from './spaces.rules.ts';

/** One row as a payment, or why it is none; undefined for what stands above the first row, and for rows of nothing. */
export function readRow(row: SheetRow, layout: Layout, at: Positions, caches: Caches): ReadRow | undefined {
  const { line } = row;
  if (line <= layout.headerLine || isNothing(row.cells)) return undefined;
  const cells = partGluedCells(row.cells, at);
  const amount = amountOfRow(cells, at, layout.decimalMark);
  const payee = caches.payee(cells[at.supplier] ?? '');
  if (!('fault' in amount) && isShifted(cells, at)) return { line, reject: tooManyCells(cells, at) };
  if ('fault' in amount || payee.name === '' || payee.isTotal) {
    const reject = nameOtherRow(cells, at, layout.decimalMark);
    return { line, reject: payee.isTotal && 'pence' in amount ? { reason: 'total' } : reject };
  }
  const date =
    at.year < 0
      ? caches.date(cells[at.date] ?? '')
      : caches.dateInYear(cells[at.date] ?? '', cells[at.year] ?? '');
  if ('fault' in date) {
    const found = maskPrivate(cellAt(cells, at.date)).text;
    if (date.fault === 'missing' && /\btotal$/i.test(payee.name))
      return { line, reject: { reason: 'total' } };
    return { line, reject: { reason: 'date', found, why: date.fault } };
  }
  return { line, payment: paymentOf(cells, layout, at, caches, { pence: amount.pence, payee, date }) };
}

function isNothing(cells: readonly string[]): boolean {
  return cells.every((_, position) => cellAt(cells, position) === '');
}

type Found = {
  readonly pence: number;
  readonly payee: CachedPayee;
  readonly date: Extract<SettledDate, { on: unknown }>;
};

function paymentOf(
  cells: readonly string[],
  layout: Layout,
  at: Positions,
  caches: Caches,
  { pence, payee, date }: Found,
): ReadPayment {
  const department = caches.text(cells[at.department] ?? '');
  const category = caches.text(cells[at.category] ?? '');
  const transaction = caches.transaction(cellAt(cells, at.transaction));
  const id = at['supplier-id'] < 0 ? nothing : caches.supplierId(cells[at['supplier-id']] ?? '');
  const supplierId = isOfTransaction(id.text, transaction.text) ? '' : id.text;
  const company = at['company-number'] < 0 ? '' : caches.companyNumber(cells[at['company-number']] ?? '');
  return {
    bodyName: (at.body < 0 ? '' : caches.text(cells[at.body] ?? '').text) || layout.bannerBody,
    department: department.text,
    category: category.text,
    transactionNumber: transaction.text,
    paidOn: date.on,
    datePrecision: date.precision,
    amountPence: pence,
    netPence: at.net === at.amount ? pence : penceAt(cells, at.net, at, layout.decimalMark),
    vatPence: penceAt(cells, at.vat, at, layout.decimalMark),
    grossPence: at.gross === at.amount ? pence : penceAt(cells, at.gross, at, layout.decimalMark),
    kind: kindOf(cells, layout, at, category, payee),
    payee: payee.name,
    redacted: payee.redacted,
    supplierId: supplierId || payee.supplierId,
    vatNumber: at['vat-number'] < 0 ? '' : caches.vatNumber(cells[at['vat-number']] ?? ''),
    companyNumber: company || payee.companyNumber,
    postcode: at.postcode < 0 ? '' : caches.postcode(cells[at.postcode] ?? ''),
    masked: together(department.found, category.found, transaction.found, id.found, payee.masked),
  };
}

function penceAt(
  cells: readonly string[],
  position: number,
  at: Positions,
  mark: DecimalMark,
): number | null {
  if (position < 0) return null;
  const read = amountIn(cells, position, at, mark);
  return 'pence' in read ? read.pence : null;
}

/** A card before a grant: what a column of its own says, then the category, then the payee, then the file’s name. */
function kindOf(
  cells: readonly string[],
  layout: Layout,
  at: Positions,
  category: { readonly isGrant: boolean; readonly isCard: boolean },
  payee: CachedPayee,
): PaymentKind {
  const said =
    at.card >= 0 || at.kind >= 0
      ? (kindSaid(cellAt(cells, at.card)) ?? kindSaid(cellAt(cells, at.kind)))
      : null;
  if (said) return said;
  if (layout.isAllCard || category.isCard || payee.isCard) return 'card';
  return layout.isAllGrant || category.isGrant ? 'grant' : 'purchase';
}

const none: readonly PrivateKind[] = [];
const nothing = { text: '', found: none };

function together(...found: readonly (readonly PrivateKind[])[]): readonly PrivateKind[] {
  return found.some(({ length }) => length > 0) ? found.flat() : none;
}
