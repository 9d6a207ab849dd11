import { isRefused } from '../../../../acts/by.ts';
import { NotFound } from '../../../../db/errors.ts';
import { formOf, readTicked } from '../../../../procurement/tenders/form-fields.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import type { Visit } from '../../../../web/edge/visit.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { whenOf } from '../days-form.tsx';
import { daysHref, registerHref } from '../hrefs.rules.ts';
import { markRegister, mayBeMarked, type RegisterRefusal } from '../mark-register.ts';
import { getMeeting, listAttendance } from '../meetings.queries.ts';
import { cancelMeeting } from '../plan-meetings.ts';
import { listSeats } from '../seats.queries.ts';
import { words } from './days.words.en.ts';
import { RegisterPage } from './register.page.tsx';
import { panelKeepers } from './seats.route.tsx';

/** The register of one day of the panel; before it begins it can be called off. */
export const registerRoute = route({
  path: '/work/:body/panels/:panel/days/:meeting',
  who: panelKeepers,
  object: findMeeting,
  async page(at, { panel, meeting }, { errors }) {
    const [everyone, attendance, now] = await Promise.all([
      listSeats(at.db, meeting),
      listAttendance(at.db, meeting),
      at.site.clock.now(at.db),
    ]);
    const ofDay = attendance.filter(({ meetingId }) => meetingId === meeting.id);
    const seats = everyone.filter((seat) => mayBeMarked(seat, ofDay));
    const hasBegun = now.epochMilliseconds >= meeting.startsAt.epochMilliseconds;
    const isSaved = at.query.has('saved');
    const shown = { panel, meeting, seats, attendance: ofDay, hasBegun, isSaved, errors };
    return {
      title: words.registerTitle(whenOf(meeting)),
      desk: true,
      isSecret: true,
      body: <RegisterPage {...shown} />,
    };
  },
  form: formOf((form) => ({
    isCancelling: form.typed['act'] === 'cancel',
    came: readTicked(form, 'came'),
  })),
  async post({ at, tx, by, object: { panel, meeting }, input }) {
    const key = { bodyId: panel.bodyId, panelId: panel.id, meetingId: meeting.id };
    if (input.isCancelling) {
      const cancelled = await cancelMeeting(tx, by, { ...key, publicUrl: at.site.publicUrl });
      return isRefused(cancelled) ? refuse({ '': words.wasHeld }) : seeOther(daysHref(panel));
    }
    const seats = await listSeats(tx, key);
    const came = seats.flatMap(({ seatId, memberId }) => (input.came.includes(seatId) ? [memberId] : []));
    const marked = await markRegister(tx, by, { ...key, came });
    if (isRefused<RegisterRefusal>(marked)) return refuse({ came: words.registerRefused[marked.refused] });
    return seeOther(`${registerHref(panel, meeting.id)}?saved`);
  },
});

async function findMeeting(at: Visit) {
  const panel = await findOwnPanel(at);
  const key = { bodyId: panel.bodyId, panelId: panel.id, meetingId: at.params['meeting'] ?? '' };
  const meeting = await getMeeting(at.db, key);
  if (meeting.cancelledAt) throw new NotFound();
  return { panel, meeting };
}
