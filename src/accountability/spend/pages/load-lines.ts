import type { Database } from '../../../db/connect.ts';
import type { Supplier } from '../../../people/organisations/suppliers.queries.ts';
import { readSearchText } from '../../../values/list-query.ts';
import { lastDayOfMonth, monthKey, monthsIn } from '../months.rules.ts';
import type { AskPeriod } from '../tiers/ask-period.rules.ts';
import { type AskedSupplier, listAsked } from '../tiers/list-asked.ts';
import type { SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { countLinesByMonth } from '../totals/count-lines.queries.ts';
import { findWindow, type MonthOfLines, sumLines } from '../totals/lines-page.rules.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import { type LineFilter, listPaymentLines, type PublishedLine } from '../totals/payment-lines.queries.ts';
import type { Named } from './load-body.ts';
import { offsetOf, PAGE_SIZE } from './read-query.rules.ts';

export type PaymentLines = {
  readonly body: Named;
  readonly scope: LinesScope;
  readonly filter: LineFilter & { readonly bodyId: string };
  readonly supplier: Supplier | undefined;
  /** `2025-04`, where one month was asked for. */
  readonly month: string | undefined;
  readonly months: readonly MonthOfLines[];
  readonly lines: readonly PublishedLine[];
  readonly sum: { readonly payments: number; readonly pence: number };
  /** What is asked of the one supplier these are the payments to, over the whole period. */
  readonly asked:
    | (Pick<AskedSupplier, 'tier' | 'atLeast' | 'notAsked'> & { readonly rule: SourcedTierRule })
    | undefined;
  readonly page: number;
};

/** A year of a body’s payments, or twelve months in its place. */
export type LinesScope = MoneyScope & { readonly rolling?: string | undefined };

export function periodOf({ year, rolling }: LinesScope): AskPeriod {
  return rolling ? { rolling } : { year };
}

/** A page of the lines of a body’s files, as an address asks for them. */
export async function loadLines(
  db: Database,
  body: Named & { readonly id: string },
  scope: LinesScope,
  ask: {
    readonly query: URLSearchParams;
    readonly supplier: Supplier | undefined;
    readonly page: number;
  },
): Promise<PaymentLines> {
  const { query, supplier, page } = ask;
  const month = monthsIn(scope).find((each) => monthKey(each) === query.get('month'));
  const filter = {
    bodyId: body.id,
    invented: scope.invented,
    from: month ?? scope.from,
    to: month ? lastDayOfMonth(month) : scope.to,
    supplierId: supplier?.supplierId,
    area: readSearchText(query.get('area')) || undefined,
    category: readSearchText(query.get('category')) || undefined,
  };
  const [months, asked] = await Promise.all([
    countLinesByMonth(db, filter),
    findAsked(db, body.id, scope, supplier),
  ]);
  const lines = await loadLinesPage(db, filter, months, page);
  const sum = sumLines(months);
  return { body, scope, filter, supplier, month: month && monthKey(month), months, lines, sum, asked, page };
}

/** By the one rule that decides it for every page. */
async function findAsked(
  db: Database,
  bodyId: string,
  scope: LinesScope,
  supplier: Supplier | undefined,
): Promise<PaymentLines['asked']> {
  if (!supplier) return undefined;
  const { invented } = scope;
  const of = { bodyId, invented, period: periodOf(scope), supplierIds: [supplier.supplierId] };
  const { suppliers, rule } = await listAsked(db, { ...of, audience: 'public' });
  const [asked] = suppliers;
  return asked && { ...asked, rule };
}

/** One page of the lines that a filter finds, given how many there are in each month. */
export async function loadLinesPage(
  db: Database,
  filter: LineFilter,
  months: readonly MonthOfLines[],
  page: number,
): Promise<PublishedLine[]> {
  const window = findWindow(months, { offset: offsetOf({ page }), limit: PAGE_SIZE });
  if (!window) return [];
  const { from, to, ...slice } = window;
  return listPaymentLines(db, { ...filter, from, to }, slice);
}

/** Every line that a filter finds, a month at a time, for files that never stand in memory whole. */
export async function* readEveryLine(
  db: Database,
  filter: LineFilter,
  months: readonly MonthOfLines[],
): AsyncGenerator<PublishedLine[]> {
  for (const { month } of months) {
    yield await listPaymentLines(db, { ...filter, from: month, to: lastDayOfMonth(month) });
  }
}
