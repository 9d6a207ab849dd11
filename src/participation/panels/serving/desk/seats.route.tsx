import { londonDate } from '../../../../values/dates.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { route } from '../../../../web/edge/route.ts';
import { theActor } from '../../../../web/edge/visit.ts';
import { countLessonsLeft } from '../../../training/training.queries.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { nextDrawHour } from '../../replacing/draw-hours.rules.ts';
import { listAttendance, listMeetings } from '../meetings.queries.ts';
import { listSeats } from '../seats.queries.ts';
import { readQuotasNow } from './read-quotas-now.ts';
import { SeatsPage } from './seats.page.tsx';
import { words } from './words.en.ts';

/** Who looks after a panel once it is drawn. */
export const panelKeepers = bodyRole('facilitator', 'procurement-officer');

/** Everyone who was drawn, and when the empty seats are drawn for. */
export const seatsRoute = route({
  path: '/work/:body/panels/:panel/members',
  who: panelKeepers,
  object: findOwnPanel,
  async page(at, panel) {
    const key = { bodyId: panel.bodyId, panelId: panel.id };
    const [seats, meetings, attendance, now] = await Promise.all([
      listSeats(at.db, key),
      listMeetings(at.db, key),
      listAttendance(at.db, key),
      at.site.clock.now(at.db),
    ]);
    const people = seats.flatMap(({ personId, state }) =>
      personId && state === 'accepted' ? [personId] : [],
    );
    const [lessonsLeft, quotas] = await Promise.all([
      countLessonsLeft(at.db, people),
      readQuotasNow(at.db, panel, seats),
    ]);
    const [today, nextDraw] = [londonDate(now), nextDrawHour(now)];
    const { hat } = theActor(at);
    const pays = hat.kind === 'body' && hat.role === 'procurement-officer';
    const shown = { panel, seats, meetings, attendance, lessonsLeft, quotas, today, nextDraw, pays };
    return { title: words.title(panel.title), desk: true, isSecret: true, body: <SeatsPage {...shown} /> };
  },
});
