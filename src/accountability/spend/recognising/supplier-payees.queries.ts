import type { Database, Transaction } from '../../../db/connect.ts';

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
