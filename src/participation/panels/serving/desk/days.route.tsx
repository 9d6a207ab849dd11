import { Temporal } from 'temporal-polyfill';
import { isRefused } from '../../../../acts/by.ts';
import { type FormReader, formOf, readDate, readText } from '../../../../procurement/tenders/form-fields.ts';
import { londonInstant } from '../../../../values/dates.ts';
import { dateFaults } from '../../../../web/edge/date-field.words.en.ts';
import { refuse, seeOther } from '../../../../web/edge/outcomes.ts';
import { route } from '../../../../web/edge/route.ts';
import { readTimeOfDay } from '../../../network/events/event.rules.ts';
import { findOwnPanel } from '../../desk/find-own-panel.ts';
import { daysHref } from '../hrefs.rules.ts';
import { listAttendance, listMeetings } from '../meetings.queries.ts';
import { addMeeting } from '../plan-meetings.ts';
import { DaysPage } from './days.page.tsx';
import { words } from './days.words.en.ts';
import { panelKeepers } from './seats.route.tsx';

/** The panel’s days; posting it sets one more. */
export const daysRoute = route({
  path: '/work/:body/panels/:panel/days',
  who: panelKeepers,
  object: findOwnPanel,
  async page(at, panel, form) {
    const key = { bodyId: panel.bodyId, panelId: panel.id };
    const [meetings, attendance] = await Promise.all([listMeetings(at.db, key), listAttendance(at.db, key)]);
    const shown = { panel, meetings, attendance, form };
    return { title: words.title(panel.title), desk: true, body: <DaysPage {...shown} /> };
  },
  form: formOf((form) => {
    const date = readDate(form, 'date', dateFaults(words.dateWhat));
    const place = readText(form, 'place', { blank: words.placeBlank, max: 200, long: words.placeLong });
    return { startsAt: readTime(form, 'starts', date), endsAt: readTime(form, 'ends', date), place };
  }),
  async post({ at, tx, by, object: panel, input }) {
    const { publicUrl } = at.site;
    const added = await addMeeting(tx, by, { bodyId: panel.bodyId, panelId: panel.id, publicUrl, ...input });
    if (!isRefused<keyof typeof words.refused>(added)) return seeOther(daysHref(panel));
    const field = added.refused === 'ends-first' ? 'ends' : 'date';
    return refuse({ [field]: words.refused[added.refused] });
  },
});

/** A time on that day, by London’s clocks; what is wrong with it is said beside its field. */
function readTime(form: FormReader, field: string, date: Temporal.PlainDate | null): Temporal.Instant {
  const time = readTimeOfDay(readText(form, field));
  if (time === null) form.fault(field, words.timeWrong);
  const found = date && time ? londonInstant(date, time) : null;
  if (found && 'refused' in found) form.fault(field, words.clocks);
  return found && 'instant' in found ? found.instant : Temporal.Instant.from('2000-01-01T00:00:00Z');
}
