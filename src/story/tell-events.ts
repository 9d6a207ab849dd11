import { Temporal } from 'temporal-polyfill';
import type { BodyRole } from '../acts/by.ts';
import { bookPlace } from '../participation/network/events/book-place.ts';
import type { AccessName } from '../participation/network/events/event.rules.ts';
import { publishEvent } from '../participation/network/events/publish-event.ts';
import { recordOutcome } from '../participation/network/events/record-outcome.ts';
import { act, idOf, staff, type Telling } from './cast.ts';
import { daysAfter } from './story-time.ts';

export type EventFile = {
  readonly person: string;
  readonly body: string;
  readonly role: BodyRole;
  readonly at: string;
  readonly about: string;
  readonly title: string;
  readonly text: string;
  readonly place: string | null;
  readonly district: string | null;
  readonly onlineUrl: string | null;
  readonly startsAt: string;
  readonly endsAt: string;
  readonly capacity: number | null;
  readonly access: readonly AccessName[];
  readonly accessNote: string;
  /** A name, how to reach them, what they need. */
  readonly bookings: readonly (readonly [string, string | null, string | null])[];
  readonly outcome?: { readonly at: string; readonly came: number; readonly text: string };
};

/** Bodies ask people to come, some book, and one event has been. */
export async function tellEvents(
  telling: Telling,
  publicUrl: string,
  events: readonly EventFile[],
  rounds: ReadonlyMap<string, string>,
): Promise<void> {
  for (const event of events) {
    const { person, body, role, at, bookings, outcome } = event;
    const actor = staff(telling.cast, person, body, role);
    const bodyId = idOf(telling.cast.bodies, body);
    const { eventId } = await act(telling, { actor, at }, (tx, by) =>
      publishEvent(tx, by, {
        ...event,
        bodyId,
        bodySlug: body,
        about: event.text,
        districtSlug: event.district,
        startsAt: Temporal.Instant.from(event.startsAt),
        endsAt: Temporal.Instant.from(event.endsAt),
        roundId: idOf(rounds, event.about),
      }),
    );
    for (const [place, [name, contact, needs]] of bookings.entries())
      await act(telling, { at: daysAfter(at, place + 1) }, (tx, by) =>
        bookPlace(tx, by, {
          bodyId,
          eventId,
          title: event.title,
          name,
          contact: contact ?? '',
          needs: needs ?? '',
          publicUrl,
        }),
      );
    if (outcome)
      await act(telling, { actor, at: outcome.at }, (tx, by) =>
        recordOutcome(tx, by, { bodyId, eventId, came: outcome.came, outcome: outcome.text }),
      );
  }
}
