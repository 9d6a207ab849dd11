import { type SqlBool, sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { canonicalJson } from '../../values/canonical-json.ts';
import type { RecordedAt } from './entry-href.rules.ts';
import type { EntryType } from './entry-types.rules.ts';

type Db = Database | Transaction;

/** The first entry of a body of this kind with these facts among its own; undefined where there is none. */
export function findEntryWith(
  db: Db,
  of: { readonly bodyId: string; readonly type: EntryType; readonly facts: Readonly<Record<string, string>> },
): Promise<(RecordedAt & { readonly occurredAt: Temporal.Instant }) | undefined> {
  return db
    .selectFrom('record_entry as e')
    .leftJoin('record_leaf as l', 'l.entry_id', 'e.id')
    .select(['e.id as entryId', 'l.position', 'e.occurred_at as occurredAt'])
    .where('e.body_id', '=', of.bodyId)
    .where('e.type', '=', of.type)
    .where(sql<SqlBool>`e.facts::jsonb @> ${canonicalJson(of.facts)}::jsonb`)
    .orderBy('e.occurred_at')
    .limit(1)
    .executeTakeFirst();
}

/**
 * Whether a signed checkpoint covered an entry before an instant. A record that had signed nothing by then had not
 * begun, and holds nothing against anybody.
 */
export async function wasSignedBefore(
  db: Db,
  entry: RecordedAt,
  instant: Temporal.Instant,
): Promise<boolean> {
  const last = await db
    .selectFrom('record_checkpoint')
    .select('size')
    .where('signed_at', '<', instant)
    .orderBy('size', 'desc')
    .limit(1)
    .executeTakeFirst();
  return !last || (entry.position !== null && last.size > entry.position);
}
