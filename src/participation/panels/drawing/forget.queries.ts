import { type SqlBool, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { PanelKey } from '../panels.queries.ts';
import { isOwed, nothingKept, sits } from '../recruiting/pool.queries.ts';

/** Announced panels drawn, given up or not drawn on their day, 90 days ago or longer, and not forgotten. */
export function listPanelsToForget(db: Database, now: Temporal.Instant): Promise<PanelKey[]> {
  return db
    .selectFrom('panel')
    .select(['body_id as bodyId', 'id as panelId'])
    .where('announced_at', 'is not', null)
    .where('forgotten_at', 'is', null)
    .where(sql<SqlBool>`coalesce(drawn_at, abandoned_at, draws_at) + interval '90 days' <= ${now}`)
    .execute();
}

/**
 * Panels whose work is over, a year after the draw and 90 days after the last meeting, where somebody is still known by
 * name who is owed nothing.
 */
export function listServedPanels(db: Database, now: Temporal.Instant): Promise<PanelKey[]> {
  return db
    .selectFrom('panel as n')
    .select(['n.body_id as bodyId', 'n.id as panelId'])
    .where('n.forgotten_at', 'is not', null)
    .where(sql<SqlBool>`n.drawn_at + interval '1 year' <= ${now}`)
    .where(sql<SqlBool>`not exists (select from panel_meeting t where t.body_id = n.body_id and t.panel_id = n.id
      and t.cancelled_at is null and t.ends_at + interval '90 days' > ${now})`)
    .where(sql<SqlBool>`exists (select from pool_member m where m.body_id = n.body_id and m.panel_id = n.id
      and num_nonnulls(m.person_id, m.name, m.contact) > 0 and not ${isOwed})`)
    .execute();
}

/** Forgets whoever of a pool is not needed by name: with `served`, those who sat as well. */
export async function forgetPeople(tx: Transaction, key: PanelKey, given: { readonly served: boolean }) {
  const { bodyId, panelId } = key;
  await tx
    .updateTable('pool_member as m')
    .set(nothingKept)
    .where('m.body_id', '=', bodyId)
    .where('m.panel_id', '=', panelId)
    .where(given.served ? sql<SqlBool>`not ${isOwed}` : sql<SqlBool>`not (${sits} or ${isOwed})`)
    .execute();
  await sql`update panel_code c set person_id = null where c.body_id = ${bodyId} and c.panel_id = ${panelId}
    and not exists (select from pool_member m where m.body_id = c.body_id and m.panel_id = c.panel_id
      and m.person_id = c.person_id)`.execute(tx);
}

/** Forgets what the lot read of everybody: nobody is drawn any more. */
export async function forgetCharacteristics(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<void> {
  const { sex, age_band, ethnic_group, disability, household, characteristics_consented_at } = nothingKept;
  await tx
    .updateTable('pool_member')
    .set({ sex, age_band, ethnic_group, disability, household, characteristics_consented_at })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .execute();
}

/** Forgets the list and every ticket, of the draw and of those for empty seats. Fingerprints stay. */
export async function forgetTickets(tx: Transaction, { bodyId, panelId }: PanelKey): Promise<void> {
  await tx
    .updateTable('panel_pool')
    .set({ pool_csv: null, lottery: null })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .execute();
  await sql`update panel_draw set result = result - 'panels'
    where body_id = ${bodyId} and panel_id = ${panelId} and result ? 'panels'`.execute(tx);
}
