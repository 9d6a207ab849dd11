import { Temporal } from 'temporal-polyfill';

export type VatBasis = 'net' | 'gross' | 'unstated';

/** Money of one kind, one VAT basis and one way of being dated, with the first and last month it stands in. */
export type MonthPart = {
  readonly kind: 'purchase' | 'grant' | 'card';
  readonly redacted: boolean;
  readonly precision: 'day' | 'month' | 'period';
  readonly vatBasis: VatBasis;
  readonly pence: number;
  readonly payments: number;
  readonly firstMonth: Temporal.PlainDate;
  readonly lastMonth: Temporal.PlainDate;
};

/** A sum with what it is a sum of. Pence throughout, net of credits. */
export type Total = {
  readonly pence: number;
  readonly payments: number;
  /** Paid to names that the files leave out. */
  readonly redactedPence: number;
  readonly grantPence: number;
  readonly cardPence: number;
  /** Lines dated to a month, or to a period of several, and to no day. */
  readonly datedToMonth: number;
  readonly datedToPeriod: number;
  /** Every VAT basis that the files behind it are on, `net` first. */
  readonly bases: readonly VatBasis[];
  readonly firstMonth: Temporal.PlainDate | null;
  readonly lastMonth: Temporal.PlainDate | null;
};

const bases: readonly VatBasis[] = ['net', 'gross', 'unstated'];

/** Adds up parts and says what the sum holds. */
export function totalOf(parts: readonly MonthPart[]): Total {
  const sum = (key: 'pence' | 'payments', holds: (part: MonthPart) => boolean) =>
    parts.filter(holds).reduce((total, part) => total + part[key], 0);
  const days = parts.flatMap(({ firstMonth, lastMonth }) => [firstMonth, lastMonth]);
  const ordered = days.toSorted(Temporal.PlainDate.compare);
  return {
    pence: sum('pence', () => true),
    payments: sum('payments', () => true),
    redactedPence: sum('pence', ({ redacted }) => redacted),
    grantPence: sum('pence', ({ kind, redacted }) => kind === 'grant' && !redacted),
    cardPence: sum('pence', ({ kind }) => kind === 'card'),
    datedToMonth: sum('payments', ({ precision }) => precision === 'month'),
    datedToPeriod: sum('payments', ({ precision }) => precision === 'period'),
    bases: bases.filter((basis) => parts.some(({ vatBasis }) => vatBasis === basis)),
    firstMonth: ordered[0] ?? null,
    lastMonth: ordered.at(-1) ?? null,
  };
}
