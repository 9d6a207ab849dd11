import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { MeasureSaving } from './saving.rules.ts';

type Db = Database | Transaction;
export type MeasureProxy = Awaited<ReturnType<typeof listProxies>>[number];

/** What one of each measure is worth by the edition in force on a day, by measure; none where no open source says. */
export async function findProxies(
  db: Db,
  measureIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<Map<string, MeasureProxy>> {
  const proxies = await listProxies(db, measureIds, on);
  return new Map(proxies.map((proxy) => [proxy.measureId, proxy]));
}

/** The proxies in force on a day, in exact decimal text. */
export async function listProxies(db: Db, measureIds: readonly string[], on: Temporal.PlainDate) {
  if (measureIds.length === 0) return [];
  return db
    .selectFrom('measure_proxy')
    .distinctOn('measure_id')
    .select(['measure_id as measureId', 'effective_from as effectiveFrom', 'basis', 'dated', 'grade'])
    .select(['value_pence as valuePence', 'low_pence as lowPence', 'high_pence as highPence', 'licence'])
    .select(['price_base_year as priceBaseYear', 'source', 'source_url as sourceUrl', 'years'])
    .select(({ ref }) => [
      ref('deadweight').$castTo<string>().as('deadweight'),
      ref('displacement').$castTo<string>().as('displacement'),
      ref('attribution').$castTo<string>().as('attribution'),
      ref('leakage').$castTo<string>().as('leakage'),
      ref('drop_off').$castTo<string>().as('dropOff'),
    ])
    .where('measure_id', 'in', measureIds)
    .where('effective_from', '<=', on)
    .orderBy('measure_id')
    .orderBy('effective_from', 'desc')
    .execute();
}

/** Who saves when one is done, by the same edition: fiscal by agency, economic and social kept apart. */
export async function listSavings(
  db: Db,
  measureIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<MeasureSaving[]> {
  if (measureIds.length === 0) return [];
  return db
    .selectFrom('measure_saving as s')
    .select(['s.measure_id as measureId', 's.kind', 's.agency', 's.value_pence as valuePence'])
    .select(['s.price_base_year as priceBaseYear', 's.source', 's.source_url as sourceUrl', 's.grade'])
    .where('s.measure_id', 'in', measureIds)
    .where('s.effective_from', '=', (later) =>
      later
        .selectFrom('measure_saving as l')
        .select(sql<Temporal.PlainDate>`max(l.effective_from)`.as('from'))
        .whereRef('l.measure_id', '=', 's.measure_id')
        .where('l.effective_from', '<=', on),
    )
    .orderBy('s.measure_id')
    .orderBy('s.position')
    .execute();
}
