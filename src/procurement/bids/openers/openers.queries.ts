import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { ProcurementKey } from '../../stations/stations.queries.ts';
import type { RecoveryBecause } from '../recovering/recovery.rules.ts';

type Db = Database | Transaction;

export type BidBox = {
  readonly threshold: number;
  readonly graceMinutes: number;
  readonly recoveryBecause: RecoveryBecause | null;
  readonly recoveryBeganAt: Temporal.Instant | null;
  readonly recoveryBeganBy: string | null;
  readonly recoveryEndsAt: Temporal.Instant | null;
  /** When somebody else decided to open the bids whose keys are here without the others, and why. */
  readonly restDecidedAt: Temporal.Instant | null;
  readonly restReason: string | null;
};

/** Five openers, any three of them, two hours of grace: where a body has chosen nothing else. */
export const ordinaryBox = { threshold: 3, graceMinutes: 120 } as const;

const nothingAsked = {
  recoveryBecause: null,
  recoveryBeganAt: null,
  recoveryBeganBy: null,
  recoveryEndsAt: null,
  restDecidedAt: null,
  restReason: null,
} as const;

/** How the box of a purchase is kept. */
export async function findBox(db: Db, key: ProcurementKey): Promise<BidBox> {
  const row = await db
    .selectFrom('bid_box')
    .select(['threshold', 'grace_minutes as graceMinutes', 'recovery_because as because'])
    .select(['recovery_began_at as recoveryBeganAt', 'recovery_ends_at as recoveryEndsAt'])
    .select(['recovery_began_by as recoveryBeganBy'])
    .select(['rest_decided_at as restDecidedAt', 'rest_reason as restReason'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .executeTakeFirst();
  if (!row) return { ...ordinaryBox, ...nothingAsked };
  const { because, ...box } = row;
  return { ...box, recoveryBecause: because };
}

export type BidOpener = {
  readonly personId: string;
  /** How everyone reads who it is: an office, not a person. */
  readonly office: string;
  readonly fromBuyingDepartment: boolean;
  /** The public half of their key; null until they have made one. */
  readonly recipient: string | null;
  readonly sharesPostedAt: Temporal.Instant | null;
  /** When they said that their key is lost. */
  readonly keyLostAt: Temporal.Instant | null;
  /** When they opened their share of the first and of the second test bid. */
  readonly rehearsed: readonly [Temporal.Instant | null, Temporal.Instant | null];
};

/** Who opens the bids, in the order they were named. */
export async function listOpeners(db: Db, key: ProcurementKey): Promise<BidOpener[]> {
  const [openers, rehearsed] = await Promise.all([selectOpeners(db, key), listRehearsed(db, key)]);
  const when = (personId: string, round: number) =>
    rehearsed.find((one) => one.personId === personId && one.round === round)?.rehearsedAt ?? null;
  return openers.map((one) => ({ ...one, rehearsed: [when(one.personId, 1), when(one.personId, 2)] }));
}

/** By the officer’s word, by their own, or by the role they hold for the body: any of them counts. */
const isOfDepartment = sql<boolean>`(from_buying_department or coalesce(says_of_department, false)
  or buys_for(body_id, person_id))`;

function selectOpeners(db: Db, key: ProcurementKey) {
  return db
    .selectFrom('bid_opener')
    .select(['person_id as personId', 'office'])
    .select(isOfDepartment.as('fromBuyingDepartment'))
    .select(['recipient', 'shares_posted_at as sharesPostedAt', 'key_lost_at as keyLostAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('named_at')
    .orderBy('person_id')
    .execute();
}

function listRehearsed(db: Db, key: ProcurementKey) {
  return db
    .selectFrom('bid_rehearsed')
    .select(['person_id as personId', 'round', 'rehearsed_at as rehearsedAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .execute();
}

/** The test bids of a purchase, the first and the second, as far as they were made. */
export async function listRehearsals(db: Db, key: ProcurementKey) {
  return db
    .selectFrom('bid_rehearsal')
    .select(['round', 'envelope', 'made_at as madeAt'])
    .where('body_id', '=', key.bodyId)
    .where('procurement_id', '=', key.procurementId)
    .orderBy('round')
    .execute();
}
