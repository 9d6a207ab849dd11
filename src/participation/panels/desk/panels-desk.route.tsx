import type { Temporal } from 'temporal-polyfill';
import { formatInstant } from '../../../values/dates.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, theBody } from '../../../web/edge/visit.ts';
import { panelState } from '../panel.rules.ts';
import { listPanelsAtDesk, type Panel } from '../panels.queries.ts';
import { words as panelWords } from '../words.en.ts';
import { deskOf } from './find-own-panel.ts';
import { PanelsDeskPage } from './panels-desk.page.tsx';
import { whoLooksOn } from './who.rules.ts';
import { words } from './words.en.ts';

/** The body’s panels, drafts included, for everyone at a desk who has a part in one. */
export const panelsDeskRoute = route({
  path: '/work/:body/panels',
  who: whoLooksOn,
  async object(at) {
    const body = theBody(at);
    return { body, panels: await listPanelsAtDesk(at.db, body.id) };
  },
  async page(at, { body, panels }) {
    const now = await at.site.clock.now(at.db);
    const { hat } = theActor(at);
    const isOfficer = hat.kind === 'body' && hat.role === 'procurement-officer';
    const shown = panels.filter(({ announcedAt }) => isOfficer || announcedAt !== null);
    const page = { body, isOfficer, rows: shown.map((panel) => rowOf(panel, now)) };
    return {
      title: words.listTitle,
      desk: true,
      body: <PanelsDeskPage {...page} />,
      data: { panels: page.rows },
    };
  },
});

function rowOf(panel: Panel, now: Temporal.Instant) {
  const shown = (instant: Temporal.Instant | null) => (instant ? formatInstant(instant) : words.notSettled);
  return {
    title: panel.title,
    purchase: panel.procurementTitle,
    state: panelWords.states[panelState(panel, now)],
    closes: shown(panel.closesAt),
    draws: shown(panel.drawsAt),
    href: deskOf(panel),
  };
}
