import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { standDown } from '../../../procurement/evaluation/appointing/stand-down.ts';
import { findPanel } from '../panels.queries.ts';
import { getSeat, holdSeat, type SeatKey, updateSeat } from './seats.queries.ts';
import { findTypingFault, type TypingFault } from './typing-in.rules.ts';

export type LeaveRefusal = 'not-seated' | TypingFault;

/**
 * Somebody who took a seat gives it up; they need not say why. For somebody who has no e-mail address here a
 * facilitator may type it in. Whatever they have not scored is then somebody else’s
 * to score. A seat that nobody took is declined, not left.
 */
export async function leaveSeat(
  tx: Transaction,
  by: By,
  key: SeatKey,
): Promise<{ left: true } | Refusal<LeaveRefusal>> {
  await holdSeat(tx, key);
  const seat = await getSeat(tx, key);
  if (seat.state !== 'accepted') return { refused: 'not-seated' };
  const fault = findTypingFault(seat, by.actor);
  if (fault) return { refused: fault };
  await updateSeat(tx, key, {
    state: 'left',
    left_at: await by.clock.now(tx),
    ended_why: 'left',
    ended_by_staff: by.actor.personId !== seat.personId,
  });
  if (!seat.personId || !seat.appointedAt) return { left: true };
  const { bodyId, procurementId } = await findPanel(tx, key);
  await standDown(tx, by, { bodyId, procurementId, personId: seat.personId });
  return { left: true };
}
