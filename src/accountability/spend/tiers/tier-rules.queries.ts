import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import { financialYearOf } from '../../../values/financial-year.ts';
import { type NewTierRule, toldFromYear } from './new-tier-rule.rules.ts';
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

/** One rule at a time for a body, and none while its payments come in. */
export async function lockBodyForRule(tx: Transaction, bodyId: string): Promise<void> {
  await orNotFound(
    tx.selectFrom('body').select('id').where('id', '=', bodyId).forNoKeyUpdate().executeTakeFirst(),
  );
}

/**
 * The first day of the latest financial year for which a body’s suppliers were told what is asked of them: its pages
 * say it as soon as payments of the year are in. Files that were replaced or withdrawn since were told from too; a day that has not come yet was not.
 */
export async function findToldFrom(
  db: Database | Transaction,
  bodyId: string,
  today: Temporal.PlainDate,
): Promise<Temporal.PlainDate | undefined> {
  const { last } = await db
    .selectFrom('payment_file')
    .select(sql<Temporal.PlainDate | null>`max(least(last_paid_on, ${today}::date))`.as('last'))
    .where('body_id', '=', bodyId)
    .executeTakeFirstOrThrow();
  return last ? toldFromYear(financialYearOf(last)) : undefined;
}

/** A rule from the same day is put in its place: only one that nobody was told by. */
export async function upsertTierRule(
  tx: Transaction,
  bodyId: string,
  rule: NewTierRule,
  act: { readonly setAt: Temporal.Instant; readonly setBy: string | null },
): Promise<void> {
  const row = {
    threshold_pence: rule.thresholdPence,
    at_line: rule.atLine,
    near_pence: rule.nearPence,
    vat_basis: rule.vatBasis,
    counts_grants: rule.countsGrants,
    default_period: rule.defaultPeriod,
    source: rule.source,
    set_at: act.setAt,
    set_by: act.setBy,
  };
  await tx
    .insertInto('tier_rule')
    .values({ body_id: bodyId, effective_from: rule.effectiveFrom, ...row })
    .onConflict((clash) => clash.columns(['body_id', 'effective_from']).doUpdateSet(row))
    .execute();
}
