import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { SupplierTable } from '../../db/tables.ts';

export type SupplierKind = Selectable<SupplierTable>['kind'];

/** What a supplier is where the data can tell, what it is known by, and which one it became. */
export type SupplierStanding = {
  readonly kind: SupplierKind;
  /** It is a person whose name is hidden until claimed. */
  readonly isNameHidden: boolean;
  /** `GB-COH` and the number, and so on. */
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
  /** The address of the supplier it was merged into, at the end of however many mergers; null where it stands. */
  readonly becameSlug: string | null;
};

type Row = Omit<SupplierStanding, 'identifiers'> & {
  readonly identifiers: SupplierStanding['identifiers'] | null;
};

export async function getSupplierStanding(
  db: Database | Transaction,
  supplierId: string,
): Promise<SupplierStanding> {
  const { rows } = await sql<Row>`
    with recursive became (id, depth) as (
      select merged_into, 1 from supplier where id = ${supplierId} and merged_into is not null
      union all
      select s.merged_into, b.depth + 1 from became b join supplier s on s.id = b.id
      where s.merged_into is not null and b.depth < 20)
    select s.kind, exists (select from supplier_hidden_name h where h.supplier_id = s.id) as "isNameHidden",
      (select json_agg(json_build_object('scheme', i.scheme, 'value', i.value) order by i.scheme, i.value)
        from supplier_identifier i where i.supplier_id = s.id) as identifiers,
      (select t.slug from became b join supplier t on t.id = b.id order by b.depth desc limit 1) as "becameSlug"
    from supplier s where s.id = ${supplierId}`.execute(db);
  const [row] = rows;
  if (!row) throw new Error(`there is no supplier ${supplierId}`);
  return { ...row, identifiers: row.identifiers ?? [] };
}
