import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';
import type { BoxFacts } from './box.rules.ts';

/** How the box of bids of a purchase is kept: who opens it, how many of them are needed, and the grace for bytes. */
export async function readBoxFacts(db: Database | Transaction, key: ProcurementKey): Promise<BoxFacts> {
  const [box, openers] = await Promise.all([
    db
      .selectFrom('bid_box')
      .select(['threshold', 'grace_minutes as graceMinutes'])
      .where('body_id', '=', key.bodyId)
      .where('procurement_id', '=', key.procurementId)
      .executeTakeFirst(),
    db
      .selectFrom('bid_opener')
      .select(['office', 'recipient', 'from_buying_department as isOwn'])
      .where('body_id', '=', key.bodyId)
      .where('procurement_id', '=', key.procurementId)
      .orderBy('named_at')
      .execute(),
  ]);
  return {
    threshold: box?.threshold ?? null,
    graceMinutes: box?.graceMinutes ?? null,
    openers: openers.map(({ office, recipient, isOwn }) => ({ office, hasKey: recipient !== null, isOwn })),
  };
}

/** Who watches, as everyone reads it. */
export async function listObserverNames(db: Database | Transaction, key: ProcurementKey): Promise<string[]> {
  const rows = await db
    .selectFrom('observer')
    .select(['shown_name as name', 'comes_from as from'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('ended_at', 'is', null)
    .orderBy('appointed_at')
    .execute();
  return rows.map(({ name, from }) => (from ? `${name}, ${from}` : name));
}
