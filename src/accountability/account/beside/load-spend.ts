import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';
import { findMoneyScope } from '../../spend/totals/money-scope.ts';
import { findCoverage, type SpendCoverage, sumCovered } from '../find-coverage.ts';
import type { ShownSlice } from '../find-slice.ts';
import { type LocalSpend, sumLocal } from './find-local.ts';

/** What was paid beside an account: what of it promises cover, and what of it stayed in the place. */
export type SpendBeside = {
  readonly coverage?: SpendCoverage | undefined;
  readonly local?: LocalSpend | undefined;
};

/** Nothing where no payment of the year was imported, or where payments do not say what the account is of. */
export async function loadSpend(
  db: Database,
  { kind, slice, year }: ShownSlice,
  today: Temporal.PlainDate,
): Promise<SpendBeside> {
  const ask = { ...slice, year: year ?? undefined, today };
  if (kind === 'supplier') return { coverage: await findCoverage(db, ask) };
  if (kind !== 'region' && kind !== 'body' && kind !== 'district') return {};
  const scope = await findMoneyScope(db, ask);
  if (!scope || (year !== null && scope.year !== year)) return {};
  if (kind === 'district') return { local: await sumLocal(db, scope, slice.districtSlug) };
  const [local, covered] = await Promise.all([
    sumLocal(db, scope, slice.districtSlug),
    sumCovered(db, scope),
  ]);
  if (!local) return {};
  return { local, coverage: { scope, pence: local.paidPence, suppliers: local.suppliers, ...covered } };
}
