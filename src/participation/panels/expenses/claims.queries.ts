import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import { orNotFound } from '../../../db/errors.ts';
import type { PanelKey } from '../panels.queries.ts';
import type { PaidHow } from '../serving/seat.rules.ts';
import type { SeatKey } from '../serving/seats.queries.ts';
import type { ClaimDecision, ClaimKind } from './claim.rules.ts';
import type { PaidLine } from './told-sums.rules.ts';

type Db = Database | Transaction;
export type ClaimKey = PanelKey & { readonly claimId: string };

/** One claim, with whose it is and how they want to be paid. */
export type PanelClaim = SeatKey & {
  readonly seatId: string;
  readonly id: string;
  readonly personId: string | null;
  readonly name: string;
  readonly paidHow: PaidHow | null;
  readonly kind: ClaimKind;
  readonly meetingId: string | null;
  readonly amountPence: number;
  readonly spentOn: Temporal.PlainDate;
  readonly note: string;
  readonly fileId: string | null;
  readonly madeAt: Temporal.Instant;
  readonly madeBy: string;
  readonly decision: ClaimDecision | null;
  readonly decisionReason: string;
  readonly decidedAt: Temporal.Instant | null;
  readonly paidOn: Temporal.PlainDate | null;
};

const claimColumns = [
  'c.body_id as bodyId',
  'c.panel_id as panelId',
  'c.id',
  'c.pool_member_id as memberId',
  's.id as seatId',
  'm.person_id as personId',
  's.paid_how as paidHow',
  'c.kind',
  'c.meeting_id as meetingId',
  'c.amount_pence as amountPence',
  'c.spent_on as spentOn',
  'c.note',
  'c.file_id as fileId',
  'c.made_at as madeAt',
  'c.made_by as madeBy',
  'c.decision',
  'c.decision_reason as decisionReason',
  'c.decided_at as decidedAt',
  'c.paid_on as paidOn',
] as const;

function selectClaims(db: Db, { bodyId, panelId }: PanelKey) {
  return db
    .selectFrom('panel_claim as c')
    .innerJoin('panel_seat as s', (on) =>
      on
        .onRef('s.body_id', '=', 'c.body_id')
        .onRef('s.panel_id', '=', 'c.panel_id')
        .onRef('s.pool_member_id', '=', 'c.pool_member_id'),
    )
    .innerJoin('pool_member as m', (on) =>
      on
        .onRef('m.body_id', '=', 'c.body_id')
        .onRef('m.panel_id', '=', 'c.panel_id')
        .onRef('m.id', '=', 'c.pool_member_id'),
    )
    .leftJoin('person as p', 'p.id', 'm.person_id')
    .select(claimColumns)
    .select(sql<string>`coalesce(m.name, p.name, p.email, '')`.as('name'))
    .where('c.body_id', '=', bodyId)
    .where('c.panel_id', '=', panelId);
}

/** Every claim of a panel: what waits to be decided first, then what waits to be paid, then the rest; oldest first. */
export function listClaims(db: Db, key: PanelKey): Promise<PanelClaim[]> {
  return selectClaims(db, key)
    .orderBy(
      sql`case when c.decision is null then 0 when c.decision = 'approved' and c.paid_on is null then 1 else 2 end`,
    )
    .orderBy('c.made_at')
    .orderBy('c.id')
    .execute();
}

/** One person’s own claims, the newest first. */
export function listOwnClaims(db: Db, key: SeatKey): Promise<PanelClaim[]> {
  return selectClaims(db, key)
    .where('c.pool_member_id', '=', key.memberId)
    .orderBy('c.spent_on', 'desc')
    .orderBy('c.id', 'desc')
    .execute();
}

export function getClaim(db: Db, key: ClaimKey): Promise<PanelClaim> {
  return orNotFound(selectClaims(db, key).where('c.id', '=', key.claimId).executeTakeFirst());
}

