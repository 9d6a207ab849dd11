import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Reason } from '../../../people/suppliers/matching/reason.rules.ts';

export type SupplierPayee = {
  readonly bodyId: string;
  readonly payeeId: string;
  readonly publishedName: string;
  readonly publishedId: string;
  readonly vatNumber: string;
  readonly companyNumber: string;
  readonly postcode: string;
};

/** Everyone that is taken to be a supplier, of every body; with a change, those of them that it moved. */
export async function listPayeesOfSupplier(
  db: Database | Transaction,
  supplierId: string,
  changeId?: string,
): Promise<SupplierPayee[]> {
  return db
    .selectFrom('payee_supplier as l')
    .innerJoin('payee as p', (on) => on.onRef('p.body_id', '=', 'l.body_id').onRef('p.id', '=', 'l.payee_id'))
    .select([
      'l.body_id as bodyId',
      'l.payee_id as payeeId',
      'p.published_name as publishedName',
      'p.published_id as publishedId',
      'p.vat_number as vatNumber',
      'p.company_number as companyNumber',
      'p.postcode',
    ])
    .where('l.supplier_id', '=', supplierId)
    .$if(changeId !== undefined, (query) =>
      query.where(({ exists, selectFrom }) =>
        exists(
          selectFrom('supplier_change_payee as c')
            .select('c.change_id')
            .whereRef('c.body_id', '=', 'l.body_id')
            .whereRef('c.payee_id', '=', 'l.payee_id')
            .where('c.change_id', '=', changeId ?? ''),
        ),
      ),
    )
    .orderBy('p.published_name')
    .orderBy('p.id')
    .execute();
}

export type OwnPayee = SupplierPayee & { readonly confidencePercent: number; readonly reason: Reason };

/** One body’s names of a supplier, with how each came to it. */
export async function listOwnPayees(
  db: Database | Transaction,
  bodyId: string,
  supplierId: string,
): Promise<OwnPayee[]> {
  const { rows } = await sql<OwnPayee>`
    select l.body_id as "bodyId", l.payee_id as "payeeId", p.published_name as "publishedName",
      p.published_id as "publishedId", p.vat_number as "vatNumber", p.company_number as "companyNumber",
      p.postcode, l.confidence_percent as "confidencePercent", l.reason
    from payee_supplier l join payee p on p.body_id = l.body_id and p.id = l.payee_id
    where l.supplier_id = ${supplierId} and l.body_id = ${bodyId}
    order by p.published_name, p.id`.execute(db);
  return rows;
}
