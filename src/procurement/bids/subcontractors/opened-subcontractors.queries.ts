import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { NamedSubcontractor } from '../form/bid-content.rules.ts';
import { isAgreed } from './naming.rules.ts';

/**
 * Writes who an opened bid says will do part of it, and whether they agreed to exactly that. Only whose own people agreed
 * is linked to a supplier on the register; what the bid itself says of that is no more than a likeness.
 */
export async function insertOpenedSubcontractors(
  tx: Transaction,
  key: ProcurementKey & { readonly bidId: string },
  subcontractors: readonly NamedSubcontractor[],
): Promise<void> {
  if (subcontractors.length === 0) return;
  const [standing, namings] = [await listStanding(tx, subcontractors), await readNamings(tx, key)];
  const rows = subcontractors.map((named, position) => {
    const naming = namings.find(({ id }) => id === named.id.toLowerCase());
    return { ...rowOf(key, named, position), ...linkOf(named, naming, standing) };
  });
  await tx.insertInto('opened_subcontractor').values(rows).execute();
}

type Naming = Awaited<ReturnType<typeof readNamings>>[number];

function linkOf(named: NamedSubcontractor, naming: Naming | undefined, standing: ReadonlySet<string>) {
  const isTheirs = isAgreed(named, naming);
  const link = isTheirs ? (naming?.namedSupplierId ?? null) : null;
  const said = named.supplierId?.toLowerCase() ?? null;
  const likely =
    naming?.likeSupplierId ?? naming?.namedSupplierId ?? (said && standing.has(said) ? said : null);
  return {
    confirmed: isTheirs,
    named_supplier_id: link,
    like_supplier_id: link === null ? likely : null,
  };
}

function rowOf(
  key: ProcurementKey & { readonly bidId: string },
  named: NamedSubcontractor,
  position: number,
) {
  return {
    body_id: key.bodyId,
    procurement_id: key.procurementId,
    bid_id: key.bidId,
    id: named.id,
    position,
    name: named.name,
    company_number: named.companyNumber,
    work: named.work,
    share_basis_points: named.shareBasisPoints,
  };
}

/** Whom the bidder named to the site and what they answered. Row-level security shows it to the act of opening alone. */
async function readNamings(tx: Transaction, key: ProcurementKey & { readonly bidId: string }) {
  await sql`select set_config('pp.opening_bids_of', ${key.procurementId}, true)`.execute(tx);
  const rows = await tx
    .selectFrom('bid_subcontractor as s')
    .innerJoin('bid as b', (join) =>
      join
        .onRef('b.body_id', '=', 's.body_id')
        .onRef('b.procurement_id', '=', 's.procurement_id')
        .onRef('b.supplier_id', '=', 's.supplier_id'),
    )
    .select(['s.id', 's.name', 's.work', 's.share_basis_points as shareBasisPoints', 's.answer'])
    .select(['s.named_supplier_id as namedSupplierId', 's.like_supplier_id as likeSupplierId'])
    .where('s.body_id', '=', key.bodyId)
    .where('s.procurement_id', '=', key.procurementId)
    .where('b.id', '=', key.bidId)
    .execute();
  await sql`select set_config('pp.opening_bids_of', '', true)`.execute(tx);
  return rows;
}

/** Which of the suppliers that a bid says are on the register. */
async function listStanding(tx: Transaction, subcontractors: readonly NamedSubcontractor[]) {
  const ids = subcontractors.flatMap(({ supplierId }) => (supplierId ? [supplierId] : []));
  if (ids.length === 0) return new Set<string>();
  const rows = await tx.selectFrom('supplier').select('id').where('id', 'in', ids).execute();
  return new Set(rows.map(({ id }) => id));
}

/** Who an opened bid names, in its own order. */
export function listOpenedSubcontractors(
  db: Database | Transaction,
  key: ProcurementKey & { readonly bidId: string },
) {
  return selectOpened(db, key).where('bid_id', '=', key.bidId).execute();
}

/** Who the opened bids of a purchase name, each in its bid’s own order. */
export function listAllOpenedSubcontractors(db: Database | Transaction, key: ProcurementKey) {
  return selectOpened(db, key).execute();
}

function selectOpened(db: Database | Transaction, key: ProcurementKey) {
  return db
    .selectFrom('opened_subcontractor')
    .select([
      'id',
      'bid_id as bidId',
      'named_supplier_id as supplierId',
      'name',
      'company_number as companyNumber',
      'work',
      'share_basis_points as shareBasisPoints',
      'confirmed',
    ])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('position');
}
