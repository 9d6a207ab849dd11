import type { Database, Transaction } from '../../../db/connect.ts';
import { monthsIn, type Period } from '../months.rules.ts';
import { findOnlyInvented, listBases, listGrossBases, listMonthsPaid } from './ask-basis.queries.ts';
import type { AskBasis, AskOf } from './ask-basis.rules.ts';
import { askPeriodBounds } from './ask-period.rules.ts';
import { basisOf, type Deciding, type FileBasis, type SumBasis } from './asked.rules.ts';
import { ruleForPeriod } from './tier-policy.rules.ts';
import { listTierRules } from './tier-rules.queries.ts';

const APRIL = 4;

/** Finds what a body’s asking rests on in a period. */
export async function findAskBasis(db: Database | Transaction, ask: AskOf): Promise<AskBasis> {
  const { bodyId } = ask;
  const period = askPeriodBounds(ask.period);
  const invented = ask.invented ?? (await findOnlyInvented(db, bodyId)) ?? false;
  const of = { bodyId, invented };
  const [rules, files] = await Promise.all([listTierRules(db, bodyId), listBases(db, of, period)]);
  const rule = ruleForPeriod(rules, period);
  const decisive = rule.vatBasis === 'gross' ? await listGrossBases(db, of, period) : files;
  const hasLedger = files.some(({ coverage }) => coverage === 'ledger');
  const deciding = hasLedger && (await coversEveryMonth(db, of, period)) ? 'ledger' : 'published';
  return {
    ...period,
    ...of,
    isFinancialYear: period.from.month === APRIL,
    rule,
    deciding,
    vatBasis: basisFor(decisive, deciding),
    publishedBasis: basisFor(files, 'published'),
  };
}

function basisFor(
  found: readonly { readonly coverage: Deciding; readonly vatBasis: FileBasis }[],
  coverage: Deciding,
): SumBasis | null {
  return basisOf(found.filter((each) => each.coverage === coverage).map(({ vatBasis }) => vatBasis));
}

async function coversEveryMonth(
  db: Database | Transaction,
  of: { readonly bodyId: string; readonly invented: boolean },
  period: Period,
): Promise<boolean> {
  const months = await listMonthsPaid(db, of, { period, coverage: 'ledger' });
  return months.length === monthsIn(period).length;
}
