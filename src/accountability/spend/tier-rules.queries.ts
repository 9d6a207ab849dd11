import type { Database, Transaction } from '../../db/connect.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

/** A body’s own rules for who is asked for what, as it set them over the years; none where it set none. */
export async function listTierRules(db: Database | Transaction, bodyId: string): Promise<SourcedTierRule[]> {
  return db
    .selectFrom('tier_rule')
    .select([
      'effective_from as effectiveFrom',
      'threshold_pence as thresholdPence',
      'at_line as atLine',
      'vat_basis as vatBasis',
      'source',
    ])
    .where('body_id', '=', bodyId)
    .orderBy('effective_from')
    .execute();
}
