import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database } from '../../../db/connect.ts';

/** Writes down that this site serves in this minute, and forgets minutes older than two weeks. */
export async function keepServedMinute(db: Database): Promise<void> {
  await sql`insert into served_minute (minute) values (date_trunc('minute', pp_now())) on conflict do nothing`.execute(
    db,
  );
  await sql`delete from served_minute where minute < pp_now() - interval '14 days'`.execute(db);
}

/** The minutes of service that bear on a stretch of time: those within it, and the last one before. */
export async function listServedMinutes(
  db: Database,
  between: { readonly from: Temporal.Instant; readonly to: Temporal.Instant },
): Promise<Temporal.Instant[]> {
  const { rows } = await sql<{ minute: Temporal.Instant }>`
    select minute from served_minute where minute <= ${between.to} and minute >= coalesce(
      (select max(minute) from served_minute where minute <= ${between.from}), ${between.from})
    order by minute`.execute(db);
  return rows.map(({ minute }) => minute);
}
