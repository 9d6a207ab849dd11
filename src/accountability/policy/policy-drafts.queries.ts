import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
import type { PolicyKey } from './policies.queries.ts';
import type { PolicyPlan, PolicySection } from './policy.rules.ts';

/** One draft at a time for a body. */
export async function lockBodyForPolicy(
  tx: Transaction,
  bodyId: string,
): Promise<{ slug: string; name: string }> {
  return orNotFound(
    tx
      .selectFrom('body')
      .select(['slug', 'name'])
      .where('id', '=', bodyId)
      .forNoKeyUpdate()
      .executeTakeFirst(),
  );
}

export async function insertDraft(
  tx: Transaction,
  { bodyId, version }: PolicyKey,
  begun: { readonly at: Temporal.Instant; readonly by: string | null },
): Promise<void> {
  await tx
    .insertInto('policy')
    .values({ body_id: bodyId, version, begun_at: begun.at, begun_by: begun.by })
    .execute();
}

/** A new version begins with all that the last one says. */
export async function copyContent(
  tx: Transaction,
  { bodyId, version }: PolicyKey,
  from: number,
): Promise<void> {
  const old = sql`where body_id = ${bodyId} and version = ${from}`;
  await sql`insert into policy_section (body_id, version, section, content)
    select body_id, ${version}::smallint, section, content from policy_section ${old}`.execute(tx);
  await sql`insert into policy_plan (body_id, version, position, title, address, first_year, last_year)
    select body_id, ${version}::smallint, position, title, address, first_year, last_year
    from policy_plan ${old}`.execute(tx);
  await sql`insert into policy_priority (body_id, version, position, title, content)
    select body_id, ${version}::smallint, position, title, content from policy_priority ${old}`.execute(tx);
  await sql`insert into policy_priority_outcome (body_id, version, position, outcome_id)
    select body_id, ${version}::smallint, position, outcome_id from policy_priority_outcome ${old}`.execute(
    tx,
  );
  await sql`insert into policy_priority_plan (body_id, version, position, plan_position)
    select body_id, ${version}::smallint, position, plan_position from policy_priority_plan ${old}`.execute(
    tx,
  );
}

/** Something was saved: whoever read the draft before has not read this. */
export async function countRevision(tx: Transaction, { bodyId, version }: PolicyKey): Promise<void> {
  await tx
    .updateTable('policy')
    .set((row) => ({ revision: row('revision', '+', 1) }))
    .where('body_id', '=', bodyId)
    .where('version', '=', version)
    .execute();
}

export async function upsertSection(
  tx: Transaction,
  { bodyId, version }: PolicyKey,
  section: PolicySection,
  content: string,
): Promise<void> {
  await tx
    .insertInto('policy_section')
    .values({ body_id: bodyId, version, section, content })
    .onConflict((clash) => clash.columns(['body_id', 'version', 'section']).doUpdateSet({ content }))
    .execute();
}

export async function upsertPlan(
  tx: Transaction,
  { bodyId, version }: PolicyKey,
  plan: PolicyPlan,
): Promise<void> {
  const said = {
    title: plan.title,
    address: plan.address,
    first_year: plan.firstYear,
    last_year: plan.lastYear,
  };
  await tx
    .insertInto('policy_plan')
    .values({ body_id: bodyId, version, position: plan.position, ...said })
    .onConflict((clash) => clash.columns(['body_id', 'version', 'position']).doUpdateSet(said))
    .execute();
}

type SavedPriority = {
  readonly position: number;
  readonly title: string;
  readonly content: string;
  readonly outcomeIds: readonly string[];
  readonly plans: readonly number[];
};

export async function replacePriority(
  tx: Transaction,
  key: PolicyKey,
  { position, title, content, outcomeIds, plans }: SavedPriority,
): Promise<void> {
  const row = { body_id: key.bodyId, version: key.version, position };
  await deleteItem(tx, 'policy_priority', key, position);
  await tx
    .insertInto('policy_priority')
    .values({ ...row, title, content })
    .execute();
  if (outcomeIds.length > 0) {
    await tx
      .insertInto('policy_priority_outcome')
      .values(outcomeIds.map((outcome_id) => ({ ...row, outcome_id })))
      .execute();
  }
  if (plans.length > 0) {
    await tx
      .insertInto('policy_priority_plan')
      .values(plans.map((plan_position) => ({ ...row, plan_position })))
      .execute();
  }
}

/** Takes a priority or a plan out of a draft, with what ties others to it. */
export async function deleteItem(
  tx: Transaction,
  table: 'policy_priority' | 'policy_plan',
  { bodyId, version }: PolicyKey,
  position: number,
): Promise<void> {
  await tx
    .deleteFrom(table)
    .where('body_id', '=', bodyId)
    .where('version', '=', version)
    .where('position', '=', position)
    .execute();
}

export async function setAdopted(
  tx: Transaction,
  { bodyId, version }: PolicyKey,
  adopted: { readonly at: Temporal.Instant; readonly by: string; readonly effectiveFrom: Temporal.PlainDate },
): Promise<void> {
  await tx
    .updateTable('policy')
    .set({ adopted_at: adopted.at, adopted_by: adopted.by, effective_from: adopted.effectiveFrom })
    .where('body_id', '=', bodyId)
    .where('version', '=', version)
    .execute();
}
