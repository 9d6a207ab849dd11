import type { Temporal } from 'temporal-polyfill';

/** What a column of a published file holds. `amount` is an amount whose VAT basis nothing says. */
export const columnRoles = [
  'body',
  'date',
  'amount',
  'net',
  'vat',
  'gross',
  'supplier',
  'supplier-id',
  'vat-number',
  'company-number',
  'charity-number',
  'postcode',
  'transaction',
  'category',
  'department',
  'card',
] as const;
export type ColumnRole = (typeof columnRoles)[number];

export type Column = {
  /** From 0. */
  readonly position: number;
  /** As published; two header rows are joined by a space. */
  readonly title: string;
  readonly role: ColumnRole | null;
  /** 0 to 1: how sure the guess is. */
  readonly confidence: number;
};

/** Which way a file’s ambiguous dates run, decided once for the file from all its values. */
export type DateOrder = 'day-first' | 'month-first';

/** How a file is read: guessed, or corrected by a person. */
export type Layout = {
  /** The line of the last header row; 0 where there is none. */
  readonly headerLine: number;
  readonly columns: readonly Column[];
  readonly confidence: number;
  readonly vatBasis: 'net' | 'gross' | 'unstated';
  /** Null where every date says itself which way it runs. */
  readonly dateOrder: DateOrder | null;
  /** How that was decided, for the sentence beside it. */
  readonly dateOrderFrom: 'values' | 'default' | 'mapping' | null;
  /** What the banner or the file’s name says the file covers, for rows without a day. */
  readonly period: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } | null;
};

/** A person’s correction, remembered for a body by the header it was made on; also what `--map` reads. */
export type Mapping = {
  readonly columns: Readonly<Record<string, ColumnRole | null>>;
  readonly vatBasis?: 'net' | 'gross' | 'unstated';
  readonly dateOrder?: DateOrder;
  /** `2014-04`, where a file says no month itself. */
  readonly month?: string;
};

export type DatePrecision = 'day' | 'month' | 'period';
export type PaymentKind = 'purchase' | 'grant' | 'card';

/** One payment as a file has it, masked on the way in. */
export type ReadPayment = {
  readonly bodyName: string;
  readonly department: string;
  readonly category: string;
  readonly transactionNumber: string;
  readonly paidOn: Temporal.PlainDate;
  readonly datePrecision: DatePrecision;
  /** The amount that is summed, on the file’s basis: net where it is published, else gross, else unstated. */
  readonly amountPence: number;
  readonly netPence: number | null;
  readonly vatPence: number | null;
  readonly grossPence: number | null;
  readonly kind: PaymentKind;
  readonly payee: string;
  readonly redacted: boolean;
  readonly supplierId: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  readonly postcode: string;
  readonly masked: readonly PrivateKind[];
};

export type PrivateKind = 'card' | 'e-mail';
