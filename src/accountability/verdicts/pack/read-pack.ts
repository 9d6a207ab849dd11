import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Contract } from '../../../procurement/contracts/contracts.queries.ts';
import type { Account } from '../../account/account.queries.ts';
import { listPeriods, type Period } from '../../performance/performance.queries.ts';
import type { Promised } from '../../promises/promises.queries.ts';
import type { Moment } from '../moments/moments.rules.ts';
import type { ContractKey } from '../verdicts.queries.ts';
import { findRecordedSpend, listChasesOfContract, listParts } from './pack.queries.ts';
import { type Pack, type PackPeriod, type PackResidents, packShare, planUpTo } from './pack.rules.ts';

type Read = {
  readonly key: ContractKey;
  readonly contract: Contract;
  readonly moment: Moment;
  /** The contract’s account, from the one canonical base. */
  readonly account: Account;
  readonly promises: readonly Promised[];
};

/** The pack of a contract for one day that it is judged for, as things stand. */
export async function readPack(
  db: Database | Transaction,
  { key, contract, moment, account, promises }: Read,
  on: Temporal.PlainDate,
): Promise<Pack> {
  const [periods, chases, recordedPence, parts] = await Promise.all([
    listPeriods(db, key),
    listChasesOfContract(db, key),
    findRecordedSpend(db, key),
    listParts(db, { ...key, forOn: moment.forOn }),
  ]);
  return {
    asOf: on.toString(),
    forOn: moment.forOn.toString(),
    why: moment.why,
    asked: moment.reason,
    attainment: {
      due: packShare(account.attainment.due),
      lifetime: packShare(account.attainment.lifetime),
    },
    prevention: account.preventionShare,
    periods: periods.filter(({ publishedAt }) => publishedAt !== null).map(periodOf),
    residents: residentsOf(promises),
    chases,
    plan: { ...planUpTo(contract, on), recordedPence },
    parts,
  };
}

function periodOf({ from, to, judged }: Period): PackPeriod {
  return {
    from: from.toString(),
    to: to.toString(),
    ratings: judged.map(({ name, target, measured, rating, reason }) => ({
      name,
      target,
      measured,
      rating,
      reason,
    })),
  };
}

function residentsOf(promises: readonly Promised[]): PackResidents {
  const sum = (state: keyof Promised['reports']) =>
    promises.reduce((total, { reports }) => total + reports[state], 0);
  return {
    seen: sum('seen'),
    settled: sum('settled'),
    notSettled: sum('not-settled'),
    answered: sum('answered'),
    unanswered: sum('unanswered'),
  };
}
