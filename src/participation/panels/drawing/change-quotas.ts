import { recordEntry } from '../../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { quotasAsFacts, subjectOf } from '../announce-panel.ts';
import { findLottery } from '../lot/find-lottery.ts';
import { panelState, type Quota } from '../panel.rules.ts';
import { findPanel, holdPanel, listQuotas, type Panel, type PanelKey } from '../panels.queries.ts';
import { moveQuota } from '../quotas/quotas.queries.ts';
import { findQuotaFaults } from '../quotas/quotas.rules.ts';
import { listPool } from '../recruiting/pool.queries.ts';
import { fixPool } from './close-pool.ts';
import { insertChange } from './extend-recruiting.ts';
import { poolFile } from './pool-file.rules.ts';
import { findFixedPool } from './pools.queries.ts';

export type QuotaChangeRefusal =
  | 'pool-not-closed'
  | 'lottery-stands'
  | 'seed-known'
  | 'still-infeasible'
  | 'quotas-do-not-fit'
  | 'nothing-changed';

/**
 * Changes quotas that nobody in the closed pool can meet, with the reason, and fixes the tickets anew. Only before the
 * seed can be known, so that nobody can choose quotas by whom they would draw; and only to quotas that can be met.
 */
export async function changeQuotas(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly quotas: readonly Quota[]; readonly reason: string },
): Promise<{ changed: true } | Refusal<QuotaChangeRefusal>> {
  await holdPanel(tx, input);
  const panel = await findPanel(tx, input);
  const now = await by.clock.now(tx);
  if (panelState(panel, now) !== 'closed' || !panel.drawsAt) return { refused: 'pool-not-closed' };
  if ((await findFixedPool(tx, input))?.lottery) return { refused: 'lottery-stands' };
  if (now.epochNanoseconds >= panel.drawsAt.epochNanoseconds) return { refused: 'seed-known' };
  const before = await listQuotas(tx, input);
  const quotas = withNumbers(before, input.quotas);
  if (findQuotaFaults(quotas, panel.seats ?? 0).length > 0) return { refused: 'quotas-do-not-fit' };
  const changed = quotas.filter((quota, at) => !isSame(quota, before[at]));
  if (changed.length === 0) return { refused: 'nothing-changed' };
  if (!(await canBeMet(tx, panel, quotas))) return { refused: 'still-infeasible' };
  for (const quota of changed) await moveQuota(tx, input, quota);
  const { reason } = input;
  const details = { before: quotasAsFacts(before), after: quotasAsFacts(quotas) };
  await insertChange(tx, by, panel, { kind: 'quotas', reason, details });
  await recordEntry(tx, by, {
    type: 'panel-quotas-changed',
    subject: subjectOf(panel),
    facts: { panel: panel.slug, reason, ...details },
  });
  await fixPool(tx, by, panel);
  return { changed: true };
}

/** The quotas that stand, with the numbers given for them; others are left out. */
function withNumbers(before: readonly Quota[], given: readonly Quota[]): Quota[] {
  return before.map((quota) => {
    const found = given.find((each) => each.category === quota.category && each.feature === quota.feature);
    return found ? { ...quota, minimum: found.minimum, maximum: found.maximum } : quota;
  });
}

function isSame(quota: Quota, before: Quota | undefined): boolean {
  return quota.minimum === before?.minimum && quota.maximum === before.maximum;
}

async function canBeMet(tx: Transaction, panel: Panel, quotas: readonly Quota[]): Promise<boolean> {
  const people = await listPool(tx, { bodyId: panel.bodyId, panelId: panel.id });
  const rules = { seats: panel.seats ?? 0, householdRule: panel.householdRule };
  const found = await findLottery(poolFile(people, quotas, rules).lot);
  return !('infeasible' in found || 'refused' in found);
}
