import type { Database, Transaction } from '../../../db/connect.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

/** A body’s own rules for who is asked for what, as it set them over the years; none where it set none. */
export async function listTierRules(db: Database | Transaction, bodyId: string): Promise<SourcedTierRule[]> {
  return selectRules(db).where('body_id', '=', bodyId).execute();
}

/** The same for all bodies that set any. */
export async function listAllTierRules(
  db: Database | Transaction,
): Promise<(SourcedTierRule & { readonly bodyId: string })[]> {
  return selectRules(db).select('body_id as bodyId').execute();
}

function selectRules(db: Database | Transaction) {
  return db
    .selectFrom('tier_rule')
    .select([
      'effective_from as effectiveFrom',
      'threshold_pence as thresholdPence',
      'at_line as atLine',
      'vat_basis as vatBasis',
      'source',
    ])
    .orderBy('effective_from');
}
