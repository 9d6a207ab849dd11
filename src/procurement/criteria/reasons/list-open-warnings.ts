import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import { getProcurementById } from '../../tenders/tenders.queries.ts';
import { viewCriteria } from '../view-criteria.ts';
import type { OpenWarning } from './reason.rules.ts';

/** What the checks of a draft warn of now, each with the officer's reason for going on, or null. */
export async function listOpenWarnings(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<OpenWarning[]> {
  const { warnings } = await viewCriteria(db, await getProcurementById(db, key));
  return [...warnings];
}