/** The same, held while it is decided, paid or taken back. */
export function getClaimForUpdate(tx: Transaction, key: ClaimKey): Promise<PanelClaim> {
  return orNotFound(
    selectClaims(tx, key).where('c.id', '=', key.claimId).modifyEnd(sql`for update of c`).executeTakeFirst(),
  );
}

export type NewClaim = SeatKey &
  Pick<
    PanelClaim,
    'id' | 'kind' | 'meetingId' | 'amountPence' | 'spentOn' | 'note' | 'fileId' | 'madeAt' | 'madeBy'
  >;

export async function insertClaim(tx: Transaction, claim: NewClaim): Promise<void> {
  await tx
    .insertInto('panel_claim')
    .values({
      body_id: claim.bodyId,
      panel_id: claim.panelId,
      id: claim.id,
      pool_member_id: claim.memberId,
      kind: claim.kind,
      meeting_id: claim.meetingId,
      amount_pence: claim.amountPence,
      spent_on: claim.spentOn,
      note: claim.note,
      file_id: claim.fileId,
      made_at: claim.madeAt,
      made_by: claim.madeBy,
    })
    .execute();
}

/** The payment for one day that one person is owed, held; undefined where none is. */
export function findDayClaim(tx: Transaction, { bodyId, panelId, memberId }: SeatKey, meetingId: string) {
  return tx
    .selectFrom('panel_claim')
    .select(['id', 'decision'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('pool_member_id', '=', memberId)
    .where('meeting_id', '=', meetingId)
    .forUpdate()
    .executeTakeFirst();
}

/** Takes back the payment for a day that nobody has decided. */
export async function deleteDayClaim(
  tx: Transaction,
  { bodyId, panelId, memberId }: SeatKey,
  meetingId: string,
): Promise<void> {
  await tx
    .deleteFrom('panel_claim')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('pool_member_id', '=', memberId)
    .where('meeting_id', '=', meetingId)
    .where('decision', 'is', null)
    .execute();
}

export async function deleteClaim(tx: Transaction, { bodyId, panelId, id }: PanelClaim): Promise<void> {
  await tx
    .deleteFrom('panel_claim')
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', id)
    .execute();
}

export async function updateDecision(
  tx: Transaction,
  { bodyId, panelId, id }: PanelClaim,
  decided: {
    readonly decision: ClaimDecision;
    readonly reason: string;
    readonly at: Temporal.Instant;
    readonly by: string;
  },
): Promise<void> {
  await tx
    .updateTable('panel_claim')
    .set({
      decision: decided.decision,
      decision_reason: decided.reason,
      decided_at: decided.at,
      decided_by: decided.by,
    })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', id)
    .execute();
}

export async function updatePaid(
  tx: Transaction,
  { bodyId, panelId, id }: PanelClaim,
  paid: { readonly on: Temporal.PlainDate; readonly by: string },
): Promise<void> {
  await tx
    .updateTable('panel_claim')
    .set({ paid_on: paid.on, paid_by: paid.by })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', '=', id)
    .execute();
}

/** What was paid on one panel, for sums that everyone may read. */
export function listPaidLines(db: Db, { bodyId, panelId }: PanelKey): Promise<PaidLine[]> {
  return db
    .selectFrom('panel_claim')
    .select(['id', 'kind', 'pool_member_id as memberId', 'amount_pence as amountPence', 'told_in as toldIn'])
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('paid_on', 'is not', null)
    .execute();
}

/** Tells these payments to everyone from now on, as one batch. */
export async function updateTold(
  tx: Transaction,
  { bodyId, panelId }: PanelKey,
  claimIds: readonly string[],
  batch: number,
): Promise<void> {
  await tx
    .updateTable('panel_claim')
    .set({ told_in: batch })
    .where('body_id', '=', bodyId)
    .where('panel_id', '=', panelId)
    .where('id', 'in', claimIds)
    .execute();
}
