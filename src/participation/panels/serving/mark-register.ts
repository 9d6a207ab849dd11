import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { londonDate } from '../../../values/dates.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { deleteDayClaim, findDayClaim, insertClaim } from '../expenses/claims.queries.ts';
import { findPanel, type PanelKey } from '../panels.queries.ts';
import { getMeetingForUpdate, listAttendance, type Meeting, upsertAttendance } from './meetings.queries.ts';
import { listSeats, type Seat } from './seats.queries.ts';

export type RegisterRefusal = 'not-begun' | 'called-off' | 'paid-already';

/**
 * Marks who came on one day of the panel, as often as needed. Everyone who came is owed the payment for the day, which
 * somebody else approves. Nobody whose payment is decided is taken off the register again.
 */
export async function markRegister(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly meetingId: string; readonly came: readonly string[] },
): Promise<{ marked: number } | Refusal<RegisterRefusal>> {
  const meeting = await getMeetingForUpdate(tx, input);
  if (meeting.cancelledAt) return { refused: 'called-off' };
  const now = await by.clock.now(tx);
  if (now.epochMilliseconds < meeting.startsAt.epochMilliseconds) return { refused: 'not-begun' };
  const attendance = (await listAttendance(tx, input)).filter(({ meetingId }) => meetingId === meeting.id);
  const seats = (await listSeats(tx, input)).filter((seat) => mayBeMarked(seat, attendance));
  for (const seat of seats) {
    if (input.came.includes(seat.memberId)) continue;
    const claim = await findDayClaim(tx, seat, meeting.id);
    if (claim?.decision) return { refused: 'paid-already' };
  }
  const { paymentPence } = await findPanel(tx, input);
  for (const seat of seats) {
    const came = input.came.includes(seat.memberId);
    const { personId } = by.actor;
    await upsertAttendance(tx, seat, meeting.id, { came, marked_at: now, marked_by: personId });
    if (came) await oweDay(tx, by, { seat, meeting, paymentPence: paymentPence ?? 0 });
    else await deleteDayClaim(tx, seat, meeting.id);
  }
  return { marked: seats.length };
}

/** Everyone who sits there, and whoever was marked before they left. */
export function mayBeMarked(
  { state, memberId }: Pick<Seat, 'state' | 'memberId'>,
  attendance: readonly { readonly memberId: string; readonly came: boolean | null }[],
): boolean {
  return state === 'accepted' || attendance.some((one) => one.memberId === memberId && one.came !== null);
}

async function oweDay(
  tx: Transaction,
  by: By,
  owed: { readonly seat: Seat; readonly meeting: Meeting; readonly paymentPence: number },
): Promise<void> {
  const { seat, meeting, paymentPence } = owed;
  if (paymentPence === 0 || (await findDayClaim(tx, seat, meeting.id))) return;
  const now = await by.clock.now(tx);
  await insertClaim(tx, {
    ...seat,
    id: uuidV7(now.epochMilliseconds, by.random),
    kind: 'day',
    meetingId: meeting.id,
    amountPence: paymentPence,
    spentOn: londonDate(meeting.startsAt),
    note: '',
    fileId: null,
    madeAt: now,
    madeBy: by.actor.personId,
  });
}
