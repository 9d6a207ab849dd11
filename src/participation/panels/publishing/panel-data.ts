import type { DrawnResult, FixedPool } from '../drawing/pools.queries.ts';
import type { PanelState, Quota } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import type { PanelChange } from './panel-facts.ts';

/** A panel as machines read it: our field names, instants in UTC, nobody’s name. */
export function panelData(panel: Panel, state: PanelState) {
  const time = (instant: Panel['opensAt']) => instant?.toString() ?? null;
  return {
    panel: panel.slug,
    state,
    title: panel.title,
    about: panel.about,
    purpose: panel.purpose,
    body: panel.bodySlug,
    procurement: panel.procurementSlug,
    seats: panel.seats,
    minimumAge: panel.minimumAge,
    district: panel.districtSlug,
    paymentPence: panel.paymentPence,
    days: panel.days,
    daysNote: panel.daysNote,
    childcare: panel.childcare,
    expensesCovered: panel.expensesCovered,
    recruits: panel.recruits,
    householdRule: panel.householdRule,
    opensAt: time(panel.opensAt),
    closesAt: time(panel.closesAt),
    drawsAt: time(panel.drawsAt),
    seedSource: panel.seedSource,
    announcedAt: time(panel.announcedAt),
    poolClosedAt: time(panel.poolClosedAt),
    drawnAt: time(panel.drawnAt),
    abandonedAt: time(panel.abandonedAt),
    abandonedReason: panel.abandonedReason,
  };
}

export function quotasData(quotas: readonly Quota[]) {
  return quotas.map(({ category, feature, minimum, maximum, people }) => ({
    category,
    feature,
    minimum,
    maximum,
    censusPeople: people,
  }));
}

export function changesData(changes: readonly PanelChange[]) {
  return changes.map(({ kind, reason, changedAt, details }) => ({
    kind,
    reason,
    changedAt: changedAt.toString(),
    details,
  }));
}

type Draw = { readonly seed: string; readonly ticket: number; readonly result: DrawnResult };

/** The result of a draw as machines read it: fingerprints, chances, protected counts; never a person’s number. */
export function resultData(panel: Panel, draw: Draw, pool: FixedPool, command: string) {
  const { result } = draw;
  return {
    panel: panel.slug,
    drawnAt: panel.drawnAt?.toString() ?? null,
    seed: draw.seed,
    seedSource: panel.seedSource,
    ticket: draw.ticket,
    poolSha256: pool.poolSha256.toString('hex'),
    quotasSha256: pool.quotasSha256.toString('hex'),
    lotterySha256: result.lotterySha256,
    people: result.people,
    everybodyAtLeast: result.everybody,
    features: result.features,
    kinds: result.kinds,
    command,
  };
}
