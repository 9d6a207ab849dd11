import { sql } from 'kysely';
import { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../../db/connect.ts';
import type { RaisedFlag } from '../../../procurement/red-flags/red-flags.rules.ts';
import type { ReleasedCompetition } from './released-competition.rules.ts';

export type CompetitionRow = {
  readonly contractId: string;
  /** A body’s number, or the buyer’s name in small letters. */
  readonly buyer: string;
  readonly competition: ReleasedCompetition;
};
export type ReleasedFlags = { readonly contractId: string; readonly flags: readonly RaisedFlag[] };

/** Saves what flags look at, many competitions in one statement. */
export async function saveCompetitions(tx: Transaction, rows: readonly CompetitionRow[]): Promise<void> {
  if (rows.length === 0) return;
  const given = JSON.stringify(
    rows.map(({ contractId, buyer, competition }) => ({
      contract_id: contractId,
      buyer,
      published_at: competition.publishedAt,
      looked_at: competition,
    })),
  );
  await sql`
    insert into imported_competition (contract_id, buyer, published_at, looked_at)
    select contract_id, buyer, published_at, looked_at
    from jsonb_to_recordset(${given}::jsonb)
      as g (contract_id uuid, buyer text, published_at timestamptz, looked_at jsonb)
    on conflict (contract_id) do update
      set buyer = excluded.buyer, published_at = excluded.published_at, looked_at = excluded.looked_at`.execute(
    tx,
  );
}

/** Every competition of a buyer, the earliest first. */
export async function listCompetitionsOf(tx: Transaction, buyer: string): Promise<CompetitionRow[]> {
  const { rows } = await sql<{ contractId: string; lookedAt: Stored }>`
    select contract_id as "contractId", looked_at as "lookedAt" from imported_competition
    where buyer = ${buyer} order by published_at nulls last, contract_id`.execute(tx);
  return rows.map(({ contractId, lookedAt }) => ({ contractId, buyer, competition: revive(lookedAt) }));
}

/** What stands out in all competitions of a buyer takes the place of what stood there. */
export async function replaceFlags(
  tx: Transaction,
  buyer: string,
  found: readonly ReleasedFlags[],
): Promise<void> {
  await sql`
    delete from imported_flag f using imported_competition c
    where c.contract_id = f.contract_id and c.buyer = ${buyer}`.execute(tx);
  const given = JSON.stringify(
    found.flatMap(({ contractId, flags }) => flags.map((flag) => ({ contract_id: contractId, ...flag }))),
  );
  await sql`
    insert into imported_flag (contract_id, flag, facts)
    select contract_id, flag, facts from jsonb_to_recordset(${given}::jsonb)
      as g (contract_id uuid, flag text, facts jsonb)`.execute(tx);
}

/** What stands out in one imported contract’s competition. */
export async function listReleasedFlags(db: Database, contractId: string): Promise<RaisedFlag[]> {
  const { rows } = await sql<RaisedFlag>`
    select flag, facts from imported_flag where contract_id = ${contractId} order by flag`.execute(db);
  return rows;
}

type Stored = Omit<ReleasedCompetition, 'publishedAt' | 'bidsDueAt' | 'changedAt'> & {
  readonly publishedAt: string | null;
  readonly bidsDueAt: string | null;
  readonly changedAt: readonly string[];
};

function revive({ publishedAt, bidsDueAt, changedAt, ...rest }: Stored): ReleasedCompetition {
  const instant = (text: string | null) => (text === null ? null : Temporal.Instant.from(text));
  return {
    ...rest,
    publishedAt: instant(publishedAt),
    bidsDueAt: instant(bidsDueAt),
    changedAt: changedAt.map((text) => Temporal.Instant.from(text)),
  };
}
