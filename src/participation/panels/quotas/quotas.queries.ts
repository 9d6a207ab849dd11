import type { Transaction } from '../../../db/connect.ts';
import type { Quota } from '../panel.rules.ts';
import type { PanelKey } from '../panels.queries.ts';

/** Takes the place of all quotas of a panel that is being prepared. */
export async function replaceQuotas(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  quotas: readonly Quota[],
): Promise<void> {
  await tx.deleteFrom('panel_quota').where('body_id', '=', bodyId).where('panel_id', '=', panelId).execute();
  if (quotas.length === 0) return;
  await tx
    .insertInto('panel_quota')
    .values(quotas.map((quota) => ({ body_id: bodyId, panel_id: panelId, ...quota })))
    .execute();
}

/** Sets how many seats one feature may have. */
export async function moveQuota(tx: Transaction, { bodyId, panelId }: PanelKey, quota: Quota): Promise<void> {
  await tx
    .updateTable('panel_quota')
    .set({ minimum: quota.minimum, maximum: quota.maximum })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('category', '=', quota.category)
    .where('feature', '=', quota.feature)
    .execute();
}
