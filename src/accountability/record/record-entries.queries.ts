import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import { orNotFound } from '../../db/errors.ts';
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

/** One entry as anyone may check it: its canonical text, and the SHA-256 of that text in hexadecimal. */
export type RecordEntry = {
  readonly id: string;
  /** Its number in the log; null while it waits for one. */
  readonly position: number | null;
  readonly bodyId: string | null;
  readonly procurementId: string | null;
  readonly roundId: string | null;
  readonly type: EntryType;
  readonly version: number;
  readonly facts: string;
  readonly sha256: string;
  readonly occurredAt: Temporal.Instant;
};

/**
 * What the record says of one purchase, the earliest first: every step of its own, and of the round that speaks for it
 * all but other bodies' answers.
 */
export async function listEntriesOfThread(
  db: Database | Transaction,
  of: { readonly bodyId: string; readonly procurementId: string; readonly roundId: string | null },
): Promise<RecordEntry[]> {
  const rows = await db
    .selectFrom('record_entry')
    .leftJoin('record_leaf', 'record_leaf.entry_id', 'record_entry.id')
    .select(['id', 'position', 'type', 'version', 'facts', 'occurred_at as occurredAt'])
    .select(['body_id as bodyId', 'procurement_id as procurementId', 'round_id as roundId'])
    .select(sql<string>`encode(sha256, 'hex')`.as('sha256'))
    .where((where) =>
      where.or([
        where('procurement_id', '=', of.procurementId),
        where('round_id', '=', of.roundId).and(
          where.or([where('type', '<>', 'mandate-published'), where('body_id', '=', of.bodyId)]),
        ),
      ]),
    )
    .orderBy('occurred_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({ ...row, type: row.type as EntryType }));
}

/** An entry that waits for its place in the log, by its identifier. */
export async function findUnplaced(db: Database, entryId: string) {
  return orNotFound(
    db
      .selectFrom('record_entry')
      .select(['id', 'type', 'version', 'facts'])
      .select(['body_id as bodyId', 'procurement_id as procurementId', 'round_id as roundId'])
      .where('id', '=', entryId)
      .executeTakeFirst(),
  );
}

/** Where an entry is looked up: its place in the log, null while it waits for one. */
export type FiledEntry = {
  readonly entryId: string;
  readonly position: number | null;
  readonly type: EntryType;
  readonly facts: string;
};

/**
 * Entries of these kinds about one purchase, one round or one body, the earliest first; `holding` narrows them to those
 * whose facts hold this text, such as a fingerprint.
 */
export async function listFiledEntries(
  db: Database | Transaction,
  of: {
    readonly types: readonly EntryType[];
    readonly bodyId?: string;
    readonly procurementId?: string;
    readonly roundId?: string;
    readonly holding?: string;
    /** Of several bodies’ answers to a round, this one’s alone. */
    readonly answeredBy?: string;
  },
): Promise<FiledEntry[]> {
  const { bodyId, procurementId, roundId, holding, answeredBy } = of;
  return db
    .selectFrom('record_entry as e')
    .leftJoin('record_leaf as l', 'l.entry_id', 'e.id')
    .select(['e.id as entryId', 'l.position', 'e.facts'])
    .select(sql<EntryType>`e.type`.as('type'))
    .where('e.type', 'in', [...of.types])
    .$if(bodyId !== undefined, (query) => query.where('e.body_id', '=', bodyId ?? null))
    .$if(procurementId !== undefined, (query) => query.where('e.procurement_id', '=', procurementId ?? null))
    .$if(roundId !== undefined, (query) => query.where('e.round_id', '=', roundId ?? null))
    .$if(answeredBy !== undefined, (query) =>
      query.where((where) =>
        where.or([where('e.type', '<>', 'mandate-published'), where('e.body_id', '=', answeredBy ?? null)]),
      ),
    )
    .$if(holding !== undefined, (query) => query.where(sql<boolean>`position(${holding} in e.facts) > 0`))
    .orderBy('e.occurred_at')
    .orderBy('e.id')
    .execute();
}
