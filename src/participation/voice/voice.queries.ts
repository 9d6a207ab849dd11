import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import type { InsteadOfPoints } from './own-answer.rules.ts';

type Db = Database | Transaction;

export type Standing = {
  readonly hasEmail: boolean;
  readonly outward: string | null;
  readonly districtSlug: string | null;
  /** The best proof shown: 3 seen by a facilitator, 2 a code for this round, 1 a confirmed e-mail, else 0. */
  readonly tier: number;
  readonly hasAnswered: boolean;
};

/** How a person stands to a round: what they have shown of themselves, and whether they have answered. */
export async function findStanding(db: Db, roundId: string, personId: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select p.email is not null as "hasEmail", p.postcode_outward as outward, p.district_slug as "districtSlug",
      coalesce((select max(c.tier) from joining_code c where c.round_id = ${roundId} and c.person_id = p.id),
        case when p.email is not null then 1 else 0 end) as tier,
      exists (select from register_entry e join round_key k on k.round_id = e.round_id
        where e.round_id = ${roundId} and e.person_key = sha256(k.register_key || uuid_send(p.id))) as "hasAnswered"
    from person p where p.id = ${personId}`.execute(db);
  const standing = rows[0];
  if (!standing) throw new Error('a signed-in person has no row');
  return standing;
}

export type OwnBallot = {
  readonly ballotId: string;
  readonly points: readonly number[] | null;
  readonly pointsAnswer: 'split' | InsteadOfPoints | null;
  readonly worksForBidder: boolean | null;
  /** Two people set it aside: it does not count as things stand. */
  readonly isSetAside: boolean;
};

/** A person's own ballot, which can be found while the round is open and never afterwards; null when there is none. */
export async function findOwnBallot(db: Db, roundId: string, personId: string): Promise<OwnBallot | null> {
  const { rows } = await sql<OwnBallot>`
    select b.id as "ballotId", b.points, b.points_answer as "pointsAnswer", b.works_for_bidder as "worksForBidder",
      b.removal_id is not null as "isSetAside"
    from round_key k join ballot b on b.round_id = k.round_id
      and b.id = round_slot(k.register_key, 'ballot', ${personId})
    where k.round_id = ${roundId}`.execute(db);
  return rows[0] ?? null;
}

export async function findOwnBallotId(db: Db, roundId: string, personId: string): Promise<string | null> {
  return (await findOwnBallot(db, roundId, personId))?.ballotId ?? null;
}

/** Holds a round against being closed while something is written: what it is about, and when it closes. */
export function holdOpenRound(tx: Transaction, roundId: string) {
  return tx
    .selectFrom('round')
    .select(['scope', 'closes_at as closesAt'])
    .where('id', '=', roundId)
    .forKeyShare()
    .executeTakeFirstOrThrow();
}

/** Notes what a person says of themselves and likely bidders on their own ballot; null is “rather not say”. */
export async function saveWorksForBidder(
  tx: Transaction,
  roundId: string,
  ballotId: string,
  worksForBidder: boolean | null,
): Promise<void> {
  await tx
    .updateTable('ballot')
    .set({ works_for_bidder: worksForBidder })
    .where('round_id', '=', roundId)
    .where('id', '=', ballotId)
    .execute();
}

/** Sealed copies by their lookups, in one round or in whichever holds them. */
export function listAnswerCopies(db: Db, lookups: readonly Buffer[], roundId?: string) {
  let query = db.selectFrom('answer_copy').select(['round_id as roundId', 'lookup', 'sealed']);
  if (roundId !== undefined) query = query.where('round_id', '=', roundId);
  return query
    .where('lookup', 'in', [...lookups])
    .orderBy('round_id')
    .execute();
}

/** Takes copies away for good; how many there were. */
export async function deleteAnswerCopies(tx: Transaction, lookups: readonly Buffer[]): Promise<number> {
  const { numDeletedRows } = await tx
    .deleteFrom('answer_copy')
    .where('lookup', 'in', [...lookups])
    .executeTakeFirst();
  return Number(numDeletedRows);
}
