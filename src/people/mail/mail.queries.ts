import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { mostAttempts } from './mail.rules.ts';

export type MailMessage = {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
  readonly attempts: number;
  /** Where a mail program stops such messages with one click; for what people follow, and nothing else. */
  readonly unsubscribeUrl: string | null;
};

const columns = [
  'id',
  'recipient',
  'subject',
  'body',
  'attempts',
  'unsubscribe_url as unsubscribeUrl',
] as const;

export type NewMail = Omit<MailMessage, 'attempts' | 'unsubscribeUrl'> & {
  readonly createdAt: Temporal.Instant;
  readonly unsubscribeUrl?: string;
};

export async function insertMail(tx: Transaction, mail: NewMail): Promise<void> {
  await insertAllMail(tx, [mail]);
}

/** Thousands of messages in a few statements: PostgreSQL takes 65,535 parameters in one. */
export async function insertAllMail(tx: Transaction, mails: readonly NewMail[]): Promise<void> {
  const rows = mails.map(({ createdAt, unsubscribeUrl, ...message }) => ({
    ...message,
    created_at: createdAt,
    unsubscribe_url: unsubscribeUrl ?? null,
  }));
  for (let first = 0; first < rows.length; first += 1000)
    await tx
      .insertInto('mail_message')
      .values(rows.slice(first, first + 1000))
      .execute();
}

/** The message that waits longest and that no other process is sending. */
export async function findWaitingMailForUpdate(tx: Transaction): Promise<MailMessage | undefined> {
  return tx
    .selectFrom('mail_message')
    .select(columns)
    .where('sent_at', 'is', null)
    .where('attempts', '<', mostAttempts)
    .where(sql<boolean>`next_attempt_at <= clock_timestamp()`)
    .orderBy('next_attempt_at')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

export async function markMailSent(tx: Transaction, id: string): Promise<void> {
  await tx
    .updateTable('mail_message')
    .set(({ eb }) => ({ sent_at: sql`pp_now()`, attempts: eb('attempts', '+', 1), last_error: null }))
    .where('id', '=', id)
    .execute();
}

export async function markMailFailed(
  tx: Transaction,
  id: string,
  failure: { error: string; seconds: number },
): Promise<void> {
  await tx
    .updateTable('mail_message')
    .set(({ eb }) => ({
      attempts: eb('attempts', '+', 1),
      last_error: failure.error,
      next_attempt_at: sql`clock_timestamp() + make_interval(secs => ${failure.seconds})`,
    }))
    .where('id', '=', id)
    .execute();
}

/** The newest messages first, for the demonstration's letter box. */
export async function listNewestMail(db: Database, limit: number) {
  return db
    .selectFrom('mail_message')
    .select(['id', 'recipient', 'subject', 'body', 'created_at as createdAt'])
    .orderBy('created_at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute();
}

/** Messages sent a month ago and links that ended yesterday hold addresses that serve nobody any more. */
export async function forgetOldMail(db: Database): Promise<void> {
  await sql`delete from mail_message where sent_at < pp_now() - interval '30 days'`.execute(db);
  await sql`delete from sign_in_link where expires_at < pp_now() - interval '1 day'`.execute(db);
}
