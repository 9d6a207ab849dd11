import { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { uuidV4 } from '../../../values/uuid.ts';
import { hashToken } from '../../../web/edge/tokens.ts';
import { countTaken, insertBooking } from './bookings.queries.ts';
import { mustWait } from './event.rules.ts';
import { bookingHref } from './event-hrefs.rules.ts';
import { type EventKey, getEventForUpdate } from './events.queries.ts';
import type { BookingFault } from './refusals.rules.ts';
import { words } from './words.en.ts';

export type NewBooking = EventKey & {
  readonly title: string;
  readonly name: string;
  readonly contact: string;
  readonly needs: string;
  readonly publicUrl: string;
};

/**
 * Somebody says that they come, by a name or any other word they answer to. The event’s row is locked while places
 * are counted, so that no room is promised twice; who comes too late waits, in the order of booking. The secret in
 * the answer is the only way back to it, and is mailed where they gave an e-mail address.
 */
export async function bookPlace(
  tx: Transaction,
  by: By,
  input: NewBooking,
): Promise<{ readonly secret: string; readonly isWaiting: boolean } | Refusal<BookingFault>> {
  const [name, contact, needs] = [input.name, input.contact, input.needs].map((text) =>
    text.normalize('NFC').replace(/\s+/g, ' ').trim(),
  ) as [string, string, string];
  const fault = faultOf({ name, contact, needs });
  if (fault) return { refused: fault };
  const event = await getEventForUpdate(tx, input);
  const at = await by.clock.now(tx);
  if (Temporal.Instant.compare(event.endsAt, at) <= 0) return { refused: 'event-over' };
  const isWaiting = mustWait({ capacity: event.capacity, taken: await countTaken(tx, input) });
  const secret = Buffer.from(by.random.nextBytes(18)).toString('base64url');
  await insertBooking(tx, {
    body_id: input.bodyId,
    event_id: input.eventId,
    id: uuidV4(by.random),
    name,
    contact: contact || null,
    needs: needs || null,
    is_waiting: isWaiting,
    secret_hash: hashToken(secret),
    booked_at: at,
  });
  const recipient = parseEmail(contact);
  const link = new URL(bookingHref(secret), input.publicUrl).href;
  const body = words.mailBody(input.title, event.startsAt, isWaiting, link);
  if (recipient) await sendMail(tx, by, { recipient, subject: words.mailSubject(input.title), body });
  return { secret, isWaiting };
}

function faultOf({
  name,
  contact,
  needs,
}: {
  name: string;
  contact: string;
  needs: string;
}): BookingFault | null {
  if (name === '') return 'name-missing';
  if (name.length > 60) return 'name-long';
  if (contact.length > 254) return 'contact-long';
  return needs.length > 300 ? 'needs-long' : null;
}
