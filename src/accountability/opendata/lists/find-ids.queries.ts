import type { Database, Transaction } from '../../../db/connect.ts';

type Db = Database | Transaction;

/** What names in addresses stand for in the database; undefined where there is no such thing. */
export async function findBodyId(db: Db, slug: string): Promise<string | undefined> {
  const row = await db.selectFrom('body').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

export async function findSupplierId(db: Db, slug: string): Promise<string | undefined> {
  const row = await db.selectFrom('supplier').select('id').where('slug', '=', slug).executeTakeFirst();
  return row?.id;
}

/** A purchase as addresses name it: `oldham-council/home-repairs`. */
export async function findProcurementId(db: Db, name: string): Promise<string | undefined> {
  const [body = '', slug = ''] = name.split('/');
  const row = await db
    .selectFrom('procurement as p')
    .innerJoin('body as b', 'b.id', 'p.body_id')
    .select('p.id')
    .where('b.slug', '=', body)
    .where('p.slug', '=', slug)
    .executeTakeFirst();
  return row?.id;
}

/** The measure that a name stands for now: its latest version. */
export async function findMeasureId(db: Db, slug: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('measure')
    .select('id')
    .where('slug', '=', slug)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
