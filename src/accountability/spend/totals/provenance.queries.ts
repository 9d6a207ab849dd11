import { sql } from 'kysely';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { VatBasis } from './total.rules.ts';

/** Whose standing files a financial year’s payments come from, which of them are made up, and their VAT basis. */
export type Provenance = {
  readonly publisher: string;
  readonly invented: boolean;
  readonly vatBasis: VatBasis;
  /** The calendar year the financial year begins in. */
  readonly yearStart: number;
};

/** Who published what was imported, for one body or for all, year by year; apart what is invented. */
export async function listProvenance(db: Database | Transaction, bodyId?: string): Promise<Provenance[]> {
  return db
    .selectFrom('payment_file as f')
    .innerJoin('spend_file_month as r', (on) =>
      on.onRef('r.body_id', '=', 'f.body_id').onRef('r.file_id', '=', 'f.id'),
    )
    .select(['f.publisher', 'f.invented', 'f.vat_basis as vatBasis'])
    .select(sql<number>`extract(year from r.month - interval '3 months')::integer`.as('yearStart'))
    .distinct()
    .$if(bodyId !== undefined, (query) => query.where('f.body_id', '=', bodyId ?? ''))
    .where('f.coverage', '=', 'published')
    .where('f.standing', '=', true)
    .orderBy('f.publisher')
    .execute();
}
