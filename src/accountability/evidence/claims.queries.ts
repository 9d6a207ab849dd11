import { type Insertable, sql, type Updateable } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { ClaimPaperTable, ClaimTable, DeliveryReportTable } from '../../db/tables.ts';

type Db = Database | Transaction;
export type ClaimKey = { readonly bodyId: string; readonly claimId: string };
/** What came with a claim after its first file. */
export type Paper = {
  readonly position: number;
  readonly fileId: string;
  readonly fileName: string;
  readonly fileType: string;
};
export type Claim = Awaited<ReturnType<typeof listClaims>>[number];

const columns = [
  'c.body_id as bodyId',
  'c.procurement_id as procurementId',
  'c.promise_id as promiseId',
  'c.id as claimId',
  'c.quantity',
  'c.counted_quantity as countedQuantity',
  'c.report_id as reportId',
  'c.note',
  'c.link',
  'c.file_id as fileId',
  'f.name as fileName',
  'f.media_type as fileType',
  'f.size_bytes as fileBytes',
  'c.claimed_at as claimedAt',
  'c.checked',
  'c.verified_quantity as verifiedQuantity',
  'c.check_reason as checkReason',
  'c.checked_at as checkedAt',
  'checker.name as checkedBy',
  'p.title',
  'p.unit',
  'p.place',
  'p.evidence_rule as evidenceRule',
  'p.supplier_id as supplierId',
  // Counts people who could be known by their number.
  'm.sensitive',
] as const;

function selectClaims(db: Db) {
  return db
    .selectFrom('claim as c')
    .innerJoin('promise as p', (join) =>
      join
        .onRef('p.body_id', '=', 'c.body_id')
        .onRef('p.procurement_id', '=', 'c.procurement_id')
        .onRef('p.id', '=', 'c.promise_id'),
    )
    .innerJoin('measure as m', 'm.id', 'p.measure_id')
    .leftJoin('stored_file as f', (join) =>
      join.onRef('f.body_id', '=', 'c.body_id').onRef('f.id', '=', 'c.file_id'),
    )
    .leftJoin('person as checker', 'checker.id', 'c.checked_by')
    .select(columns)
    .select([
      sql<string>`coalesce(c.counted_quantity, c.quantity)`.as('counts'),
      sql<
        readonly Paper[]
      >`(select coalesce(json_agg(json_build_object('position', x.position, 'fileId', x.file_id,
        'fileName', g.name, 'fileType', g.media_type) order by x.position), '[]')
        from claim_paper x join stored_file g on g.body_id = x.body_id and g.id = x.file_id
        where x.body_id = c.body_id and x.procurement_id = c.procurement_id and x.promise_id = c.promise_id
          and x.claim_id = c.id)`.as('papers'),
    ]);
}

/** The claims of a contract, or of one of its promises, the latest first. */
export async function listClaims(
  db: Db,
  of: { readonly bodyId: string; readonly procurementId: string; readonly promiseId?: string },
) {
  const { promiseId } = of;
  return selectClaims(db)
    .where('c.body_id', '=', of.bodyId)
    .where('c.procurement_id', '=', of.procurementId)
    .$if(promiseId !== undefined, (query) => query.where('c.promise_id', '=', promiseId ?? ''))
    .orderBy('c.claimed_at', 'desc')
    .orderBy('c.id')
    .execute();
}

export async function getClaim(db: Db, key: ClaimKey): Promise<Claim> {
  return orNotFound(
    selectClaims(db).where('c.body_id', '=', key.bodyId).where('c.id', '=', key.claimId).executeTakeFirst(),
  );
}

/** The claim with its row locked: what decides whether it may be checked. */
export async function getClaimForUpdate(tx: Transaction, key: ClaimKey): Promise<Claim> {
  return orNotFound(
    selectClaims(tx)
      .where('c.body_id', '=', key.bodyId)
      .where('c.id', '=', key.claimId)
      .forUpdate('c')
      .executeTakeFirst(),
  );
}

/** The reasons already given for checks on this contract. */
export async function listCheckReasons(
  db: Db,
  key: { readonly bodyId: string; readonly procurementId: string },
): Promise<string[]> {
  const rows = await db
    .selectFrom('claim')
    .select('check_reason')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('checked', 'is not', null)
    .execute();
  return rows.flatMap(({ check_reason }) => (check_reason === null ? [] : [check_reason]));
}

/** When a claim on this contract was last checked; null before the first. */
export async function findLastChecked(
  db: Db,
  key: { readonly bodyId: string; readonly procurementId: string },
): Promise<Temporal.Instant | null> {
  const row = await db
    .selectFrom('claim')
    .select(({ fn }) => fn.max('checked_at').as('at'))
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  return row?.at ?? null;
}

export async function insertClaim(tx: Transaction, row: Insertable<ClaimTable>): Promise<void> {
  await tx.insertInto('claim').values(row).execute();
}

export async function insertPapers(
  tx: Transaction,
  rows: readonly Insertable<ClaimPaperTable>[],
): Promise<void> {
  if (rows.length > 0) await tx.insertInto('claim_paper').values(rows).execute();
}

export async function insertDeliveryReport(
  tx: Transaction,
  row: Insertable<DeliveryReportTable>,
): Promise<void> {
  await tx.insertInto('delivery_report').values(row).execute();
}

export async function updateClaim(
  tx: Transaction,
  key: ClaimKey,
  set: Updateable<ClaimTable>,
): Promise<void> {
  await tx
    .updateTable('claim')
    .set(set)
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.claimId)
    .execute();
}

/** Whether a promise counts people who could be known by their number. */
export async function countsPeopleToHide(
  db: Db,
  key: { readonly bodyId: string; readonly promiseId: string },
): Promise<boolean> {
  const { sensitive } = await orNotFound(
    db
      .selectFrom('promise as p')
      .innerJoin('measure as m', 'm.id', 'p.measure_id')
      .select('m.sensitive')
      .where('p.body_id', '=', key.bodyId)
      .where('p.id', '=', key.promiseId)
      .executeTakeFirst(),
  );
  return sensitive;
}
