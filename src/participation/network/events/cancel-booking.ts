import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { countTaken, deleteBooking, giveToNext } from './bookings.queries.ts';
import { mustWait } from './event.rules.ts';
import { type EventKey, findEventById, getEventForUpdate } from './events.queries.ts';
import { words } from './words.en.ts';

type Cancelling = EventKey & { readonly id: string; readonly isWaiting: boolean };

/** Gives a place back and passes it to whoever waits longest, who is told where they gave an e-mail address. */
export async function cancelBooking(tx: Transaction, by: By, booking: Cancelling): Promise<void> {
  await getEventForUpdate(tx, booking);
  const wasThere = await deleteBooking(tx, booking);
  if (!wasThere || booking.isWaiting) return;
  const next = await giveToNext(tx, booking);
  if (next) await tellNext(tx, by, booking, next.contact);
}

/** Gives every place that is free to whoever waits longest, and tells them: a room has become larger. */
export async function fillPlaces(tx: Transaction, by: By, key: EventKey): Promise<void> {
  const { capacity } = await getEventForUpdate(tx, key);
  for (let taken = await countTaken(tx, key); !mustWait({ capacity, taken }); taken += 1) {
    const next = await giveToNext(tx, key);
    if (!next) return;
    await tellNext(tx, by, key, next.contact);
  }
}

async function tellNext(tx: Transaction, by: By, key: EventKey, contact: string | null): Promise<void> {
  const recipient = contact ? parseEmail(contact) : null;
  if (!recipient) return;
  const event = await findEventById(tx, key);
  await sendMail(tx, by, {
    recipient,
    subject: words.movedUpSubject(event.title),
    body: words.movedUpBody(event.title, event.startsAt),
  });
}
