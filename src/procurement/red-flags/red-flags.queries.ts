import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import { withVat } from '../tenders/regime.rules.ts';
import type { FlagInput } from './flag.rules.ts';

type Db = Database | Transaction;

/**
 * A body’s competitions that were awarded and published before an instant: who bid, who won, and the estimate with VAT.
 * The other lots of this purchase are not among them.
 */
export async function listEarlierCompetitions(
  db: Db,
  key: ProcurementKey,
  before: Temporal.Instant,
): Promise<FlagInput['earlier']> {
  const { rows } = await sql<Omit<FlagInput['earlier'][number], 'estimatePence'> & { valuePence: number }>`
    select array_agg(b.supplier_id::text order by b.supplier_id) as suppliers,
      (array_agg(b.supplier_id::text) filter (where b.id = a.bid_id))[1] as winner,
      p.value_pence as "valuePence", p.notice_published_at as "publishedAt"
    from award a
    join procurement p on p.body_id = a.body_id and p.id = a.procurement_id
    join procurement this on this.body_id = a.body_id and this.id = ${key.procurementId}
    join bid b on b.body_id = a.body_id and b.procurement_id = a.procurement_id
    join bid_offer o on o.body_id = b.body_id and o.procurement_id = b.procurement_id and o.bid_id = b.id
    where a.body_id = ${key.bodyId} and a.published_at < ${before}
      and coalesce(p.lots_of, p.id) <> coalesce(this.lots_of, this.id)
    group by a.procurement_id, p.value_pence, p.notice_published_at
    order by min(a.published_at)`.execute(db);
  return rows.map(({ valuePence, ...row }) => ({ ...row, estimatePence: withVat(valuePence) }));
}

/** When documents of a purchase were changed after its notice. */
export async function listChangeTimes(db: Db, key: ProcurementKey): Promise<Temporal.Instant[]> {
  const rows = await db
    .selectFrom('amendment')
    .select('published_at as publishedAt')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('published_at')
    .execute();
  return rows.map(({ publishedAt }) => publishedAt);
}

/** What the authority noted beside each flag, by its name. */
export async function listFlagNotes(db: Db, key: ProcurementKey): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('red_flag_note')
    .select(['flag', 'note'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
  return new Map(rows.map(({ flag, note }) => [flag, note]));
}

/** Writes a note; a later one takes the earlier one’s place until the award is decided. */
export async function saveFlagNote(
  tx: Transaction,
  key: ProcurementKey,
  noted: { readonly flag: string; readonly note: string; readonly at: Temporal.Instant; readonly by: string },
): Promise<void> {
  const values = { note: noted.note, noted_at: noted.at, noted_by: noted.by };
  await tx
    .insertInto('red_flag_note')
    .values({ body_id: key.bodyId, procurement_id: key.procurementId, flag: noted.flag, ...values })
    .onConflict((conflict) => conflict.columns(['body_id', 'procurement_id', 'flag']).doUpdateSet(values))
    .execute();
}
