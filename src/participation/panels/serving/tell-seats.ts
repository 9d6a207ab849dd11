import type { By, Refusal } from '../../../acts/by.ts';
import { nobody } from '../../../acts/nobody.ts';
import { transact } from '../../../acts/transact.ts';
import type { Database, Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { londonDate } from '../../../values/dates.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { mail } from './mail.words.en.ts';
import { answerBy } from './seat.rules.ts';
import { getSeat, holdSeat, listSeats, type SeatKey, updateSeat } from './seats.queries.ts';
import { findTypingFault, type TypingFault } from './typing-in.rules.ts';
import { listPanelsToTell } from './waiting-seats.queries.ts';

/** Writes to everyone drawn for one panel who has an address and has had no word yet. Says to how many. */
export async function tellSeats(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly publicUrl: string },
): Promise<number> {
  const panel = await findPanel(tx, input);
  let told = 0;
  for (const seat of await listSeats(tx, input)) {
    if (seat.toldAt || seat.state !== 'offered' || !seat.email) continue;
    await holdSeat(tx, seat);
    const by_ = answerBy(londonDate(await by.clock.now(tx)));
    await markTold(tx, by, seat, false);
    await sendMail(tx, by, {
      recipient: seat.email,
      ...mail.drawn(panel, by_, linkTo(panel, input.publicUrl)),
    });
    told += 1;
  }
  return told;
}

/** A facilitator has told somebody without an e-mail address: from then on their days to answer count. */
export async function markSeatTold(
  tx: Transaction,
  by: By,
  key: SeatKey,
): Promise<{ told: true } | Refusal<TypingFault>> {
  await holdSeat(tx, key);
  const seat = await getSeat(tx, key);
  const fault = findTypingFault(seat, by.actor);
  if (fault) return { refused: fault };
  if (!seat.toldAt && seat.state === 'offered') await markTold(tx, by, key, true);
  return { told: true };
}

/**
 * Sends the question again to somebody who has it by e-mail and has not answered; at most once a day. Their last day to
 * answer stays as it is.
 */
export async function askAgain(
  tx: Transaction,
  by: By,
  input: SeatKey & { readonly publicUrl: string },
): Promise<{ asked: true } | Refusal<'nothing-to-ask' | 'asked-today'>> {
  await holdSeat(tx, input);
  const seat = await getSeat(tx, input);
  if (seat.state !== 'offered' || !seat.email || !seat.toldAt || !seat.answerBy)
    return { refused: 'nothing-to-ask' };
  const now = await by.clock.now(tx);
  const lastAsked = londonDate(seat.askedAgainAt ?? seat.toldAt);
  if (lastAsked.equals(londonDate(now))) return { refused: 'asked-today' };
  await updateSeat(tx, input, { asked_again_at: now });
  const panel = await findPanel(tx, input);
  const message = mail.drawn(panel, seat.answerBy, linkTo(panel, input.publicUrl));
  await sendMail(tx, by, { recipient: seat.email, ...message });
  return { asked: true };
}

function linkTo(panel: Parameters<typeof mySeatHref>[0], publicUrl: string): string {
  return new URL(mySeatHref(panel), publicUrl).href;
}

async function markTold(tx: Transaction, by: By, key: SeatKey, byStaff: boolean): Promise<void> {
  const now = await by.clock.now(tx);
  await updateSeat(tx, key, {
    told_at: now,
    told_by_staff: byStaff,
    answer_by: answerBy(londonDate(now)),
  });
}

/** The chore: whoever was drawn hears of it within the minute. */
export async function tellWaitingSeats(
  db: Database,
  by: Omit<By, 'actor'>,
  { publicUrl }: { readonly publicUrl: string },
): Promise<void> {
  for (const key of await listPanelsToTell(db))
    await transact(db, nobody, (tx) => tellSeats(tx, { ...by, actor: nobody }, { ...key, publicUrl }));
}
