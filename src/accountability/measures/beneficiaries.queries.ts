import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { MeasureBeneficiary } from './beneficiary.rules.ts';

/** Whom measures are for, where an open source in force on a day gives the middle income of that group. */
export async function listBeneficiaries(
  db: Database | Transaction,
  measureIds: readonly string[],
  on: Temporal.PlainDate,
): Promise<MeasureBeneficiary[]> {
  if (measureIds.length === 0) return [];
  return db
    .selectFrom('measure_beneficiary')
    .distinctOn('measure_id')
    .select(['measure_id as measureId', 'effective_from as effectiveFrom', 'group_name as group', 'grade'])
    .select(['group_income_pence as groupIncomePence', 'median_income_pence as medianIncomePence'])
    .select(['gained_pence as gainedPence', 'basis', 'source', 'source_url as sourceUrl', 'dated', 'licence'])
    .where('measure_id', 'in', measureIds)
    .where('effective_from', '<=', on)
    .orderBy('measure_id')
    .orderBy('effective_from', 'desc')
    .execute();
}
