import type { Database, Transaction } from '../../db/connect.ts';
import type { Named } from './matching/match-names.rules.ts';

/** Every supplier by its public name; what was merged is found as what it became. People’s own names are left out. */
export async function listPublicNames(db: Database | Transaction): Promise<Named[]> {
  const rows = await db
    .selectFrom('supplier as s')
    .leftJoin('supplier_hidden_name as h', 'h.supplier_id', 's.id')
    .select(['s.id', 's.name', 's.merged_into as mergedInto'])
    .where('h.supplier_id', 'is', null)
    .orderBy('s.id')
    .execute();
  const owners = new Map(rows.map(({ id, mergedInto }) => [id, mergedInto]));
  const named = rows.map(({ id, name }) => ({ name, owner: survivorOf(owners, id) }));
  // The survivor’s own name stands last, so that it is the one shown.
  return named.sort((a, b) => Number(owners.get(a.owner) === null) - Number(owners.get(b.owner) === null));
}

/** Follows merges to the supplier that stands. */
export function survivorOf(mergedInto: ReadonlyMap<string, string | null>, supplierId: string): string {
  let at = supplierId;
  for (let next = mergedInto.get(at); next; next = mergedInto.get(at)) at = next;
  return at;
}
