import { z } from 'zod';
import { isRefused } from '../../../../acts/by.ts';
import { londonDate } from '../../../../values/dates.ts';
import { bodyRole } from '../../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { countLessonsLeft } from '../../../training/training.queries.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { type ReplaceRefusal, replaceSeats } from '../../replacing/replace-seats.ts';
import { seatsHref } from '../hrefs.rules.ts';
import { listAttendance, listMeetings } from '../meetings.queries.ts';
import { listSeats } from '../seats.queries.ts';
import { readQuotasNow } from './read-quotas-now.ts';
import { SeatsPage } from './seats.page.tsx';
import { words } from './words.en.ts';

/** Who looks after a panel once it is drawn. */
export const panelKeepers = bodyRole('facilitator', 'procurement-officer');

/** Everyone who was drawn; posting it draws for the empty seats. */
export const seatsRoute = route({
  path: '/work/:body/panels/:panel/members',
  who: panelKeepers,
  object: findOwnPanel,
  async page(at, panel, { errors }) {
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
    const today = londonDate(now);
    const shown = { panel, seats, meetings, attendance, lessonsLeft, quotas, today, errors };
    return { title: words.title(panel.title), desk: true, body: <SeatsPage {...shown} /> };
  },
  form: z.object({}),
  async post({ tx, by, object: panel }) {
    const drawn = await replaceSeats(tx, by, { bodyId: panel.bodyId, panelId: panel.id });
    if (isRefused<ReplaceRefusal>(drawn)) return refuse({ '': words.drawRefused[drawn.refused] });
    return seeOther(seatsHref(panel));
  },
});
