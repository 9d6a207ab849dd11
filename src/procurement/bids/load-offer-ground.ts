import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { listCriteria, listMeasures } from '../criteria/criteria.queries.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { OfferGround } from './offer.rules.ts';

/** What an offer for this tender is held against: when it is typed, when it is sent and when it is opened. */
export async function loadOfferGround(
  db: Database | Transaction,
  key: ProcurementKey,
  { startsOn }: { readonly startsOn: Temporal.PlainDate },
): Promise<OfferGround> {
  const criteria = await listCriteria(db, key);
  const measures = await listMeasures(db);
  return { criteria, units: new Map(measures.map(({ id, unit }) => [id, unit])), startsOn };
}
