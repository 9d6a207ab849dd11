import type { By } from '../../../acts/by.ts';
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
    await markTold(tx, by, seat);
    const link = new URL(mySeatHref(panel), input.publicUrl).href;
    await sendMail(tx, by, { recipient: seat.email, ...mail.drawn(panel, by_, link) });
    told += 1;
  }
  return told;
}

/** A facilitator has told somebody by phone or letter: from then on their days to answer count. */
export async function markSeatTold(tx: Transaction, by: By, key: SeatKey): Promise<{ told: true }> {
  await holdSeat(tx, key);
  const seat = await getSeat(tx, key);
  if (!seat.toldAt && seat.state === 'offered') await markTold(tx, by, key);
  return { told: true };
}

async function markTold(tx: Transaction, by: By, key: SeatKey): Promise<void> {
  const now = await by.clock.now(tx);
  await updateSeat(tx, key, { told_at: now, answer_by: answerBy(londonDate(now)) });
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
