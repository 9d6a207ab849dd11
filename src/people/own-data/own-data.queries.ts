import { sql } from 'kysely';
import type { Database, Transaction } from '../../db/connect.ts';
import { isOwed, sits } from '../../participation/panels/recruiting/pool.queries.ts';
import { actColumns, type KeptBecause } from './acts-held.rules.ts';
import { type OwnColumn, ownColumns, partsOf } from './held.rules.ts';

type Db = Database | Transaction;
export type HeldRow = Readonly<Record<string, unknown>>;

/** The rows of one table that are a person’s own, with the columns that they may see. */
export async function listHeld(db: Db, held: OwnColumn, personId: string): Promise<HeldRow[]> {
  const [table, column] = partsOf(held);
  const columns = sql.join(ownColumns[held].map((name) => sql.ref(name)));
  const isTheirs =
    column === 'pool_member_id'
      ? sql`(body_id, panel_id, pool_member_id) in
          (select body_id, panel_id, id from pool_member where person_id = ${personId})`
      : sql`${sql.ref(column)} = ${personId}`;
  const { rows } = await sql<HeldRow>`select ${columns} from ${sql.table(table)} where ${isTheirs}`.execute(
    db,
  );
  return rows;
}

/** How much somebody did in offices, by where it is kept; what they never did is not listed. */
export async function countActs(
  db: Db,
  personId: string,
): Promise<{ readonly in: string; readonly times: number; readonly keptBecause: KeptBecause }[]> {
  const all = Object.entries(actColumns).flatMap(([keptBecause, columns]) =>
    columns.map((held) => ({ held, keptBecause: keptBecause as KeptBecause })),
  );
  const counts = all.map(({ held }) => {
    const [table, column] = partsOf(held);
    return sql`select ${held}::text as held, count(*)::integer as times from ${sql.table(table)}
      where ${sql.ref(column)} = ${personId}`;
  });
  const { rows } = await sql<{ held: string; times: number }>`${sql.join(counts, sql` union all `)}`.execute(
    db,
  );
  return rows.flatMap(({ held, times }) => {
    const keptBecause = all.find((each) => each.held === held)?.keptBecause;
    return times > 0 && keptBecause ? [{ in: held, times, keptBecause }] : [];
  });
}

/** What is kept by e-mail address: what it follows, sign-in links, messages, and places at events. */
export async function listByAddress(db: Db, email: string | null) {
  if (email === null) return { follows: [], messages: [], bookings: [] };
  const { rows: follows } = await sql<HeldRow>`select w.about, w.asked_at, w.confirmed_at from follow w
    join follower f on f.id = w.follower_id where f.email = ${email} order by w.asked_at`.execute(db);
  const { rows: messages } = await sql<HeldRow>`select subject, created_at, sent_at from mail_message
    where recipient = ${email} order by created_at`.execute(db);
  const { rows: bookings } =
    await sql<HeldRow>`select e.title, k.name, k.contact, k.needs, k.is_waiting, k.booked_at
    from event_booking k join network_event e on e.body_id = k.body_id and e.id = k.event_id
    where lower(k.contact) = ${email} order by k.booked_at`.execute(db);
  return { follows, messages, bookings };
}

/** Answers in rounds that are open: afterwards nobody can tell whose an answer is. */
export async function listOpenAnswers(db: Db, personId: string): Promise<HeldRow[]> {
  const { rows } = await sql<HeldRow>`
    select r.slug as round, r.closes_at, e.tier, b.points, b.points_answer, b.district_slug, b.answered_on,
      b.works_for_bidder, to_jsonb(c) - array['round_id', 'ballot_id'] as about_you,
      (select jsonb_agg(jsonb_build_array(first_position, second_position, preferred)) from comparison p
        where p.round_id = b.round_id and p.ballot_id = b.id) as comparisons,
      (select jsonb_agg(jsonb_build_array(s.number, v.vote)) from statement_vote v
        join statement s on s.round_id = v.round_id and s.id = v.statement_id
        where v.round_id = b.round_id and v.ballot_id = b.id) as votes
    from round_key k join round r on r.id = k.round_id
    join register_entry e on e.round_id = k.round_id and e.person_key = sha256(k.register_key || uuid_send(${personId}::uuid))
    left join ballot b on b.round_id = k.round_id and b.id = round_slot(k.register_key, 'ballot', ${personId}::uuid)
    left join ballot_cell c on c.round_id = b.round_id and c.ballot_id = b.id
    order by r.closes_at`.execute(db);
  return rows;
}

/** Holds the panels whose pools somebody is in, so that none is drawn while they are erased. */
export async function holdPanelsOf(tx: Transaction, personId: string): Promise<void> {
  await sql`select n.id from panel n where exists (select from pool_member m where m.body_id = n.body_id
    and m.panel_id = n.id and m.person_id = ${personId}) order by n.body_id, n.id for share`.execute(tx);
}

/** What stands in the way of erasing somebody. */
export async function findTies(db: Db, personId: string) {
  const { rows } = await sql<{ holdsOffice: boolean; isOnPanel: boolean; isInvented: boolean }>`
    select exists (select from body_role where person_id = ${personId} and ended_at is null)
        or exists (select from supplier_role where person_id = ${personId} and ended_at is null)
        or exists (select from operator where person_id = ${personId}) as "holdsOffice",
      exists (select from pool_member m where m.person_id = ${personId} and (${sits} or ${isOwed})) as "isOnPanel",
      exists (select from demonstration_person where person_id = ${personId}) as "isInvented"`.execute(db);
  return rows[0] ?? { holdsOffice: false, isOnPanel: false, isInvented: false };
}

/** Erases somebody, all in one; the database lets nobody erase anybody else. */
export async function erase(tx: Transaction, personId: string): Promise<void> {
  await sql`select erase_person(${personId})`.execute(tx);
}
