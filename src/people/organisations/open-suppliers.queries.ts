import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

/** Every supplier as its page shows it: a person’s name stays hidden until that person claims it. */
export function selectOpenSuppliers(db: Database | Transaction) {
  return db
    .selectFrom('supplier as s')
    .leftJoin('supplier as m', 'm.id', 's.merged_into')
    .select([
      's.slug as supplier',
      's.name',
      's.kind',
      's.sector',
      's.size',
      's.district_slug as district',
      's.about',
      'm.slug as mergedInto',
      's.invented as madeUp',
    ])
    .select(
      sql<string | null>`(select string_agg(i.scheme || '-' || i.value, '; ' order by i.scheme, i.value)
        from supplier_identifier i where i.supplier_id = s.id)`.as('identifiers'),
    );
}
