import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { AccessNeed, Availability } from '../panel.rules.ts';
import type { PanelKey } from '../panels.queries.ts';
import type { EndedWhy, PaidHow, SeatFacts, SeatState } from './seat.rules.ts';

type Db = Database | Transaction;
export type SeatKey = PanelKey & { readonly memberId: string };

/** One drawn person and their seat. Their name and how to reach them are for whoever looks after the panel. */
export type Seat = SeatKey &
  SeatFacts & {
    /** Its own number, for addresses and forms: the person’s number in the pool is in the auditor’s file. */
    readonly seatId: string;
    readonly personId: string | null;
    readonly name: string;
    readonly email: string | null;
    readonly contact: string | null;
    readonly drawNumber: number;
    readonly state: SeatState;
    readonly offeredAt: Temporal.Instant;
    readonly toldAt: Temporal.Instant | null;
    readonly answeredAt: Temporal.Instant | null;
    readonly isAnsweredFor: boolean;
    readonly endedWhy: EndedWhy | null;
    /** Since when nobody sits here who could: declined, left, or stood aside. Null while somebody does, or is silent. */
    readonly emptiedAt: Temporal.Instant | null;
    /** Staff typed in that they were told; that they say no or give it up. */
    readonly isToldByStaff: boolean;
    readonly isEndedByStaff: boolean;
    readonly askedAgainAt: Temporal.Instant | null;
    readonly conductVersion: number | null;
    readonly appointedAt: Temporal.Instant | null;
    readonly replaces: string | null;
    readonly paidHow: PaidHow | null;
    readonly accessNeeds: readonly AccessNeed[];
    readonly accessNote: string;
    readonly availability: readonly Availability[];
  };

const seatColumns = [
  's.body_id as bodyId',
  's.panel_id as panelId',
  's.pool_member_id as memberId',
  's.id as seatId',
  'm.person_id as personId',
  'p.email',
  'm.contact',
  's.draw_number as drawNumber',
  's.state',
  's.offered_at as offeredAt',
  's.told_at as toldAt',
  's.answer_by as answerBy',
  's.answered_at as answeredAt',
  's.ended_why as endedWhy',
  's.told_by_staff as isToldByStaff',
  's.ended_by_staff as isEndedByStaff',
  's.asked_again_at as askedAgainAt',
  's.conduct_version as conductVersion',
  's.appointed_at as appointedAt',
  's.replaces',
  's.paid_how as paidHow',
  'm.access_needs as accessNeeds',
  'm.access_note as accessNote',
  'm.availability',
] as const;

function selectSeats(db: Db) {
  return db
    .selectFrom('panel_seat as s')
    .innerJoin('panel as n', (on) => on.onRef('n.body_id', '=', 's.body_id').onRef('n.id', '=', 's.panel_id'))
    .innerJoin('pool_member as m', (on) =>
      on
        .onRef('m.body_id', '=', 's.body_id')
        .onRef('m.panel_id', '=', 's.panel_id')
        .onRef('m.id', '=', 's.pool_member_id'),
    )
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .select(seatColumns)
    .select([
      sql<string>`coalesce(m.name, p.name, p.email, '')`.as('name'),
      sql<boolean>`s.answered_by is not null`.as('isAnsweredFor'),
      sql<boolean>`exists (select from panel_seat r where r.body_id = s.body_id and r.panel_id = s.panel_id
        and r.replaces = s.pool_member_id)`.as('isReplaced'),
      sql<Temporal.Instant | null>`case s.state when 'declined' then s.answered_at when 'left' then s.left_at
        else (select e.recused_at from evaluator e where e.body_id = s.body_id
          and e.procurement_id = n.procurement_id and e.person_id = m.person_id) end`.as('emptiedAt'),
      sql<boolean>`exists (select from evaluator e where e.body_id = s.body_id
        and e.procurement_id = n.procurement_id and e.person_id = m.person_id and e.recused_at is not null)`.as(
        'stoodAside',
      ),
    ])
    .$narrowType<{ accessNeeds: AccessNeed[]; availability: Availability[] }>();
}

/** Every seat of a panel, those who sit or are asked first, in the order they were drawn. */
export function listSeats(db: Db, { bodyId, panelId }: PanelKey): Promise<Seat[]> {
  return selectSeats(db)
    .where('s.body_id', '=', bodyId)
    .where('s.panel_id', '=', panelId)
    .orderBy(sql`s.state in ('declined', 'left')`)
    .orderBy('s.draw_number')
    .orderBy('name')
    .orderBy('s.pool_member_id')
    .execute();
}

export function getSeat(db: Db, { bodyId, panelId, memberId }: SeatKey): Promise<Seat> {
  return orNotFound(
    selectSeats(db)
      .where('s.body_id', '=', bodyId)
      .where('s.panel_id', '=', panelId)
      .where('s.pool_member_id', '=', memberId)
      .executeTakeFirst(),
  );
}

/** The seat with a number of its own. */
export function getSeatById(
  db: Db,
  { bodyId, panelId, seatId }: PanelKey & { readonly seatId: string },
): Promise<Seat> {
  return orNotFound(
    selectSeats(db)
      .where('s.body_id', '=', bodyId)
      .where('s.panel_id', '=', panelId)
      .where('s.id', '=', seatId)
      .executeTakeFirst(),
  );
}

/** One person’s own seat on a panel; undefined for everybody who was not drawn. */
export function findOwnSeat(
  db: Db,
  { bodyId, panelId, personId }: PanelKey & { readonly personId: string },
): Promise<Seat | undefined> {
  return selectSeats(db)
    .where('s.body_id', '=', bodyId)
    .where('s.panel_id', '=', panelId)
    .where('m.person_id', '=', personId)
    .executeTakeFirst();
}

/** Holds a seat while it is answered, given up or filled again. */
export async function holdSeat(tx: Transaction, { bodyId, panelId, memberId }: SeatKey): Promise<void> {
  await orNotFound(
    tx
      .selectFrom('panel_seat')
      .select('pool_member_id')
      .where('body_id', '=', bodyId)
      .where('panel_id', '=', panelId)
      .where('pool_member_id', '=', memberId)
      .forUpdate()
      .executeTakeFirst(),
  );
}

type SeatChange = {
  readonly state?: SeatState;
  readonly told_at?: Temporal.Instant;
  readonly told_by_staff?: boolean;
  readonly ended_by_staff?: boolean;
  readonly asked_again_at?: Temporal.Instant;
  readonly answer_by?: Temporal.PlainDate;
  readonly answered_at?: Temporal.Instant;
  readonly answered_by?: string | null;
  readonly left_at?: Temporal.Instant;
  readonly ended_why?: EndedWhy;
  readonly conduct_version?: number;
  readonly conduct_accepted_at?: Temporal.Instant;
  readonly appointed_at?: Temporal.Instant;
  readonly paid_how?: PaidHow;
};

export async function updateSeat(
  tx: Transaction,
  { bodyId, panelId, memberId }: SeatKey,
  change: SeatChange,
): Promise<void> {
  await tx
    .updateTable('panel_seat')
    .set(change)
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('pool_member_id', '=', memberId)
    .execute();
}

/** What somebody needs to take part, as they say now. */
export async function updateNeeds(
  tx: Transaction,
  { bodyId, panelId, memberId }: SeatKey,
  needs: { readonly accessNeeds: readonly AccessNeed[]; readonly accessNote: string },
): Promise<void> {
  await tx
    .updateTable('pool_member')
    .set({ access_needs: [...needs.accessNeeds], access_note: needs.accessNote })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', memberId)
    .execute();
}
