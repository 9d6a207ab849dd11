import { type EntryFact, recordEntry } from '../../accountability/record/record-entry.ts';
import type { By, Refusal } from '../../acts/by.ts';
import { indexForSearch } from '../../acts/search-index.ts';
import type { Transaction } from '../../db/connect.ts';
import { listCriteria } from '../../procurement/criteria/criteria.queries.ts';
import type { Quota } from './panel.rules.ts';
import { missingSteps } from './panel-details.rules.ts';
import { findPanel, holdPanel, listQuotas, type Panel, type PanelKey } from './panels.queries.ts';
import { findQuotaFaults } from './quotas/quotas.rules.ts';

export type AnnounceRefusal =
  | 'already-announced'
  | 'opens-in-the-past'
  | 'not-settled'
  | 'quotas-do-not-fit'
  | 'nothing-for-residents';

/**
 * Announces a panel: from here on everything about it is fixed, here and on the public record, before anybody can put
 * their name in. Refuses once its opening has come, while a step is not settled, with quotas that nobody could meet,
 * and a panel to score bids of a purchase whose notice is out and names no question for residents.
 */
export async function announcePanel(
  tx: Transaction,
  by: By,
  key: PanelKey,
): Promise<{ announced: true } | Refusal<AnnounceRefusal>> {
  await holdPanel(tx, key);
  const panel = await findPanel(tx, key);
  if (panel.announcedAt) return { refused: 'already-announced' };
  const { seats, opensAt } = panel;
  if (missingSteps(panel).length > 0 || seats === null || opensAt === null) return { refused: 'not-settled' };
  const now = await by.clock.now(tx);
  if (now.epochNanoseconds > opensAt.epochNanoseconds) return { refused: 'opens-in-the-past' };
  const quotas = await listQuotas(tx, key);
  if (findQuotaFaults(quotas, seats).length > 0) return { refused: 'quotas-do-not-fit' };
  if (panel.noticePublishedAt && panel.purpose === 'score' && !(await residentsScore(tx, panel)))
    return { refused: 'nothing-for-residents' };
  await tx
    .updateTable('panel')
    .set({ announced_at: now })
    .where('body_id', '=', key.bodyId)
    .where('id', '=', key.panelId)
    .execute();
  await recordEntry(tx, by, {
    type: 'panel-announced',
    subject: subjectOf(panel),
    facts: announcedFacts(panel, quotas),
  });
  await indexForSearch(tx, {
    path: `/panels/${panel.slug}`,
    kind: 'page',
    title: panel.title,
    summary: panel.about,
    bodyText: [panel.bodyName, panel.procurementTitle].join(' '),
  });
  return { announced: true };
}

/** Whether any question of the purchase is one that residents score. */
export async function residentsScore(
  tx: Parameters<typeof listCriteria>[0],
  panel: Pick<Panel, 'bodyId' | 'procurementId'>,
): Promise<boolean> {
  return (await listCriteria(tx, panel)).some((criterion) => criterion.residentsScore);
}

/** What the record files a panel’s entries under. */
export function subjectOf({ bodyId, procurementId }: Pick<Panel, 'bodyId' | 'procurementId'>) {
  return { bodyId, procurementId };
}

/** Everything that stands from the announcement on. */
function announcedFacts(panel: Panel, quotas: readonly Quota[]): Record<string, EntryFact> {
  const time = (instant: Panel['opensAt']) => instant?.toString() ?? null;
  return {
    panel: panel.slug,
    purpose: panel.purpose,
    seats: panel.seats,
    minimumAge: panel.minimumAge,
    district: panel.districtSlug,
    paymentPence: panel.paymentPence,
    days: panel.days,
    childcare: panel.childcare,
    expensesCovered: panel.expensesCovered,
    recruits: panel.recruits,
    householdRule: panel.householdRule,
    quotas: quotasAsFacts(quotas),
    opensAt: time(panel.opensAt),
    closesAt: time(panel.closesAt),
    drawsAt: time(panel.drawsAt),
    seedSource: panel.seedSource,
  };
}

export function quotasAsFacts(quotas: readonly Quota[]): EntryFact {
  return quotas.map(({ category, feature, minimum, maximum }) => ({ category, feature, minimum, maximum }));
}
