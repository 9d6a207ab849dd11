import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { insertEventChange } from '../changes/changes.queries.ts';
import { words as changeWords } from '../changes/words.en.ts';
import { listBookings } from './bookings.queries.ts';
import { fillPlaces } from './cancel-booking.ts';
import { eventHref } from './event-hrefs.rules.ts';
import { type EventKey, findEventById, getEventForUpdate, updateEvent } from './events.queries.ts';
import { type EventRefusal, indexEvent, type NewEvent, refusalOf, rowOf } from './publish-event.ts';
import { saidOf } from './where.ts';

export type ChangeEventRefusal = EventRefusal | 'unchanged' | 'over' | 'taken';
type ChangedEvent = NewEvent & {
  readonly eventId: string;
  readonly note: string;
  readonly publicUrl: string;
};

/**
 * A public body changes an event that is still to come. What it said before stays to be read, with the day and why;
 * whoever booked with an e-mail address is told; places that are new go to those who wait. Refuses once it has begun,
 * what changes nothing, and a room smaller than the places given.
 */
export async function changeEvent(
  tx: Transaction,
  by: By,
  input: ChangedEvent,
): Promise<{ readonly changed: true } | Refusal<ChangeEventRefusal>> {
  const row = await getEventForUpdate(tx, input);
  const at = await by.clock.now(tx);
  if (Temporal.Instant.compare(row.startsAt, at) <= 0) return { refused: 'over' };
  const refused = refusalOf(input, at);
  if (refused) return { refused };
  const before = await findEventById(tx, input);
  if (input.capacity !== null && input.capacity < before.taken) return { refused: 'taken' };
  await updateEvent(tx, input, rowOf(input));
  const after = await findEventById(tx, input);
  const [said, now] = [saidOf(before), saidOf(after)];
  if (said === now) return { refused: 'unchanged' };
  await insertEventChange(tx, {
    body_id: input.bodyId,
    event_id: input.eventId,
    id: uuidV7(at.epochMilliseconds, by.random),
    note: input.note,
    before: said,
    changed_at: at,
    changed_by: by.actor.personId,
  });
  await indexEvent(tx, input, after.slug);
  await tellBooked(tx, by, input, after.slug);
  await fillPlaces(tx, by, input);
  return { changed: true };
}

async function tellBooked(tx: Transaction, by: By, input: ChangedEvent, slug: string): Promise<void> {
  const link = new URL(eventHref(input.bodySlug, slug), input.publicUrl).href;
  const event = await findEventById(tx, input);
  const body = changeWords.mailBody(input.title, input.note, saidOf(event), link);
  const key: EventKey = { bodyId: input.bodyId, eventId: input.eventId };
  for (const { contact } of await listBookings(tx, key)) {
    const recipient = contact ? parseEmail(contact) : null;
    if (recipient) await sendMail(tx, by, { recipient, subject: changeWords.mailSubject(input.title), body });
  }
}
