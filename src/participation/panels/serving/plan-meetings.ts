import type { Temporal } from 'temporal-polyfill';
import type { By, Refusal } from '../../../acts/by.ts';
import type { Transaction } from '../../../db/connect.ts';
import { sendMail } from '../../../people/mail/send-mail.ts';
import { uuidV7 } from '../../../values/uuid.ts';
import { findPanel, holdPanel, type Panel, type PanelKey } from '../panels.queries.ts';
import { mySeatHref } from './hrefs.rules.ts';
import { mail } from './mail.words.en.ts';
import {
  getMeetingForUpdate,
  insertMeeting,
  listAttendance,
  listMeetings,
  updateMeetingCancelled,
} from './meetings.queries.ts';
import { listSeats } from './seats.queries.ts';

export type AddMeeting = PanelKey & {
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly publicUrl: string;
};

/** Sets a day on which the panel meets, and writes to those who took a seat. Two days do not overlap. */
export async function addMeeting(
  tx: Transaction,
  by: By,
  input: AddMeeting,
): Promise<{ meetingId: string } | Refusal<'in-the-past' | 'ends-first' | 'at-the-same-time'>> {
  await holdPanel(tx, input);
  const now = await by.clock.now(tx);
  const [starts, ends] = [input.startsAt.epochMilliseconds, input.endsAt.epochMilliseconds];
  if (ends <= starts) return { refused: 'ends-first' };
  if (starts <= now.epochMilliseconds) return { refused: 'in-the-past' };
  const others = await listMeetings(tx, input);
  const overlaps = others.some(
    ({ startsAt, endsAt }) => startsAt.epochMilliseconds < ends && endsAt.epochMilliseconds > starts,
  );
  if (overlaps) return { refused: 'at-the-same-time' };
  const meetingId = uuidV7(now.epochMilliseconds, by.random);
  const { personId: addedBy } = by.actor;
  await insertMeeting(tx, { ...input, id: meetingId, addedAt: now, addedBy });
  await writeToSeated(tx, by, input, (panel, link) => mail.meeting(panel, input, link));
  return { meetingId };
}

/** Calls a day off; one on which somebody is marked as come stays. */
export async function cancelMeeting(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly meetingId: string; readonly publicUrl: string },
): Promise<{ cancelled: true } | Refusal<'was-held'>> {
  const meeting = await getMeetingForUpdate(tx, input);
  if (meeting.cancelledAt) return { cancelled: true };
  const attendance = await listAttendance(tx, input);
  if (attendance.some(({ meetingId, came }) => meetingId === meeting.id && came))
    return { refused: 'was-held' };
  await updateMeetingCancelled(tx, meeting, await by.clock.now(tx));
  await writeToSeated(tx, by, input, (panel, link) => mail.cancelled(panel, meeting, link));
  return { cancelled: true };
}

async function writeToSeated(
  tx: Transaction,
  by: By,
  input: PanelKey & { readonly publicUrl: string },
  message: (panel: Panel, link: string) => { subject: string; body: string },
): Promise<void> {
  const panel = await findPanel(tx, input);
  const link = new URL(mySeatHref(panel), input.publicUrl).href;
  for (const { state, email } of await listSeats(tx, input)) {
    if (state === 'accepted' && email) await sendMail(tx, by, { recipient: email, ...message(panel, link) });
  }
}
