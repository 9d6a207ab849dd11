import type { Database, Transaction } from '../../db/connect.ts';
import type { ProcurementKey } from '../stations/stations.queries.ts';

export type LotKey = ProcurementKey & { readonly lotNumber: number | null };

/** A purchase with every lot of it, the first lot first: what one notice, one deadline and one set of documents are about. */
export async function listLotKeys(
  db: Database | Transaction,
  { bodyId, procurementId }: ProcurementKey,
): Promise<LotKey[]> {
  return db
    .selectFrom('procurement')
    .select(['body_id as bodyId', 'id as procurementId', 'lot_number as lotNumber'])
    .where('body_id', '=', bodyId)
    .where((where) => where.or([where('id', '=', procurementId), where('lots_of', '=', procurementId)]))
    .orderBy('lots_of', (order) => order.desc().nullsFirst())
    .orderBy('lot_number')
    .execute();
}

/** Addresses of everybody who acts for a supplier that asked about this purchase, or whose bid for it or a lot of it stands. */
export async function listInvolvedMail(tx: Transaction, shared: ProcurementKey): Promise<string[]> {
  const lots = (await listLotKeys(tx, shared)).map(({ procurementId }) => procurementId);
  const rows = await tx
    .selectFrom('supplier_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select('p.email')
    .distinct()
    .where('r.ended_at', 'is', null)
    .where('p.email', 'is not', null)
    .where((where) =>
      where.or([
        where('r.supplier_id', 'in', (from) =>
          from
            .selectFrom('clarification as c')
            .select('c.supplier_id')
            .where('c.body_id', '=', shared.bodyId)
            .where('c.procurement_id', '=', shared.procurementId),
        ),
        where('r.supplier_id', 'in', (from) =>
          from
            .selectFrom('bid as b')
            .select('b.supplier_id')
            .where('b.body_id', '=', shared.bodyId)
            .where('b.procurement_id', 'in', lots)
            .where('b.superseded_at', 'is', null),
        ),
      ]),
    )
    .orderBy('p.email')
    .execute();
  return rows.flatMap(({ email }) => (email === null ? [] : [email]));
}
