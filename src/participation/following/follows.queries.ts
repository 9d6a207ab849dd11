import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

type Db = Database | Transaction;

/** Finds or adds the row of an address and locks it, so that two forms for one address follow each other. */
export async function takeFollower(
  tx: Transaction,
  row: { readonly id: string; readonly email: string; readonly at: Temporal.Instant },
): Promise<string> {
  const taken = await tx
    .insertInto('follower')
    .values({ id: row.id, email: row.email, first_asked_at: row.at })
    .onConflict((conflict) => conflict.column('email').doUpdateSet({ email: row.email }))
    .returning('id')
    .executeTakeFirstOrThrow();
  return taken.id;
}

export type Standing = {
  readonly followId: string | null;
  readonly isConfirmed: boolean;
  readonly askedAt: Temporal.Instant | null;
  /** Messages to this address since the instant given, about anything. */
  readonly askedLately: number;
};

export async function findStanding(
  tx: Transaction,
  key: { readonly followerId: string; readonly about: string; readonly since: Temporal.Instant },
): Promise<Standing> {
  const rows = await tx
    .selectFrom('follow')
    .select(['id', 'about', 'asked_at as askedAt', 'confirmed_at as confirmedAt'])
    .where('follower_id', '=', key.followerId)
    .where((where) => where.or([where('about', '=', key.about), where('asked_at', '>', key.since)]))
    .execute();
  const own = rows.find(({ about }) => about === key.about);
  return {
    followId: own?.id ?? null,
    isConfirmed: (own?.confirmedAt ?? null) !== null,
    askedAt: own?.askedAt ?? null,
    askedLately: rows.filter(({ askedAt }) => askedAt.epochNanoseconds > key.since.epochNanoseconds).length,
  };
}

/** Adds what an address follows, or brings its times up to date; what is confirmed stays so. */
export async function upsertFollow(
  tx: Transaction,
  row: {
    readonly id: string;
    readonly followerId: string;
    readonly about: string;
    readonly askedAt: Temporal.Instant;
    readonly confirmedAt: Temporal.Instant | null;
  },
): Promise<string> {
  const saved = await tx
    .insertInto('follow')
    .values({
      id: row.id,
      follower_id: row.followerId,
      about: row.about,
      asked_at: row.askedAt,
      confirmed_at: row.confirmedAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['follower_id', 'about']).doUpdateSet((eb) => ({
        asked_at: row.askedAt,
        confirmed_at: eb.fn.coalesce('follow.confirmed_at', eb.ref('excluded.confirmed_at')),
      })),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  return saved.id;
}

export type Follow = {
  readonly id: string;
  readonly followerId: string;
  readonly about: string;
  readonly askedAt: Temporal.Instant;
  readonly confirmedAt: Temporal.Instant | null;
};

export function findFollow(db: Db, followId: string): Promise<Follow | undefined> {
  return db
    .selectFrom('follow')
    .select([
      'id',
      'follower_id as followerId',
      'about',
      'asked_at as askedAt',
      'confirmed_at as confirmedAt',
    ])
    .where('id', '=', followId)
    .executeTakeFirst();
}

export async function markConfirmed(tx: Transaction, followId: string, at: Temporal.Instant): Promise<void> {
  await tx
    .updateTable('follow')
    .set({ confirmed_at: at })
    .where('id', '=', followId)
    .where('confirmed_at', 'is', null)
    .execute();
}

/** Takes away what an address follows, one thing or all of it; an address that follows nothing is forgotten. */
export async function deleteFollows(
  tx: Transaction,
  key: { readonly followId?: string; readonly followerId: string },
) {
  const { followId, followerId } = key;
  await tx
    .deleteFrom('follow')
    .where('follower_id', '=', followerId)
    .$if(followId !== undefined, (query) => query.where('id', '=', followId ?? ''))
    .execute();
  await tx
    .deleteFrom('follower')
    .where('id', '=', followerId)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('follow').select('id').where('follower_id', '=', followerId))),
    )
    .execute();
}

export type Followed = { readonly followId: string; readonly about: string };

/** What an address follows and has confirmed. */
export function listFollows(
  db: Db,
  by: { readonly followerId: string } | { readonly email: string },
): Promise<Followed[]> {
  return db
    .selectFrom('follow')
    .innerJoin('follower', 'follower.id', 'follow.follower_id')
    .select(['follow.id as followId', 'follow.about'])
    .where('follow.confirmed_at', 'is not', null)
    .$if('followerId' in by, (query) =>
      query.where('follower.id', '=', 'followerId' in by ? by.followerId : ''),
    )
    .$if('email' in by, (query) => query.where('follower.email', '=', 'email' in by ? by.email : ''))
    .execute();
}

export function findFollowerByEmail(db: Db, email: string) {
  return db.selectFrom('follower').select('id').where('email', '=', email).executeTakeFirst();
}

export async function findFollowerAddress(db: Db, followerId: string): Promise<string | undefined> {
  const row = await db.selectFrom('follower').select('email').where('id', '=', followerId).executeTakeFirst();
  return row?.email;
}

/** Addresses that somebody typed and nobody confirmed within the days given are forgotten. */
export async function forgetUnconfirmed(db: Database, days: number): Promise<void> {
  await sql`with gone as (delete from follow
      where confirmed_at is null and asked_at < pp_now() - make_interval(days => ${days}) returning follower_id)
    delete from follower where id in (select follower_id from gone)
      and not exists (select from follow f where f.follower_id = follower.id
        and (f.confirmed_at is not null or f.asked_at >= pp_now() - make_interval(days => ${days})))`.execute(
    db,
  );
}
