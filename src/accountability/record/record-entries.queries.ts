import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { EntryType } from './entry-types.rules.ts';

export type RecordedAct = {
  readonly type: EntryType;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly occurredAt: Temporal.Instant;
};

/** What the record says about a body, of these kinds, the latest first. */
export async function listRecordedActs(
  db: Database | Transaction,
  ask: { readonly bodyId: string; readonly types: readonly EntryType[]; readonly limit: number },
): Promise<RecordedAct[]> {
  const rows = await db
    .selectFrom('record_entry')
    .select(['type', 'facts', 'occurred_at as occurredAt'])
    .where('body_id', '=', ask.bodyId)
    .where('type', 'in', [...ask.types])
    .orderBy('occurred_at', 'desc')
    .orderBy('id', 'desc')
    .limit(ask.limit)
    .execute();
  return rows.map(({ type, facts, occurredAt }) => ({
    type: type as EntryType,
    facts: JSON.parse(facts) as Record<string, unknown>,
    occurredAt,
  }));
}
