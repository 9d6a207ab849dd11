import type { Database, Transaction } from '../../../db/connect.ts';

/** Whose files a body’s payments come from, and which of them are made up. */
export type Provenance = { readonly publisher: string; readonly invented: boolean; readonly files: number };

/** Who published what was imported, for one body or for all; each publisher once, and apart what is invented. */
export async function listProvenance(db: Database | Transaction, bodyId?: string): Promise<Provenance[]> {
  return db
    .selectFrom('payment_file')
    .select(({ fn }) => ['publisher', 'invented', fn.countAll<number>().as('files')])
    .$if(bodyId !== undefined, (query) => query.where('body_id', '=', bodyId ?? ''))
    .where('accepted', '>', 0)
    .groupBy(['publisher', 'invented'])
    .orderBy('publisher')
    .execute();
}
