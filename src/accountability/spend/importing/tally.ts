import { checkedPence } from '../../../values/money.ts';
import type { DatePrecision, PrivateKind, ReadPayment } from '../reading/layout.rules.ts';
import type { PublishedPayee } from './payees.queries.ts';

/** What a sheet’s accepted rows come to. Days are ISO dates, which sort as text. */
export type Tally = {
  /** As the first row that names one has it. */
  bodyName: string;
  accepted: number;
  redacted: number;
  credits: number;
  /** What was paid before credits, and after them. */
  totalPence: number;
  netPence: number;
  firstPaidOn: string | null;
  lastPaidOn: string | null;
  readonly precision: Record<DatePrecision, number>;
  readonly masked: { readonly line: number; readonly kind: PrivateKind }[];
  /** Everyone paid, in the order met. */
  readonly payees: PublishedPayee[];
};

/** Counts payments one after the other, and numbers their payees. */
export function startTally() {
  const tally: Tally = {
    bodyName: '',
    accepted: 0,
    redacted: 0,
    credits: 0,
    totalPence: 0,
    netPence: 0,
    firstPaidOn: null,
    lastPaidOn: null,
    precision: { day: 0, month: 0, period: 0 },
    masked: [],
    payees: [],
  };
  const numbers = new Map<string, number>();
  return {
    tally,
    /** Answers the payee’s number. */
    add(line: number, paidOn: string, payment: ReadPayment): number {
      count(tally, line, paidOn, payment);
      const key = payeeKey(payment);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, tally.payees.length);
      return tally.payees.push(payeeOf(payment)) - 1;
    },
  };
}

function count(tally: Tally, line: number, paidOn: string, payment: ReadPayment): void {
  const { amountPence } = payment;
  tally.bodyName ||= payment.bodyName;
  tally.accepted += 1;
  if (payment.redacted) tally.redacted += 1;
  if (amountPence < 0) tally.credits += 1;
  else tally.totalPence = checkedPence(tally.totalPence + amountPence);
  tally.netPence = checkedPence(tally.netPence + amountPence);
  tally.precision[payment.datePrecision] += 1;
  if (tally.firstPaidOn === null || paidOn < tally.firstPaidOn) tally.firstPaidOn = paidOn;
  if (tally.lastPaidOn === null || paidOn > tally.lastPaidOn) tally.lastPaidOn = paidOn;
  for (const kind of payment.masked) tally.masked.push({ line, kind });
}

function payeeKey(payment: ReadPayment): string {
  const { payee, supplierId, vatNumber, companyNumber, postcode } = payment;
  return `${payee}\u001F${supplierId}\u001F${vatNumber}\u001F${companyNumber}\u001F${postcode}`;
}

function payeeOf(payment: ReadPayment): PublishedPayee {
  const { payee, supplierId, vatNumber, companyNumber, postcode, redacted } = payment;
  return { name: payee, publishedId: supplierId, vatNumber, companyNumber, postcode, redacted };
}
