import type { Temporal } from 'temporal-polyfill';
import type { Visit } from '../../web/edge/visit.ts';
import { type PanelState, panelState } from './panel.rules.ts';
import { findPanelBySlug, type Panel, type PanelKey } from './panels.queries.ts';

export type PublicPanel = {
  readonly panel: Panel;
  readonly key: PanelKey;
  readonly state: PanelState;
  readonly now: Temporal.Instant;
};

/** The announced panel that an address names, and where it stands now. A draft is nobody’s to know. */
export async function findPublicPanel(at: Visit): Promise<PublicPanel> {
  const panel = await findPanelBySlug(at.db, at.params['panel'] ?? '');
  const now = await at.site.clock.now(at.db);
  return { panel, key: keyOf(panel), state: panelState(panel, now), now };
}

export function keyOf({ bodyId, id }: Pick<Panel, 'bodyId' | 'id'>): PanelKey {
  return { bodyId, panelId: id };
}
