import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { financialYearOf } from '../../../values/financial-year.ts';
import { defaultYear, monthKey } from '../months.rules.ts';
import { findOnlyInvented, listMonthsPaid } from './ask-basis.queries.ts';
import type { AskPeriod } from './ask-period.rules.ts';
import { ruleForPeriod } from './tier-policy.rules.ts';
import { listTierRules } from './tier-rules.queries.ts';

/** The periods that a body’s asking can be read for, and the one that is meant where nobody names one. */
export type AskChoices = {
  readonly invented: boolean;
  /** Financial years with payments, the latest first. */
  readonly years: readonly string[];
  /** Months with payments, in order: each can end twelve months. */
  readonly months: readonly Temporal.PlainDate[];
  readonly usual: AskPeriod;
};

/**
 * What there is to choose from: by the rule in force today the latest financial year that is over, or the twelve
 * months to the latest month with payments. Undefined where nothing was imported.
 */
export async function findAskChoices(
  db: Database | Transaction,
  ask: {
    readonly bodyId: string;
    readonly invented?: boolean | undefined;
    readonly today: Temporal.PlainDate;
  },
): Promise<AskChoices | undefined> {
  const { bodyId, today } = ask;
  const invented = ask.invented ?? (await findOnlyInvented(db, bodyId)) ?? false;
  const [months, rules] = await Promise.all([
    listMonthsPaid(db, { bodyId, invented }),
    listTierRules(db, bodyId),
  ]);
  const years = [...new Set(months.map(financialYearOf))].toReversed();
  const last = months.at(-1);
  const year = defaultYear(
    years.map((each) => Number(each.slice(0, 4))),
    today,
  );
  if (!last || !year) return undefined;
  const isRolling = ruleForPeriod(rules, { from: today }).defaultPeriod === 'rolling-year';
  return { invented, years, months, usual: isRolling ? { rolling: monthKey(last) } : { year } };
}
