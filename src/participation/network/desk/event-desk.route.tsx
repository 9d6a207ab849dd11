import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import { isRefused } from '../../../acts/by.ts';
import { bodyRole } from '../../../web/edge/access.rules.ts';
import { refuse, seeOther } from '../../../web/edge/outcomes.ts';
import { route } from '../../../web/edge/route.ts';
import { theBody } from '../../../web/edge/visit.ts';
import { listBookings } from '../events/bookings.queries.ts';
import { eventHref } from '../events/event-hrefs.rules.ts';
import { findEvent } from '../events/events.queries.ts';
import { recordOutcome } from '../events/record-outcome.ts';
import { networkRoles } from '../network-roles.rules.ts';
import { EventDeskPage } from './event-desk.page.tsx';
import { words } from './event-desk.words.en.ts';

const { faults } = words;

/** Who comes to an event, for the people who run it; afterwards, what came of it. */
export const eventDeskRoute = route({
  path: '/work/:body/network/events/:event',
  who: bodyRole(...networkRoles),
  async object(at) {
    const event = await findEvent(at.db, theBody(at).id, at.params['event'] ?? '');
    const bookings = await listBookings(at.db, { bodyId: event.bodyId, eventId: event.id });
    const now = await at.site.clock.now(at.db);
    return { event, bookings, hasBegun: Temporal.Instant.compare(event.startsAt, now) <= 0 };
  },
  page: (at, { event, ...rest }, form) => ({
    title: words.title(event.title),
    desk: true,
    isSecret: true,
    body: <EventDeskPage event={event} {...rest} path={at.path} form={form} />,
  }),
  form: z.object({
    came: z
      .string(faults.came)
      .trim()
      .regex(/^\d{1,6}$/, faults.came),
    outcome: z.string().default(''),
  }),
  async post({ tx, by, object: { event }, input }) {
    const recorded = await recordOutcome(tx, by, {
      bodyId: event.bodyId,
      eventId: event.id,
      came: Number(input.came),
      outcome: input.outcome,
    });
    if (isRefused(recorded)) return refuse({ outcome: faults[recorded.refused] });
    return seeOther(eventHref(event.bodySlug, event.slug));
  },
});
