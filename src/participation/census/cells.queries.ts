import { sql } from 'kysely';
import type { Temporal } from 'temporal-polyfill';
import type { Database, Transaction } from '../../db/connect.ts';
import type { Cell } from '../rounds/round.rules.ts';
import type { AnswerFacts, CensusCount } from './cells.rules.ts';

type Db = Database | Transaction;

export type OwnCells = { readonly [cell in Cell]: string | null };

/** What somebody told about themselves on a ballot, while the round is open. */
export async function findOwnCells(db: Db, roundId: string, ballotId: string): Promise<OwnCells> {
  const row = await db
    .selectFrom('ballot_cell')
    .select(['age_band', 'sex', 'ethnic_group', 'disability'])
    .where('round_id', '=', roundId)
    .where('ballot_id', '=', ballotId)
    .executeTakeFirst();
  return {
    'age-band': row?.age_band ?? null,
    sex: row?.sex ?? null,
    'ethnic-group': row?.ethnic_group ?? null,
    disability: row?.disability ?? null,
  };
}

/** Keeps the given cells of a ballot and leaves the others as they were; null takes one back. */
export async function saveOwnCells(
  tx: Transaction,
  key: { readonly roundId: string; readonly ballotId: string },
  cells: OwnCells,
): Promise<void> {
  const { 'age-band': ageBand, sex, 'ethnic-group': ethnicGroup, disability } = cells;
  await sql`
    insert into ballot_cell (round_id, ballot_id, age_band, sex, ethnic_group, disability)
    values (${key.roundId}, ${key.ballotId}, ${ageBand}, ${sex}, ${ethnicGroup}, ${disability})
    on conflict (round_id, ballot_id) do update set age_band = excluded.age_band, sex = excluded.sex,
      ethnic_group = excluded.ethnic_group, disability = excluded.disability`.execute(tx);
}

/** Holds a round open while something is written to it: what it asks about people, and when it closes. */
export async function findAskingRound(tx: Transaction, roundId: string) {
  return tx
    .selectFrom('round')
    .select(['cells', 'closes_at as closesAt', 'announced_at as announcedAt'])
    .where('id', '=', roundId)
    .forKeyShare()
    .$narrowType<{ cells: Cell[] }>()
    .executeTakeFirst();
}

/** A counted answer with what is known of who gave it. */
export type CountedAnswer = {
  readonly ballotId: string;
  readonly points: readonly number[] | null;
  readonly compared: boolean;
  readonly facts: AnswerFacts;
};

/** Every answer that counts, in the order of its identifier, which is chance alone. */
export async function listCountedAnswers(db: Db, roundId: string): Promise<CountedAnswer[]> {
  const { rows } = await sql<CountedAnswer>`
    select b.id as "ballotId", b.points,
      exists (select from result_comparison p where p.round_id = b.round_id and p.ballot_id = b.id) as compared,
      jsonb_build_object('district', b.district_slug, 'age-band', c.age_band, 'sex', c.sex,
      'ethnic-group', c.ethnic_group, 'disability', c.disability) as facts
    from result_ballot b left join result_cell c on c.round_id = b.round_id and c.ballot_id = b.id
    where b.round_id = ${roundId} order by b.id`.execute(db);
  return rows;
}

/** How many people the census counted, everywhere. */
export function listCensusCounts(db: Db): Promise<CensusCount[]> {
  return db
    .selectFrom('census_count')
    .select(['district_slug as district', 'cell', 'level', 'people'])
    .orderBy('district_slug')
    .execute();
}

export async function forgetCells(db: Db, now: Temporal.Instant): Promise<number> {
  const { rows } = await sql<{ forgotten: number }>`select forget_cells(${now}) as forgotten`.execute(db);
  return rows[0]?.forgotten ?? 0;
}
