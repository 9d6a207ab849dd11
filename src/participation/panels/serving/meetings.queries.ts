import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { PanelKey } from '../panels.queries.ts';
import type { SeatKey } from './seats.queries.ts';

type Db = Database | Transaction;

export type Meeting = PanelKey & {
  readonly id: string;
  readonly startsAt: Temporal.Instant;
  readonly endsAt: Temporal.Instant;
  readonly place: string;
  readonly cancelledAt: Temporal.Instant | null;
};

function selectMeetings(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_meeting')
    .select([
      'body_id as bodyId',
      'panel_id as panelId',
      'id',
      'starts_at as startsAt',
      'ends_at as endsAt',
      'place',
      'cancelled_at as cancelledAt',
    ])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId);
}

/** When the panel meets, the first day first; days that were called off left out. */
export function listMeetings(db: Db, key: PanelKey): Promise<Meeting[]> {
  return selectMeetings(db, key).where('cancelled_at', 'is', null).orderBy('starts_at').execute();
}

export function getMeeting(db: Db, key: PanelKey & { readonly meetingId: string }): Promise<Meeting> {
  return orNotFound(selectMeetings(db, key).where('id', '=', key.meetingId).executeTakeFirst());
}

/** Holds a meeting while its register is marked or it is called off. */
export function getMeetingForUpdate(
  tx: Transaction,
  key: PanelKey & { readonly meetingId: string },
): Promise<Meeting> {
  return orNotFound(selectMeetings(tx, key).where('id', '=', key.meetingId).forUpdate().executeTakeFirst());
}

export async function insertMeeting(
  tx: Transaction,
  meeting: Omit<Meeting, 'cancelledAt'> & { readonly addedAt: Temporal.Instant; readonly addedBy: string },
): Promise<void> {
  await tx
    .insertInto('panel_meeting')
    .values({
      body_id: meeting.bodyId,
      panel_id: meeting.panelId,
      id: meeting.id,
      starts_at: meeting.startsAt,
      ends_at: meeting.endsAt,
      place: meeting.place,
      added_at: meeting.addedAt,
      added_by: meeting.addedBy,
    })
    .execute();
}

export async function updateMeetingCancelled(
  tx: Transaction,
  { bodyId, panelId, id }: Meeting,
  at: Temporal.Instant,
): Promise<void> {
  await tx
    .updateTable('panel_meeting')
    .set({ cancelled_at: at })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', id)
    .execute();
}

export type Attendance = {
  readonly meetingId: string;
  readonly memberId: string;
  readonly canCome: boolean | null;
  readonly came: boolean | null;
};

/** Who said they can come to which day, and who came. */
export function listAttendance(db: Db, { bodyId, panelId }: PanelKey): Promise<Attendance[]> {
  return db
    .selectFrom('panel_attendance')
    .select(['meeting_id as meetingId', 'pool_member_id as memberId', 'can_come as canCome', 'came'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .execute();
}

type Said = { readonly can_come: boolean; readonly said_at: Temporal.Instant };
type Marked = { readonly came: boolean; readonly marked_at: Temporal.Instant; readonly marked_by: string };

/** Keeps what somebody said of one day, or what the register says of them. */
export async function upsertAttendance(
  tx: Transaction,
  { bodyId, panelId, memberId }: SeatKey,
  meetingId: string,
  attendance: Said | Marked,
): Promise<void> {
  const of = { body_id: bodyId, panel_id: panelId, meeting_id: meetingId, pool_member_id: memberId };
  await tx
    .insertInto('panel_attendance')
    .values({ ...of, ...attendance })
    .onConflict((conflict) =>
      conflict.columns(['body_id', 'panel_id', 'meeting_id', 'pool_member_id']).doUpdateSet(attendance),
    )
    .execute();
}
