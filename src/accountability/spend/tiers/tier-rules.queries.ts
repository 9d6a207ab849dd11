import type { Database, Transaction } from '../../../db/connect.ts';
import type { SourcedTierRule } from './tier-policy.rules.ts';

/** A body’s own rules for who is asked for what, as it set them over the years; none where it set none. */
export async function listTierRules(db: Database | Transaction, bodyId: string): Promise<SourcedTierRule[]> {
  const rows = await selectRules(db).where('body_id', '=', bodyId).execute();
  return rows.map(ruleOf);
}

/** The same for all bodies that set any. */
export async function listAllTierRules(
  db: Database | Transaction,
): Promise<(SourcedTierRule & { readonly bodyId: string })[]> {
  const rows = await selectRules(db).select('body_id as bodyId').execute();
  return rows.map((row) => ({ ...ruleOf(row), bodyId: row.bodyId }));
}

function selectRules(db: Database | Transaction) {
  return db
    .selectFrom('tier_rule')
    .select([
      'effective_from as effectiveFrom',
      'threshold_pence as thresholdPence',
      'at_line as atLine',
      'near_pence as nearPence',
      'vat_basis as vatBasis',
      'counts_grants as countsGrants',
      'default_period as defaultPeriod',
      'source',
    ])
    .orderBy('effective_from');
}

type Row = Omit<SourcedTierRule, 'nearPence'> & { readonly nearPence: number | null };

function ruleOf({ nearPence, ...rule }: Row): SourcedTierRule {
  return nearPence === null ? rule : { ...rule, nearPence };
}
