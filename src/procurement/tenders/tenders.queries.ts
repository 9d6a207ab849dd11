import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import { type ProcurementKey, reachedStation } from '../stations/stations.queries.ts';
import type { Procurement } from './procurement.rules.ts';
import type { BodyKind, Threshold } from './regime.rules.ts';

/** In a query on `procurement as p`: what all lots of the purchase may cost together; its own value where it is one. */
const allLotsPence = sql<number>`(select sum(l.value_pence)::bigint from procurement l where l.body_id = p.body_id
  and coalesce(l.lots_of, l.id) = coalesce(p.lots_of, p.id))`;

const procurementColumns = [
  'p.body_id as bodyId',
  'b.slug as bodySlug',
  'b.name as bodyName',
  'p.id',
  'p.slug',
  'p.title',
  'p.summary',
  'p.kind_of_service as kindOfService',
  'p.category',
  'p.procedure',
  'p.reserved_area as reservedArea',
  'p.reserved_kind as reservedKind',
  'p.sealing',
  'p.tendered_elsewhere as tenderedElsewhere',
  'p.lots_of as lotsOf',
  'p.lot_number as lotNumber',
  'p.value_pence as valuePence',
  'p.district_slug as districtSlug',
  'd.name as districtName',
  'p.rung',
  'p.created_at as createdAt',
  'p.starts_on as startsOn',
  'p.ends_on as endsOn',
  'p.bids_due_at as bidsDueAt',
  'p.notice_published_at as noticePublishedAt',
  'n.name as noticePublishedBy',
  'p.notice_identifier as noticeIdentifier',
  'p.bids_opened_at as bidsOpenedAt',
  'p.questions_until as questionsUntil',
  'p.abandoned_at as abandonedAt',
] as const;

/** Every procurement with its body, its district and how far it has come: what pages and lists start from. */
export function selectProcurements(db: Database | Transaction) {
  return db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .leftJoin('district as d', 'd.slug', 'p.district_slug')
    .leftJoin('person as n', 'n.id', 'p.notice_published_by')
    .select(procurementColumns)
    .select([allLotsPence.as('allLotsPence'), reachedStation.as('reached')]);
}

/** The procurement of a body by its address; throws NotFound. */
export async function getProcurement(
  db: Database | Transaction,
  at: { readonly bodyId: string; readonly slug: string },
): Promise<Procurement> {
  const query = selectProcurements(db).where('p.body_id', '=', at.bodyId).where('p.slug', '=', at.slug);
  return orNotFound(query.executeTakeFirst());
}

/** The procurement by its identifier; throws NotFound. */
export async function getProcurementById(
  db: Database | Transaction,
  key: ProcurementKey,
): Promise<Procurement> {
  const query = selectProcurements(db)
    .where('p.body_id', '=', key.bodyId)
    .where('p.id', '=', key.procurementId);
  return orNotFound(query.executeTakeFirst());
}

/** The row whose lock decides everything about a procurement: its criteria, its deadline, its opening. */
export async function getProcurementForUpdate(tx: Transaction, key: ProcurementKey) {
  return orNotFound(
    tx
      .selectFrom('procurement as p')
      .innerJoin('body as b', 'b.id', 'p.body_id')
      .select([
        'p.slug',
        'p.title',
        'p.summary',
        'p.kind_of_service as kindOfService',
        'p.category',
        'p.procedure',
        'p.reserved_area as reservedArea',
        'p.reserved_kind as reservedKind',
        'p.sealing',
        'p.lots_of as lotsOf',
        'p.lot_number as lotNumber',
        'p.value_pence as valuePence',
        allLotsPence.as('allLotsPence'),
        'p.rung',
        'p.created_at as createdAt',
        'p.starts_on as startsOn',
        'p.bids_due_at as bidsDueAt',
        'p.notice_published_at as noticePublishedAt',
        'p.bids_opened_at as bidsOpenedAt',
        'p.questions_until as questionsUntil',
        'p.abandoned_at as abandonedAt',
        'p.notice_identifier as noticeIdentifier',
        'b.name as bodyName',
        'b.slug as bodySlug',
        'b.kind as bodyKind',
      ])
      .where('p.body_id', '=', key.bodyId)
      .where('p.id', '=', key.procurementId)
      // Not `for update`: rows that only point at the procurement may still be added beside it.
      .modifyEnd(sql`for no key update of p`)
      .executeTakeFirst(),
  );
}

export async function listThresholds(db: Database | Transaction): Promise<Threshold[]> {
  return db
    .selectFrom('threshold')
    .select(['kind', 'effective_from as effectiveFrom', 'pence', 'source'])
    .orderBy('effective_from')
    .execute();
}

/** What kind of body this is; waits for whoever else is naming a procurement of it. */
export async function getBodyForNaming(tx: Transaction, bodyId: string) {
  return orNotFound(
    tx
      .selectFrom('body')
      .select(['slug', 'name', 'kind'])
      .where('id', '=', bodyId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  );
}

export async function findBodyKind(db: Database | Transaction, bodyId: string): Promise<BodyKind> {
  const row = await orNotFound(
    db.selectFrom('body').select('kind').where('id', '=', bodyId).executeTakeFirst(),
  );
  return row.kind;
}

export async function listSlugs(tx: Transaction, bodyId: string): Promise<ReadonlySet<string>> {
  const rows = await tx.selectFrom('procurement').select('slug').where('body_id', '=', bodyId).execute();
  return new Set(rows.map((row) => row.slug));
}

export async function listDistricts(db: Database | Transaction) {
  return db.selectFrom('district').select(['slug', 'name']).orderBy('name').execute();
}
