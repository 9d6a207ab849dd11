import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { readParameters } from '../measures/parameters.queries.ts';
import { listProxies } from '../measures/proxies.queries.ts';
import { type Proxies, proxiesOf } from './worth.rules.ts';

/** What open sources said on a day that one of each measure is worth, in their prices and in those of the base year. */
export async function findAccountProxies(
  db: Database | Transaction,
  measureIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<Proxies> {
  const [rows, appraisal] = await Promise.all([listProxies(db, measureIds, on), readParameters(db, on)]);
  return proxiesOf(rows, Number.isFinite(appraisal.priceBaseYear) ? appraisal : null);
}
