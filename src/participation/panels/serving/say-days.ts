import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import type { AccessNeed } from '../panel.rules.ts';
import { listMeetings, upsertAttendance } from './meetings.queries.ts';
import type { PaidHow } from './seat.rules.ts';
import { getSeat, holdSeat, type Seat, type SeatKey, updateNeeds, updateSeat } from './seats.queries.ts';

async function holdTaken(tx: Transaction, key: SeatKey): Promise<Seat | null> {
  await holdSeat(tx, key);
  const seat = await getSeat(tx, key);
  return seat.state === 'accepted' ? seat : null;
}

/** Somebody on a panel says to which of its days to come they can come. Days that are over stay as they were. */
export async function sayDays(
  tx: Transaction,
  by: By,
  input: SeatKey & { readonly canCome: ReadonlyMap<string, boolean> },
): Promise<{ said: true } | Refusal<'not-seated'>> {
  if (!(await holdTaken(tx, input))) return { refused: 'not-seated' };
  const now = await by.clock.now(tx);
  for (const { id, endsAt } of await listMeetings(tx, input)) {
    const canCome = input.canCome.get(id);
    if (canCome === undefined || endsAt.epochMilliseconds <= now.epochMilliseconds) continue;
    await upsertAttendance(tx, input, id, { can_come: canCome, said_at: now });
  }
  return { said: true };
}

/** Somebody on a panel says what they need to take part. */
export async function sayNeeds(
  tx: Transaction,
  _by: By,
  input: SeatKey & { readonly accessNeeds: readonly AccessNeed[]; readonly accessNote: string },
): Promise<{ said: true } | Refusal<'not-seated'>> {
  if (!(await holdTaken(tx, input))) return { refused: 'not-seated' };
  await updateNeeds(tx, input, input);
  return { said: true };
}

/** Somebody on a panel says how they want to be paid. What a bank needs to know is asked of them when they are paid. */
export async function choosePaidHow(
  tx: Transaction,
  _by: By,
  input: SeatKey & { readonly paidHow: PaidHow },
): Promise<{ chosen: true } | Refusal<'not-seated'>> {
  await holdSeat(tx, input);
  const { state } = await getSeat(tx, input);
  if (state !== 'accepted' && state !== 'left') return { refused: 'not-seated' };
  await updateSeat(tx, input, { paid_how: input.paidHow });
  return { chosen: true };
}
