import type { Database, Transaction } from '../../../db/connect.ts';
import { listBeneficiaries } from '../../measures/beneficiaries.queries.ts';
import { listSavings } from '../../measures/proxies.queries.ts';
import { steps } from '../../measures/recomputing/measure-sensitivity.rules.ts';
import type { Account } from '../account.queries.ts';
import { findAccountProxies } from '../worth.queries.ts';
import { valuedAt } from '../worth.rules.ts';
import { type HangsOn, hangsOn } from './hangs-on.rules.ts';
import { type Weighed, weighedOf } from './weighed.rules.ts';
import { type Saved, savingsOf } from './who-saves.rules.ts';

/** What stands beside an account’s pounds: who saves, what a weight for who gains makes of it, what it hangs on. */
export type Pounds = {
  readonly savings: readonly Saved[];
  readonly weighed: Weighed | null;
  readonly hangsOn: readonly HangsOn[];
};

/** Reads what stands beside the pounds of an account, by what was in force on its day. */
export async function loadPounds(db: Database | Transaction, account: Account): Promise<Pounds> {
  const { lines, day } = account;
  const ids = lines.map(({ measureId }) => measureId);
  const [{ rows, basePence, appraisal }, savings, beneficiaries] = await Promise.all([
    findAccountProxies(db, ids, day),
    listSavings(db, ids, day),
    listBeneficiaries(db, ids, day),
  ]);
  const usable = rows.filter(({ measureId }) => basePence.has(measureId));
  const levels = {
    committed: valuedAt(lines, usable, 'committed'),
    verified: valuedAt(lines, usable, 'verified'),
  };
  return {
    savings: savingsOf(lines, savings, appraisal),
    weighed: weighedOf(account, usable, beneficiaries, appraisal),
    hangsOn: hangsOn(levels, appraisal, steps),
  };
}
