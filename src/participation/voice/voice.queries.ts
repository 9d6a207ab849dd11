import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

export type Standing = {
  readonly hasEmail: boolean;
  readonly outward: string | null;
  readonly districtSlug: string | null;
  /** 2 with a code for this round, 1 with a confirmed e-mail, else 0. */
  readonly tier: number;
  readonly hasAnswered: boolean;
};

/** How a person stands to a round: what they have shown of themselves, and whether they have answered. */
export async function findStanding(db: Db, roundId: string, personId: string): Promise<Standing> {
  const { rows } = await sql<Standing>`
    select p.email is not null as "hasEmail", p.postcode_outward as outward, p.district_slug as "districtSlug",
      case when exists (select from joining_code c where c.round_id = ${roundId} and c.person_id = p.id) then 2
           when p.email is not null then 1 else 0 end as tier,
      exists (select from register_entry e join round_key k on k.round_id = e.round_id
        where e.round_id = ${roundId} and e.person_key = sha256(k.register_key || uuid_send(p.id))) as "hasAnswered"
    from person p where p.id = ${personId}`.execute(db);
  const standing = rows[0];
  if (!standing) throw new Error('a signed-in person has no row');
  return standing;
}

/** Whether a copy stands under this lookup in the round: the same form was taken before. */
export async function hasAnswerCopy(db: Db, roundId: string, lookup: Buffer): Promise<boolean> {
  const found = await db
    .selectFrom('answer_copy')
    .select('round_id')
    .where('round_id', '=', roundId)
    .where('lookup', '=', lookup)
    .executeTakeFirst();
  return found !== undefined;
}

/** A sealed copy by its lookup, in one round or in whichever holds it. */
export function findAnswerCopy(db: Db, lookup: Buffer, roundId?: string) {
  let query = db.selectFrom('answer_copy').select(['round_id as roundId', 'sealed']);
  if (roundId !== undefined) query = query.where('round_id', '=', roundId);
  return query.where('lookup', '=', lookup).executeTakeFirst();
}
