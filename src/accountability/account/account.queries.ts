import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import {
  type AccountLine,
  linesOf,
  type PreventionShare,
  preventionShare,
  wholeAttainment,
} from './account.rules.ts';
import { type AccountSlice, dayOfAttainment } from './account-slice.rules.ts';
import type { AccountAttainment } from './attained.rules.ts';
import { listMeasureFacts } from './measure-facts.queries.ts';
import { sumAccount } from './sum-account.queries.ts';
import { findAccountProxies } from './worth.queries.ts';
import { type AccountWorth, worthOf } from './worth.rules.ts';

/** The social value account of a slice on a day. */
export type Account = {
  readonly slice: AccountSlice;
  /** The day that attainment is measured on. */
  readonly day: Temporal.PlainDate;
  /** Measure by measure, in the order of the library; those kept apart are never added to the others. */
  readonly lines: readonly AccountLine[];
  readonly attainment: { readonly due: AccountAttainment; readonly lifetime: AccountAttainment };
  readonly preventionShare: PreventionShare;
  readonly worth: AccountWorth;
};

/**
 * Reads the account of any slice from the one canonical base: units first, pounds second, every level by itself. Every
 * page, file and report that says what became of promises reads it here.
 */
export async function readAccount(
  db: Database | Transaction,
  slice: AccountSlice,
  today: Temporal.PlainDate,
): Promise<Account> {
  const sums = await sumAccount(db, slice, today);
  const ids = sums.map(({ measureId }) => measureId);
  const day = dayOfAttainment(slice, today);
  const [measures, proxies] = await Promise.all([
    listMeasureFacts(db, ids),
    findAccountProxies(db, ids, day),
  ]);
  const apart = new Set(measures.flatMap(({ keptApart, measureId }) => (keptApart ? [measureId] : [])));
  const lines = linesOf(measures, sums, proxies.basePence);
  return {
    slice,
    day,
    lines,
    attainment: wholeAttainment(sums, apart, proxies.basePence),
    preventionShare: preventionShare(measures, sums),
    worth: worthOf(lines, proxies),
  };
}
