import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { NotFound } from '../../../db/errors.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theActor, type Visit } from '../../../web/edge/visit.ts';
import { announcePanel, residentsScore } from '../announce-panel.ts';
import { forecastLot } from '../drawing/forecast.ts';
import type { PoolNowProps } from '../drawing/links.tsx';
import { PoolNow } from '../drawing/pool-now.tsx';
import { findFixedPool } from '../drawing/pools.queries.ts';
import { keyOf } from '../find-public-panel.ts';
import { type PanelState, panelState } from '../panel.rules.ts';
import type { Panel } from '../panels.queries.ts';
import { countPool } from '../recruiting/pool.queries.ts';
import { deskOf, findOwnPanel } from './find-own-panel.ts';
import { PanelDeskPage } from './panel-desk.page.tsx';
import { whoLooksOn } from './who.rules.ts';
import { words } from './words.en.ts';

/** One panel at the desk; posting announces it. */
export const panelDeskRoute = route({
  path: '/work/:body/panels/:panel',
  who: whoLooksOn,
  async object(at) {
    const panel = await findOwnPanel(at);
    const { hat } = theActor(at);
    const isOfficer = hat.kind === 'body' && hat.role === 'procurement-officer';
    if (!(panel.announcedAt || isOfficer)) throw new NotFound();
    return { panel, isOfficer };
  },
  async page(at, { panel, isOfficer }, { errors }) {
    const state = panelState(panel, await at.site.clock.now(at.db));
    const isToScore = panel.purpose === 'score' && !(panel.drawnAt || panel.abandonedAt);
    const lacksQuestion = isToScore && isOfficer && !(await residentsScore(at.db, panel));
    const now = panel.announcedAt ? <PoolNow {...(await findPoolNow(at, panel, state))} /> : null;
    const page = { panel, state, isOfficer, lacksQuestion, errors, now };
    return { title: panel.title, desk: true, body: <PanelDeskPage {...page} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: { panel, isOfficer } }) {
    if (!isOfficer) throw new NotFound();
    const announced = await announcePanel(tx, by, { bodyId: panel.bodyId, panelId: panel.id });
    return isRefused<keyof typeof words.announceRefused>(announced)
      ? refuse({ '': words.announceRefused[announced.refused] })
      : seeOther(deskOf(panel));
  },
});

/** What the desk shows of an announced panel’s pool. */
async function findPoolNow(at: Visit, panel: Panel, state: PanelState): Promise<PoolNowProps> {
  const { hat } = theActor(at);
  const role = hat.kind === 'body' ? hat.role : '';
  const isShown = role === 'procurement-officer' && (state === 'recruiting' || state === 'closing');
  const [people, pool, districts, forecast] = await Promise.all([
    countPool(at.db, keyOf(panel)),
    findFixedPool(at.db, keyOf(panel)),
    listDistricts(at.db),
    isShown ? forecastLot(at.db, panel) : undefined,
  ]);
  return {
    panel,
    state,
    role,
    people,
    forecast,
    pool,
    districts: new Map(districts.map(({ slug, name }) => [slug, name])),
  };
}
