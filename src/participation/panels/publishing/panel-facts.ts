import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { Quota } from '../panel.rules.ts';
import type { PanelKey } from '../panels.queries.ts';

/** What changed about a panel after its announcement, with the reason. */
export type PanelChange = {
  readonly kind: 'extended' | 'quotas';
  readonly reason: string;
  readonly changedAt: Temporal.Instant;
  readonly details: { readonly before?: readonly Quota[]; readonly after?: readonly Quota[] };
};

export async function listChanges(
  db: Database | Transaction,
  { bodyId, panelId }: PanelKey,
): Promise<PanelChange[]> {
  return db
    .selectFrom('panel_change')
    .select(['kind', 'reason', 'changed_at as changedAt'])
    .select(sql<PanelChange['details']>`details`.as('details'))
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .orderBy('changed_at')
    .execute();
}
