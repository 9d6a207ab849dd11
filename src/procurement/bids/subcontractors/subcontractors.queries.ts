import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';

/** Row-level security shows these to the bidder’s people and to those who are asked; to nobody else. */
const columns = [
  's.id',
  's.supplier_id as bidderId',
  's.name',
  's.company_number as companyNumber',
  's.named_supplier_id as namedSupplierId',
  's.like_supplier_id as likeSupplierId',
  's.email',
  's.work',
  's.share_basis_points as shareBasisPoints',
  's.named_at as namedAt',
  's.answer',
  's.answered_at as answeredAt',
] as const;

export type Subcontractor = Awaited<ReturnType<typeof listSubcontractors>>[number];

/** Whom a bidder named for a purchase, in the order they were named. */
export function listSubcontractors(tx: Transaction, key: ProcurementKey, bidderId: string) {
  return tx
    .selectFrom('bid_subcontractor as s')
    .select(columns)
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .where('s.supplier_id', '=', bidderId)
    .orderBy('s.named_at')
    .orderBy('s.id')
    .execute();
}

export type Asked = NonNullable<Awaited<ReturnType<typeof findAsked>>>;

/** What somebody is asked to agree to, with the purchase and who asks; undefined for what is not theirs to know. */
export function findAsked(tx: Transaction, id: string) {
  return selectAsked(tx).where('s.id', '=', id).executeTakeFirst();
}

/** All that wait for an answer of these suppliers or of this address, the next deadline first. */
export function listAsked(
  tx: Transaction,
  who: { readonly supplierIds: readonly string[]; readonly email: string | null },
) {
  return selectAsked(tx)
    .where((is) =>
      is.or([
        ...(who.supplierIds.length > 0 ? [is('s.named_supplier_id', 'in', [...who.supplierIds])] : []),
        is('s.email', '=', who.email ?? ''),
      ]),
    )
    .orderBy('p.bids_due_at')
    .orderBy('s.id')
    .execute();
}

function selectAsked(tx: Transaction) {
  return tx
    .selectFrom('bid_subcontractor as s')
    .innerJoin('procurement as p', (join) =>
      join.onRef('p.body_id', '=', 's.body_id').onRef('p.id', '=', 's.procurement_id'),
    )
    .innerJoin('body as b', 'b.id', 's.body_id')
    .innerJoin('supplier as bidder', 'bidder.id', 's.supplier_id')
    .select(columns)
    .select([
      's.body_id as bodyId',
      's.procurement_id as procurementId',
      'p.title',
      'p.slug',
      'p.bids_due_at as bidsDueAt',
      'p.abandoned_at as abandonedAt',
      'b.slug as bodySlug',
      'b.name as bodyName',
      'bidder.name as bidderName',
    ]);
}

export async function insertSubcontractor(
  tx: Transaction,
  key: ProcurementKey,
  row: {
    readonly id: string;
    readonly bidderId: string;
    readonly name: string;
    readonly companyNumber: string | null;
    readonly namedSupplierId: string | null;
    readonly likeSupplierId: string | null;
    readonly email: string | null;
    readonly work: string;
    readonly shareBasisPoints: number;
    readonly namedAt: Temporal.Instant;
    readonly namedBy: string;
  },
): Promise<void> {
  await tx
    .insertInto('bid_subcontractor')
    .values({
      body_id: key.bodyId,
      procurement_id: key.procurementId,
      id: row.id,
      supplier_id: row.bidderId,
      name: row.name,
      company_number: row.companyNumber,
      named_supplier_id: row.namedSupplierId,
      like_supplier_id: row.likeSupplierId,
      email: row.email,
      work: row.work,
      share_basis_points: row.shareBasisPoints,
      named_at: row.namedAt,
      named_by: row.namedBy,
    })
    .execute();
}

/** Whether there was one of this bidder to take out. */
export async function deleteSubcontractor(
  tx: Transaction,
  key: ProcurementKey,
  row: { readonly id: string; readonly bidderId: string },
): Promise<boolean> {
  const gone = await tx
    .deleteFrom('bid_subcontractor')
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .where('supplier_id', '=', row.bidderId)
    .where('id', '=', row.id)
    .executeTakeFirst();
  return gone.numDeletedRows > 0n;
}

/** Whether the answer was the first. */
export async function saveAnswer(
  tx: Transaction,
  { bodyId, procurementId, id }: Pick<Asked, 'bodyId' | 'procurementId' | 'id'>,
  given: { readonly answer: 'agreed' | 'said-no'; readonly at: Temporal.Instant; readonly by: string },
): Promise<boolean> {
  const saved = await tx
    .updateTable('bid_subcontractor')
    .set({ answer: given.answer, answered_at: given.at, answered_by: given.by })
    .where('body_id', '=', bodyId)
    .where('procurement_id', '=', procurementId)
    .where('id', '=', id)
    .where('answer', 'is', null)
    .executeTakeFirst();
  return saved.numUpdatedRows > 0n;
}

type NamedBy = {
  readonly companyNumber: string | null;
  readonly name: string;
  /** The bidder. */
  readonly supplierId: string;
};

/** The supplier on the register that a number or a whole name says: a made-up bidder’s is made up too, and never a real one. */
export async function findNamed(
  db: Database | Transaction,
  { companyNumber, name, supplierId }: NamedBy,
): Promise<{ readonly supplierId: string; readonly name: string } | undefined> {
  const standing = db
    .selectFrom('supplier as s')
    .innerJoin('supplier as bidder', 'bidder.invented', 's.invented')
    .select(['s.id as supplierId', 's.name'])
    .where('bidder.id', '=', supplierId)
    .where('s.merged_into', 'is', null);
  if (companyNumber)
    return standing
      .innerJoin('supplier_identifier as i', 'i.supplier_id', 's.id')
      .where('i.scheme', '=', 'GB-COH')
      .where('i.value', '=', companyNumber)
      .executeTakeFirst();
  const found = await standing
    .where('s.name', 'ilike', name.replace(/[\\%_]/g, '\\$&'))
    .limit(2)
    .execute();
  return found.length === 1 ? found[0] : undefined;
}

/** The addresses of the people who act for a supplier. */
export async function listAddresses(db: Database | Transaction, supplierId: string): Promise<string[]> {
  const rows = await db
    .selectFrom('supplier_role as r')
    .innerJoin('person as p', 'p.id', 'r.person_id')
    .select('p.email')
    .where('r.supplier_id', '=', supplierId)
    .where('r.ended_at', 'is', null)
    .execute();
  return rows.flatMap(({ email }) => (email ? [email] : []));
}

/** The bidder, for the mail that asks. */
export function getBidder(db: Database | Transaction, supplierId: string) {
  return db.selectFrom('supplier').select('name').where('id', '=', supplierId).executeTakeFirstOrThrow();
}

/** The address a person signs in with. */
export async function findAddress(db: Database | Transaction, personId: string): Promise<string | null> {
  const row = await db.selectFrom('person').select('email').where('id', '=', personId).executeTakeFirst();
  return row?.email ?? null;
}
