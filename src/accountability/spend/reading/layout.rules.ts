import type { Temporal } from 'temporal-polyfill';

/** What a column of a published file holds. `amount` is an amount whose VAT basis nothing says. */
export const columnRoles = [
  'body',
  'date',
  /** The year of dates that only say a month or a period. */
  'year',
  'amount',
  'net',
  'vat',
  'gross',
  /** What was paid back, where debits and credits have a column each. */
  'credit',
  /** Which of debit and credit an amount is: `DR`, `CR`. */
  'sign',
  'currency',
  'supplier',
  'supplier-id',
  'vat-number',
  'company-number',
  'charity-number',
  'postcode',
  'transaction',
  'category',
  'department',
  /** Whether a line was paid by purchase card: yes or no. */
  'card',
  /** What kind of payment a line is, where a column of its own says: grant, purchase card. */
  'kind',
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
  /** How that was decided, for the sentence beside it: `period` is what the file’s banner or name says it covers. */
  readonly dateOrderFrom: 'values' | 'period' | 'default' | 'mapping' | null;
  /** What the banner or the file’s name says the file covers, for rows without a day. */
  readonly period: Period | null;
  /** Whether `201301` is January 2013 or the first period of 2013-14; null where no date is written so. */
  readonly numbering: 'month' | 'financial-period' | null;
  /** Which mark parts pounds from pence: a comma only where the whole file says so. */
  readonly decimalMark: 'point' | 'comma';
  /** How many amounts had more than two decimals and were rounded, half to even. */
  readonly roundedAmounts: number;
  /** The body that the banner names; empty where it names none. */
  readonly bannerBody: string;
  /** Whether the banner or the file’s name says that every line was paid by purchase card. */
  readonly isAllCard: boolean;
  /** Whether the banner, the file’s name or the titles say that every line is a grant. */
  readonly isAllGrant: boolean;
};

/** First and last day. */
export type Period = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

/** Whose file it is and what is known of it beforehand. */
export type LayoutHints = {
  /** Of the original, and of the member inside it: a month in the name dates rows that have no day. */
  readonly name: string;
  readonly member: string;
  readonly mapping?: Mapping | undefined;
  /** Today: a date more than a year after it is refused. Without it, any day before 2100 stands. */
  readonly today?: Temporal.PlainDate | undefined;
};

/** Why a file’s layout cannot be recognised: what is missing, and which column it would be. */
export type LayoutFault =
  | {
      readonly reason: 'no-amount' | 'no-supplier' | 'no-date';
      readonly columns: readonly Column[];
      /** The column that looks most like what is missing. */
      readonly candidate: Column | null;
    }
  /** It says that there was nothing to publish. */
  | { readonly reason: 'nil-return' }
  /** Sentences, as in the `README.txt` beside a body’s files. */
  | { readonly reason: 'not-a-table'; readonly found: 'document' }
  /** One column, or nothing that looks like payments. */
  | { readonly reason: 'not-payments'; readonly columns: readonly Column[] }
  /** A mapping names a column that the file has not. */
  | { readonly reason: 'mapping'; readonly missing: string };

/** Why a row is not a payment. */
export type Reject =
  | { readonly reason: 'total' | 'header-again' | 'note' | 'nil' | 'no-supplier' | 'amount-missing' }
  | { readonly reason: 'amount' | 'not-pounds'; readonly found: string }
  /** More cells than titles, so that an amount stands where it should not: a comma in a text without quotes. */
  | { readonly reason: 'too-many-cells'; readonly cells: number; readonly titles: number }
  | {
      readonly reason: 'date';
      readonly found: string;
      readonly why: 'missing' | 'lost' | 'no-year' | 'no-such-day' | 'too-early' | 'too-late' | 'not-a-date';
    };

export type ReadRow =
  | { readonly line: number; readonly payment: ReadPayment }
  | { readonly line: number; readonly reject: Reject };

/**
 * A person’s correction, remembered for a body by the header it was made on; also what `--map` reads. A column is named
 * by its title, or by its number from 1 where it has none; null means that it is nothing.
 */
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
