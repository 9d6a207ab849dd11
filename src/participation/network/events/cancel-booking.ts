import type { By } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { parseEmail } from '../../../people/accounts/email.rules.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { deleteBooking, giveToNext } from './bookings.queries.ts';
import { type EventKey, findEventById, getEventForUpdate } from './events.queries.ts';
import { words } from './words.en.ts';

type Cancelling = EventKey & { readonly id: string; readonly isWaiting: boolean };

/** Gives a place back and passes it to whoever waits longest, who is told where they gave an e-mail address. */
export async function cancelBooking(tx: Transaction, by: By, booking: Cancelling): Promise<void> {
  await getEventForUpdate(tx, booking);
  const wasThere = await deleteBooking(tx, booking);
  if (!wasThere || booking.isWaiting) return;
  const next = await giveToNext(tx, booking);
  const recipient = next?.contact ? parseEmail(next.contact) : null;
  if (!recipient) return;
  const event = await findEventById(tx, booking);
  await sendMail(tx, by, {
    recipient,
    subject: words.movedUpSubject(event.title),
    body: words.movedUpBody(event.title, event.startsAt),
  });
}
