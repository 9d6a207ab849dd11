import { isRefused } from '../../../acts/by.ts';
import { listDistricts } from '../../../people/places/places.queries.ts';
import { formOf } from '../../../procurement/tenders/form-fields.ts';
import { formatTime, londonDate } from '../../../values/dates.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { type FormErrors, type FormState, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { filledWith } from '../changes/change-note.tsx';
import { words as changeWords } from '../changes/words.en.ts';
import { type ChangeEventRefusal, changeEvent } from '../events/change-event.ts';
import { eventHref } from '../events/event-hrefs.rules.ts';
import { findEvent, type NetworkEvent } from '../events/events.queries.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { listRoundsOf } from '../news/news.queries.ts';
import { readEvent } from './read-event.ts';
import { readNote } from './read-title.ts';
import { WriteEventPage } from './write-event.page.tsx';
import { words } from './write-event.words.en.ts';

/** An event that is still to come is changed; what it said before can still be read. */
export const changeEventRoute = route({
  path: '/work/:body/network/events/:event/change',
  who: bodyRole(...networkRoles),
  async object(at) {
    const { id } = theBody(at);
    const event = await findEvent(at.db, id, at.params['event'] ?? '');
    return { event, rounds: await listRoundsOf(at.db, id), districts: await listDistricts(at.db) };
  },
  page: (at, { event, ...choices }, form) => ({
    title: changeWords.eventTitle,
    desk: true,
    body: <WriteEventPage isChange path={at.path} {...choices} form={filledWith(form, typedAs(event))} />,
  }),
  form: (choices) => formOf((form) => ({ ...readEvent(form, choices), note: readNote(form) })),
  async post({ at, tx, by, object: { event }, input }) {
    const { bodyId, bodySlug, id: eventId, slug } = event;
    const { publicUrl } = at.site;
    const changed = await changeEvent(tx, by, { bodyId, bodySlug, eventId, publicUrl, ...input });
    if (isRefused<ChangeEventRefusal>(changed)) return refuse(worded(changed.refused, event));
    return seeOther(eventHref(bodySlug, slug));
  },
});

/** The event as somebody would have typed it. */
function typedAs(event: NetworkEvent): FormState['values'] {
  const day = londonDate(event.startsAt);
  return {
    title: event.title,
    about: event.about,
    round: event.roundSlug ?? '',
    place: event.place ?? '',
    district: event.districtSlug ?? '',
    onlineUrl: event.onlineUrl ?? '',
    'startsOn-day': String(day.day),
    'startsOn-month': String(day.month),
    'startsOn-year': String(day.year),
    from: formatTime(event.startsAt),
    until: formatTime(event.endsAt),
    capacity: event.capacity === null ? '' : String(event.capacity),
    access: [...event.access],
    accessNote: event.accessNote,
  };
}

function worded(refused: ChangeEventRefusal, { taken }: NetworkEvent): FormErrors {
  if (refused === 'unchanged' || refused === 'over') return { '': changeWords[refused] };
  return refused === 'taken' ? { capacity: changeWords.taken(taken) } : words.refused[refused];
}
