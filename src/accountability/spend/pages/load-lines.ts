import type { Database } from '../../../db/connect.ts';
import type { Supplier } from '../../../people/organisations/suppliers.queries.ts';
import type { MoneyScope } from '../totals/money-scope.ts';
import { lastDayOfMonth, monthKey, monthsIn } from '../months.rules.ts';
import {
  type LineFilter,
  listPaymentLines,
  type PublishedLine,
  sumPaymentLines,
} from '../totals/payment-lines.queries.ts';
import { ruleForYear, type SourcedTierRule } from '../tiers/tier-policy.rules.ts';
import { listTierRules } from '../tiers/tier-rules.queries.ts';
import type { Named } from './load-body.ts';
import { offsetOf, PAGE_SIZE, readText } from './read-query.rules.ts';

export type PaymentLines = {
  readonly body: Named;
  readonly scope: MoneyScope;
  readonly filter: LineFilter;
  readonly supplier: Supplier | undefined;
  /** `2025-04`, where one month was asked for. */
  readonly month: string | undefined;
  readonly lines: readonly PublishedLine[];
  readonly sum: { readonly payments: number; readonly pence: number };
  readonly rule: SourcedTierRule;
  readonly page: number;
};

/** Lines of a body’s files as an address asks for them; for a file of them, all. */
export async function loadLines(
  db: Database,
  body: Named & { readonly id: string },
  scope: MoneyScope,
  ask: {
    readonly query: URLSearchParams;
    readonly supplier: Supplier | undefined;
    readonly page: number;
    readonly whole: boolean;
  },
): Promise<PaymentLines> {
  const { query, supplier, page } = ask;
  const month = monthsIn(scope).find((each) => monthKey(each) === query.get('month'));
  const filter: LineFilter = {
    bodyId: body.id,
    invented: scope.invented,
    from: month ?? scope.from,
    to: month ? lastDayOfMonth(month) : scope.to,
    supplierId: supplier?.supplierId,
    area: readText(query.get('area')) || undefined,
    category: readText(query.get('category')) || undefined,
  };
  const slice = ask.whole ? undefined : { limit: PAGE_SIZE, offset: offsetOf({ page }) };
  const [lines, sum, rules] = await Promise.all([
    listPaymentLines(db, filter, slice),
    sumPaymentLines(db, filter),
    listTierRules(db, body.id),
  ]);
  const rule = ruleForYear(rules, scope.year);
  return { body, scope, filter, supplier, month: month && monthKey(month), lines, sum, rule, page };
}
