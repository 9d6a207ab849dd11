import type { Database, Transaction } from '../../../db/connect.ts';
import type { Period } from './period.rules.ts';

/** Every least period of the law, with its dates and its source. */
export function listPeriods(db: Database | Transaction): Promise<Period[]> {
  return db
    .selectFrom('minimum_period')
    .select([
      'kind',
      'effective_from as effectiveFrom',
      'effective_to as effectiveTo',
      'length',
      'counts',
      'source',
      'source_url as sourceUrl',
    ])
    .orderBy('effective_from')
    .execute();
}
