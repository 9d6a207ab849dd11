import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { anyone } from '../../../web/edge/access.rules.ts';
import { handOver, refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody, type Visit } from '../../../web/edge/visit.ts';
import { listEventChanges } from '../changes/changes.queries.ts';
import { changesData } from '../changes/changes-list.tsx';
import { bookPlace } from './book-place.ts';
import { EventPage } from './event.page.tsx';
import { eventData } from './event-data.ts';
import { bookingHref, eventHref } from './event-hrefs.rules.ts';
import { findEvent } from './events.queries.ts';
import { writeCalendar } from './icalendar.rules.ts';
import type { BookingFault } from './refusals.rules.ts';
import { words } from './words.en.ts';

async function theEvent(at: Visit) {
  const event = await findEvent(at.db, theBody(at).id, at.params['event'] ?? '');
  const now = await at.site.clock.now(at.db);
  return { event, isOver: Temporal.Instant.compare(event.endsAt, now) <= 0 };
}

const fields: Readonly<Record<BookingFault, string>> = {
  'name-missing': 'name',
  'name-long': 'name',
  'contact-long': 'contact',
  'needs-long': 'needs',
  'event-over': '',
};

/** An event: anyone may book a place, without an account. */
export const eventRoute = route({
  path: '/network/:body/events/:event',
  who: anyone,
  object: theEvent,
  limit: { hits: 20, seconds: 600 },
  async page({ db }, { event, isOver }, form) {
    const changes = await listEventChanges(db, event);
    return {
      title: event.title,
      body: <EventPage event={event} isOver={isOver} changes={changes} form={form} />,
      data: { ...eventData(event), changes: changesData(changes) },
    };
  },
  form: z.object({
    name: z.string().default(''),
    contact: z.string().default(''),
    needs: z.string().default(''),
  }),
  async post({ at, tx, by, object: { event }, input }) {
    const { publicUrl } = at.site;
    const { bodyId, title } = event;
    const booked = await bookPlace(tx, by, { bodyId, eventId: event.id, title, publicUrl, ...input });
    if (isRefused(booked)) return refuse({ [fields[booked.refused]]: words.faults[booked.refused] });
    return seeOther(bookingHref(booked.secret));
  },
});

/** The event for a calendar, as a file. */
export const eventCalendarRoute = route({
  path: '/network/:body/events/:event/calendar',
  who: anyone,
  object: theEvent,
  page({ site }, { event }) {
    const url = new URL(eventHref(event.bodySlug, event.slug), site.publicUrl).href;
    const content = writeCalendar({
      id: event.id,
      title: event.title,
      text: words.calendarText(event.about, url),
      place: event.place ?? event.onlineUrl ?? '',
      url,
      startsAt: event.startsAt,
      endsAt: event.endsAt,
      writtenAt: event.publishedAt,
    });
    return handOver({ fileName: `${event.slug}.ics`, mediaType: 'text/calendar; charset=UTF-8', content });
  },
});
