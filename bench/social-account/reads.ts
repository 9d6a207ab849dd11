import { Temporal } from 'temporal-polyfill';
import { readAccount } from '../../src/accountability/account/account.queries.ts';
import type { AccountSlice } from '../../src/accountability/account/account-slice.rules.ts';
import { findCoverage } from '../../src/accountability/account/find-coverage.ts';
import { findSlice } from '../../src/accountability/account/find-slice.ts';
import { listPriorities } from '../../src/accountability/account/priorities.queries.ts';
import type { SliceAsk } from '../../src/accountability/account/slice-ask.rules.ts';
import type { Database } from '../../src/db/connect.ts';

export type Read = {
  readonly name: string;
  readonly read: (db: Database) => Promise<unknown>;
  readonly path: string | null;
  /** The bare read of the same rows, and nothing else. */
  readonly floor: string;
};

const today = Temporal.PlainDate.from('2026-03-20');
const levels = 'sum(committed), sum(claimed), sum(evidenced), sum(verified), sum(seen)';
const sums = `select measure_id, ${levels} from account_year`;
const rows = `select measure_id, ${levels} from promise_standing`;

/** A slice is found once, as the page has it found before its totals are read. */
function totals(ask: SliceAsk): (db: Database) => Promise<unknown> {
  let slice: AccountSlice | undefined;
  return async (db) => {
    slice ??= (await findSlice(db, ask)).slice;
    return readAccount(db, slice, today);
  };
}

export const reads: readonly Read[] = [
  { name: 'the region', read: totals({}), path: '/account', floor: `${sums} group by 1` },
  {
    name: 'the region, one year',
    read: totals({ year: '2024-25' }),
    path: '/account?year=2024-25',
    floor: `${sums} where year_start = 2024 group by 1`,
  },
  {
    name: 'a body',
    read: totals({ body: 'body-2-council' }),
    path: '/account/bodies/body-2-council',
    floor: `${sums} where body_id = id_of('body', 2) group by 1`,
  },
  {
    name: 'a district',
    read: totals({ district: 'oldham' }),
    path: '/account/districts/oldham',
    floor: `${sums} where district_slug = 'oldham' group by 1`,
  },
  {
    name: 'a ward',
    read: totals({ ward: 'E05001007' }),
    path: '/account/wards/E05001007',
    floor: `${rows} where ward_code = 'E05001007' group by 1`,
  },
  {
    name: 'a supplier of 15 bodies',
    read: totals({ supplier: 'supplier-7' }),
    path: '/account/suppliers/supplier-7',
    floor: `${rows} where supplier_id = id_of('supplier', 7) group by 1`,
  },
  {
    name: 'an outcome of a framework',
    read: totals({ framework: 'oldham-2013', outcome: 'prevention' }),
    path: '/account/outcomes/oldham-2013/prevention',
    floor: `${sums} group by 1`,
  },
  {
    name: 'coverage of the region’s spending',
    read: (db) => findCoverage(db, { today }),
    path: null,
    floor: `select sum(pence) from spend_payee_year where year_start = 2025 and invented = false`,
  },
  {
    name: 'priorities of a body',
    read: (db) => listPriorities(db, {}, today),
    path: '/account/priorities',
    floor: `${rows} group by 1`,
  },
];
