import type { Database, Transaction } from '../../../../../db/connect.ts';
import type { Lots } from './processes.queries.ts';

type Db = Database | Transaction;

/** Signed contracts. */
export function listContractsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('contract as c')
    .leftJoin('contract_details as d', (join) =>
      join.onRef('d.body_id', '=', 'c.body_id').onRef('d.procurement_id', '=', 'c.procurement_id'),
    )
    .select(['c.procurement_id as lotId', 'c.supplier_id as supplierId', 'c.value_pence as valuePence'])
    .select(['c.signed_at as signedAt', 'c.starts_on as startsOn', 'c.ends_on as endsOn'])
    .select('d.published_at as detailsPublishedAt')
    .where('c.body_id', 'in', bodyIds)
    .where('c.procurement_id', 'in', lotIds)
    .execute();
}

/** The key performance indicators of lots whose contract is signed: fixed from then on. */
export function listIndicatorsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('performance_indicator as i')
    .innerJoin('contract as c', (join) =>
      join.onRef('c.body_id', '=', 'i.body_id').onRef('c.procurement_id', '=', 'i.procurement_id'),
    )
    .select(['i.procurement_id as lotId', 'i.position', 'i.name', 'i.measured', 'i.target'])
    .where('i.body_id', 'in', bodyIds)
    .where('i.procurement_id', 'in', lotIds)
    .orderBy('i.position')
    .execute();
}

/** How each indicator was rated, of times whose notice is published. */
export function listRatingsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('performance_period as p')
    .innerJoin('performance_rating as r', (join) =>
      join
        .onRef('r.body_id', '=', 'p.body_id')
        .onRef('r.procurement_id', '=', 'p.procurement_id')
        .onRef('r.number', '=', 'p.number'),
    )
    .select(['p.procurement_id as lotId', 'p.number', 'p.from_on as fromOn', 'p.to_on as toOn'])
    .select(['p.published_at as publishedAt', 'r.position', 'r.rating', 'r.measured', 'r.reason'])
    .where('p.body_id', 'in', bodyIds)
    .where('p.procurement_id', 'in', lotIds)
    .where('p.published_at', 'is not', null)
    .orderBy('p.number')
    .orderBy('r.position')
    .execute();
}

export function listVerdictsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('verdict')
    .select(['procurement_id as lotId', 'for_on as forOn', 'decision', 'reason', 'decided_at as decidedAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('decided_at')
    .execute();
}

/** What was recorded as spent under a contract. Payment files do not say for which contract a payment was. */
export function listSpendsOf(db: Db, { bodyIds, lotIds }: Lots) {
  return db
    .selectFrom('contract_spend')
    .select(['procurement_id as lotId', 'id', 'pence', 'spent_from as spentFrom', 'spent_to as spentTo'])
    .select(['recorded_at as recordedAt', 'taken_back_at as takenBackAt'])
    .where('body_id', 'in', bodyIds)
    .where('procurement_id', 'in', lotIds)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}
