import { type By, isRefused, type Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { findPanel } from '../panels.queries.ts';
import { appointSeat } from './appoint-seats.ts';
import { currentConduct } from './conduct.ts';
import { getSeat, holdSeat, type SeatKey, updateSeat } from './seats.queries.ts';
import { findTypingFault, type TypingFault } from './typing-in.rules.ts';

export type AnswerSeat = SeatKey & {
  readonly answer: 'accept' | 'decline';
  /** Which version of the code of conduct they accept; null for somebody who has not. */
  readonly conduct: number | null;
};

export type AnswerRefusal =
  | 'answered-already'
  | 'given-away'
  | 'conduct-not-accepted'
  | 'acts-for-bidder'
  | TypingFault;

/**
 * Somebody who was drawn takes their seat or says no, once; for somebody who has no e-mail address here a facilitator
 * may type it in. Taking it means accepting the code of conduct as it stands now. After the last day it can still be taken, until another has it. Once
 * the tender notice is out they become an evaluator in the same step; who acts for a bidder cannot, and the seat is
 * filled again.
 */
export async function answerSeat(
  tx: Transaction,
  by: By,
  input: AnswerSeat,
): Promise<{ state: 'accepted' | 'declined' } | Refusal<AnswerRefusal>> {
  await holdSeat(tx, input);
  const seat = await getSeat(tx, input);
  const fault = findTypingFault(seat, by.actor);
  if (fault) return { refused: fault };
  if (seat.state !== 'offered')
    return { refused: seat.endedWhy === 'silent' ? 'given-away' : 'answered-already' };
  const now = await by.clock.now(tx);
  const { personId } = by.actor;
  const isOwn = personId === seat.personId;
  const answered = { answered_at: now, answered_by: isOwn ? null : personId };
  if (input.answer === 'decline') {
    await updateSeat(tx, input, {
      state: 'declined',
      ended_why: 'said-no',
      ended_by_staff: !isOwn,
      ...answered,
    });
    return { state: 'declined' };
  }
  const { version } = await currentConduct();
  if (input.conduct !== version) return { refused: 'conduct-not-accepted' };
  const conduct = { conduct_version: version, conduct_accepted_at: now };
  await updateSeat(tx, input, { state: 'accepted', ...conduct, ...answered });
  const panel = await findPanel(tx, input);
  const appointed = await appointSeat(tx, by, panel, { ...seat, state: 'accepted' });
  return isRefused<'acts-for-bidder'>(appointed) ? appointed : { state: 'accepted' };
}
