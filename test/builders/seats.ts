import type { BodyRole } from '../../src/acts/by.ts';
import type { Database } from '../../src/db/connect.ts';
import { answerSeat } from '../../src/participation/panels/serving/answer-seat.ts';
import { currentConduct } from '../../src/participation/panels/serving/conduct.ts';
import { listSeats, type Seat } from '../../src/participation/panels/serving/seats.queries.ts';
import { tellSeats } from '../../src/participation/panels/serving/tell-seats.ts';
import { publishTenderNotice } from '../../src/procurement/publishing/publish-tender-notice.ts';
import { type Played, playing } from './evaluation.ts';
import { type BuiltPanel, buildDrawnPanel } from './panels.ts';
import { buildOfficer, carriedOut } from './people.ts';
import { tenderDays } from './procurement.ts';

/** The days of a panel that was drawn on 28 May 2026. */
export const serviceDays = {
  told: '2026-05-28T09:00:00Z',
  answers: '2026-06-01T10:00:00Z',
  /** Empty seats are drawn for: a Monday, 12 noon. */
  draws: '2026-06-01T11:00:00Z',
  /** The last day to answer is over. */
  late: '2026-06-05T10:00:00Z',
  /** The first draw for empty seats after it. */
  lateDraw: '2026-06-08T11:00:00Z',
  meets: '2026-07-04T09:00:00Z',
  afterwards: '2026-07-06T09:00:00Z',
} as const;

export type DrawnPanel = Awaited<ReturnType<typeof buildToldPanel>>;

/** A drawn panel whose people have been told; its officer and facilitator. */
export async function buildToldPanel(db: Database, given: Parameters<typeof buildDrawnPanel>[1] = {}) {
  const panel = await buildDrawnPanel(db, { people: 9, ...given });
  const keeper = await officerOf(db, panel, 'facilitator', serviceDays.told);
  await carriedOut(db, async (tx) => ({
    told: await tellSeats(tx, keeper.by, { ...panel, publicUrl: 'http://localhost' }),
  }));
  const officer = playing(
    panel.officerId,
    { kind: 'body', bodyId: panel.bodyId, role: 'procurement-officer' },
    serviceDays.answers,
  );
  return { ...panel, officer, keeper };
}

export async function officerOf(
  db: Database,
  { bodyId }: { readonly bodyId: string },
  role: BodyRole,
  at: string,
): Promise<Played> {
  const { personId } = await buildOfficer(db, bodyId, role);
  return playing(personId, { kind: 'body', bodyId, role }, at);
}

/** The person on a seat, at one of the panel’s days. */
export function sitting(seat: Seat, at: keyof typeof serviceDays = 'answers'): Played {
  return playing(seat.personId ?? '', { kind: 'resident' }, serviceDays[at]);
}

export async function acceptAs(db: Database, seat: Seat, who = sitting(seat)): Promise<void> {
  const { version: conduct } = await currentConduct();
  await carriedOut(db, (tx) => answerSeat(tx, who.by, { ...seat, answer: 'accept', conduct }));
}

/** The same person without an e-mail address here, as those who came in with a letter’s code. */
export async function withoutEmail(db: Database, seat: Seat): Promise<void> {
  const { personId } = seat;
  await db.updateTable('person').set({ email: null }).where('id', '=', personId).execute();
}

/** A panel on which everyone who was drawn took the seat. */
export async function buildSeatedPanel(db: Database, given: Parameters<typeof buildDrawnPanel>[1] = {}) {
  const panel = await buildToldPanel(db, given);
  for (const seat of await listSeats(db, panel)) await acceptAs(db, seat);
  return { ...panel, seats: await listSeats(db, panel) };
}

/** The purchase’s tender notice comes out, after the panel was drawn. */
export async function publishNoticeOf(db: Database, panel: BuiltPanel): Promise<void> {
  const by = playing(
    panel.officerId,
    { kind: 'body', bodyId: panel.bodyId, role: 'procurement-officer' },
    tenderDays.notice.toString(),
  ).by;
  await carriedOut(db, (tx) =>
    publishTenderNotice(tx, by, {
      bodyId: panel.bodyId,
      procurementId: panel.procurementId,
      bidsDueAt: tenderDays.due,
      noticeIdentifier: 'ocds-test-0002',
    }),
  );
}
