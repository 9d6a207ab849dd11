import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';

export type Notice = {
  readonly id: string;
  readonly about: readonly string[];
  readonly subject: string;
  readonly body: string;
  readonly path: string;
  readonly toldAt: Temporal.Instant;
  readonly sentUpTo: string | null;
};

/** Writes a notice, unless its moment has one. */
export async function insertNotice(
  tx: Transaction,
  notice: Omit<Notice, 'sentUpTo'> & { readonly moment: string },
): Promise<void> {
  await tx
    .insertInto('follow_notice')
    .values({
      id: notice.id,
      moment: notice.moment,
      about: [...notice.about],
      subject: notice.subject,
      body: notice.body,
      path: notice.path,
      told_at: notice.toldAt,
    })
    .onConflict((conflict) => conflict.column('moment').doNothing())
    .execute();
}

/** The oldest notice that is not all sent and that no other process is at. */
export function findWaitingNoticeForUpdate(tx: Transaction): Promise<Notice | undefined> {
  return tx
    .selectFrom('follow_notice')
    .select(['id', 'about', 'subject', 'body', 'path', 'told_at as toldAt', 'sent_up_to as sentUpTo'])
    .where('done_at', 'is', null)
    .orderBy('told_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export type Addressee = {
  readonly followerId: string;
  readonly followId: string;
  readonly about: string;
  readonly email: string;
};

/**
 * The next addresses a notice goes to: each once, however many of its subjects they follow (a round before a body
 * before a district), and only who followed before it was told.
 */
export async function listAddressees(tx: Transaction, notice: Notice, limit: number): Promise<Addressee[]> {
  const { rows } = await sql<Addressee>`
    select distinct on (f.follower_id) f.follower_id as "followerId", f.id as "followId", f.about, p.email
    from follow f join follower p on p.id = f.follower_id
    where f.about = any(${notice.about}) and f.confirmed_at <= ${notice.toldAt}
      and (${notice.sentUpTo}::uuid is null or f.follower_id > ${notice.sentUpTo}::uuid)
    order by f.follower_id, array_position(array['round', 'body', 'district'], split_part(f.about, ':', 1))
    limit ${limit}`.execute(tx);
  return rows;
}

/** Everyone up to this follower has their message. */
export async function markSentUpTo(tx: Transaction, noticeId: string, followerId: string): Promise<void> {
  await tx.updateTable('follow_notice').set({ sent_up_to: followerId }).where('id', '=', noticeId).execute();
}

/** What nobody follows is done at once, however much of it there is. */
export async function passOverUnfollowed(db: Database): Promise<void> {
  await sql`update follow_notice n set done_at = pp_now() where n.done_at is null and not exists (
    select from follow f where f.about = any(n.about) and f.confirmed_at <= n.told_at)`.execute(db);
}

export async function markAllSent(tx: Transaction, noticeId: string): Promise<void> {
  await tx.updateTable('follow_notice').set({ done_at: sql`pp_now()` }).where('id', '=', noticeId).execute();
}
